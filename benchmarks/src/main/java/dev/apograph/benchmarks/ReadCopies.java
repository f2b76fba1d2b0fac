package dev.apograph.benchmarks;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Many pages of one API at once: copies of a page whose resource and URLs have names of their own. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class ReadCopies {

    /** How many pages. */
    @Param({"1", "10", "100", "1000"})
    public int copies = 1;

    /** The layout's name, as the corpus' folders have it. */
    @Param({"seed", "markdown", "html"})
    public String layout = "";

    private Path folder = Path.of("");

    /** Writes the pages. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("apograph-copies");
        Path page = PageFile.largest(layout);
        String text = PageFile.text(page);
        for (int i = 0; i < copies; i++) {
            Files.writeString(folder.resolve("copy" + i + "-" + page.getFileName()), renamed(text, "Copy" + i));
        }
    }

    /** Other titles and other URLs, so that no endpoint of a copy is an endpoint of another; schemas are shared. */
    private static String renamed(String text, String name) {
        return text.replace(" Actions", " " + name + " Actions")
                .replace("api.losant.com/", "api.losant.com/" + name + "/");
    }

    /** From the files to the linked API. */
    @Benchmark
    public Object read() {
        return ApiReader.read(List.of(folder), new Diagnostics());
    }

    /** Removes the pages. */
    @TearDown
    public void delete() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
