package dev.apograph.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of reading and prints them as ratios. */
public final class ReadingBenchmarks {

    private static final double MEGABYTE = 1 << 20;

    private ReadingBenchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments options of JMH, such as {@code -p copies=1,10}
     * @throws CommandLineOptionException if an option is not one of JMH
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Dapograph.corpus=" + System.getProperty("apograph.corpus", ""))
                        .build())
                .run();
        printPages(results);
        printCopies(results);
    }

    private static void printPages(Collection<RunResult> results) {
        Map<String, Double> alone = new TreeMap<>();
        results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("parserAlone"))
                .forEach(r -> alone.put(r.getParams().getParam("layout"), time(r)));
        System.out.println("One page: layout, ms, MB allocated, times the parser alone");
        results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("apograph"))
                .forEach(r -> {
                    String layout = r.getParams().getParam("layout");
                    double parser = alone.getOrDefault(layout, Double.NaN);
                    print("%-10s %9.3f %9.2f %9.1f", layout, time(r), megabytes(r), time(r) / parser);
                });
    }

    private static void printCopies(Collection<RunResult> results) {
        System.out.println("Copies: layout, pages, ms a page, MB allocated a page");
        results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("read"))
                .forEach(r -> {
                    int copies = Integer.parseInt(r.getParams().getParam("copies"));
                    String layout = r.getParams().getParam("layout");
                    print("%-10s %6d %9.3f %9.2f", layout, copies, time(r) / copies, megabytes(r) / copies);
                });
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double megabytes(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore() / MEGABYTE;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
