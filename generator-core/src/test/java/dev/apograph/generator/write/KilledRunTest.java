package dev.apograph.generator.write;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.PackageName;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, at random moments, and looks at what it has left. */
final class KilledRunTest {

    private static final int FILES = 40;
    private static final int KILLS = Boolean.getBoolean("apograph.thorough") ? 50 : 10;
    private static final long SEED = 20261122;

    @TempDir
    private Path folder;

    /** Writes one version after the other until it is killed; the argument is the output folder. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] arguments) {
            for (int version = 0; ; version++) {
                SourceWriter.write(sources(version), Path.of(arguments[0]), "", new Diagnostics());
                System.out.println(version);
            }
        }
    }

    @Test
    void everyFileIsWholeAndTheNextRunIsComplete() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writing.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            // The first line tells that the process is writing by now.
            assertThat(process.inputReader().readLine()).isEqualTo("0");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
            process.destroyForcibly().waitFor();

            for (Path file : files()) {
                List<String> lines =
                        Files.readString(file).lines().skip(1).distinct().toList();
                assertWithMessage("%s after kill %s, seed %s", file.getFileName(), kill, SEED)
                        .that(lines)
                        .hasSize(1);
            }
            Diagnostics diagnostics = new Diagnostics();
            WriteResult repaired = SourceWriter.write(sources(-1), folder, "", diagnostics);
            assertThat(repaired.failed()).isFalse();
            assertThat(diagnostics.all()).isEmpty();
            assertThat(files()).hasSize(FILES);
            for (GeneratedSource source : sources(-1)) {
                assertThat(Files.readString(source.path().below(folder))).isEqualTo(source.text());
            }
        }
    }

    /** Files of one version say its number on every line but the first. */
    private static List<GeneratedSource> sources(int version) {
        List<GeneratedSource> sources = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            GeneratedSource source = TypeDraft.classOf(PackageName.of("a.b").type(JavaIdentifier.of("File" + i)))
                    .toSource();
            String text = "// " + i + "\n" + ("// version " + version + "\n").repeat(500);
            sources.add(new GeneratedSource(source.path(), text, source.outline()));
        }
        return sources;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("a/b"))) {
            return found.toList();
        }
    }
}
