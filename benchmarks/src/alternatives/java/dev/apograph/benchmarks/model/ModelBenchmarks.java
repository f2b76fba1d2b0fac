package dev.apograph.benchmarks.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of models and prints them as tables for docs/BENCHMARKS.md. */
public final class ModelBenchmarks {

    private static final int FIRST_READS = 9;

    private ModelBenchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments options of JMH, such as {@code -p document=SMALL}
     * @throws CommandLineOptionException if an option is not one of JMH
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a JVM cannot be started
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(ModelBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        List<String> lines = new ArrayList<>(List.of(
                "| document | side | read CPU µs | read wall µs | read KB | write CPU µs | write wall µs | write KB |",
                "|---|---|---|---|---|---|---|---|"));
        for (Document document : Document.values()) {
            for (Side side : Side.values()) {
                lines.add(String.format(
                        "| %s | %s | %s | %s |",
                        document,
                        side,
                        figures(results, "read", document, side),
                        figures(results, "write", document, side)));
            }
        }
        lines.forEach(System.out::println);
        printFirstReads();
    }

    private static String figures(Collection<RunResult> results, String action, Document document, Side side) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + action)
                        && r.getParams().getParam("document").equals(document.name())
                        && r.getParams().getParam("side").equals(side.name()))
                .map(r -> String.format(
                        Locale.ROOT,
                        "%.1f | %.1f | %.1f",
                        second(r, "cpuNanos") / second(r, "documents") / 1_000,
                        r.getPrimaryResult().getScore(),
                        second(r, "gc.alloc.rate.norm") / 1_024))
                .findFirst()
                .orElse("- | - | -");
    }

    private static double second(RunResult result, String name) {
        return result.getSecondaryResults().get(name).getScore();
    }

    /** Sides in turn, so that a busy minute of the machine falls upon all of them. */
    private static void printFirstReads() throws IOException {
        Map<Side, List<long[]>> reads = new EnumMap<>(Side.class);
        for (int i = 0; i < FIRST_READS; i++) {
            for (Side side : Side.values()) {
                reads.computeIfAbsent(side, s -> new ArrayList<>()).add(firstRead(side));
            }
        }
        System.out.println("| side | first read, CPU ms | wall ms |");
        System.out.println("|---|---|---|");
        reads.forEach((side, all) -> System.out.println(
                String.format(Locale.ROOT, "| %s | %.0f | %.0f |", side, median(all, 1), median(all, 0))));
    }

    private static double median(List<long[]> reads, int column) {
        long[] sorted = reads.stream().mapToLong(read -> read[column]).sorted().toArray();
        return sorted[sorted.length / 2] / 1e6;
    }

    private static long[] firstRead(Side side) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstRead.class.getName(),
                        side.name(),
                        Document.SMALL.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = process.getInputStream()) {
            String line = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(line.split(" ")).limit(2).mapToLong(Long::parseLong).toArray();
        }
    }
}
