package dev.apograph.benchmarks;

import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
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
import org.openjdk.jmh.annotations.Warmup;

/** One page of a layout, read whole, against the time that the parser of its markup takes alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadPage {

    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    /** The layout's name, as the corpus' folders have it. */
    @Param({"seed", "pipes", "spaces", "lines", "markdown", "html"})
    public String layout = "";

    private String file = "";
    private String text = "";

    /** Reads the page into memory. */
    @Setup
    public void load() {
        Path page = PageFile.largest(layout);
        file = page.getFileName().toString();
        text = PageFile.text(page);
    }

    /** From the text to what the page states. */
    @Benchmark
    public Object apograph() {
        return PageGrammars.read(file, text, new Diagnostics());
    }

    /** What the parser of the markup takes; for text without markup, cutting it into lines. */
    @Benchmark
    public Object parserAlone() {
        return switch (layout) {
            case "markdown" -> MARKDOWN.parse(text);
            case "html" -> Jsoup.parse(text);
            default -> text.lines().toList();
        };
    }
}
