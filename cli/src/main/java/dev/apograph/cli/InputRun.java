package dev.apograph.cli;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.trace.CoverageDemands;
import dev.apograph.spec.trace.CoverageSummary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of a command: reads the inputs, makes something of them unless they have errors, and says what came of it.
 */
final class InputRun {

    private final Diagnostics diagnostics;
    private final ReadResult read;

    private InputRun(Diagnostics diagnostics, ReadResult read) {
        this.diagnostics = diagnostics;
        this.read = read;
    }

    /** What a command makes of inputs that were read without errors. */
    @FunctionalInterface
    interface Work {

        /** Does the work and returns what became of the output, for the summary, such as {@code 3 files written}. */
        List<String> apply(ReadResult read, ProgressLine progress, Diagnostics diagnostics);
    }

    /**
     * Runs a command that writes something.
     *
     * @param demands what is demanded of the coverage; when it is not met nothing is written
     * @param err receives progress, diagnostics and the summary
     * @return the exit code
     */
    static int run(List<Path> inputs, CoverageDemands demands, PrintWriter err, Work work) {
        List<String> outcome = List.of();
        InputRun run;
        try (ProgressLine progress = ProgressLine.start(err, "starting")) {
            run = read(inputs, demands, progress);
            if (!run.diagnostics.hasErrors()) {
                outcome = work.apply(run.read, progress, run.diagnostics);
            }
        }
        run.diagnostics.all().forEach(err::println);
        Summary.coverage(run.read, err);
        Summary.counts(run.read, run.diagnostics, outcome, err);
        return ExitCode.of(run.diagnostics);
    }

    /**
     * Reads the inputs for a command that writes nothing.
     *
     * @param err receives progress
     */
    static InputRun read(List<Path> inputs, CoverageDemands demands, PrintWriter err) {
        try (ProgressLine progress = ProgressLine.start(err, "starting")) {
            return read(inputs, demands, progress);
        }
    }

    private static InputRun read(List<Path> inputs, CoverageDemands demands, ProgressLine progress) {
        progress.now("reading");
        Diagnostics diagnostics = new Diagnostics();
        ReadResult read = ApiReader.read(inputs, diagnostics);
        demands.check(new CoverageSummary(read.coverage()), diagnostics);
        return new InputRun(diagnostics, read);
    }

    /** What was read. */
    ReadResult result() {
        return read;
    }

    /** What is wrong with it. */
    Diagnostics diagnostics() {
        return diagnostics;
    }
}
