package dev.apograph.cli;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of a command: reads the inputs, makes something of them unless they have errors, and says what came of it.
 */
final class InputRun {

    private InputRun() {}

    /** What a command makes of an API that was read without errors. */
    @FunctionalInterface
    interface Work {

        /** Does the work and returns what became of the output, for the summary, such as {@code 3 files written}. */
        List<String> apply(LinkedApi api, ProgressLine progress, Diagnostics diagnostics);
    }

    /**
     * Runs a command.
     *
     * @param err receives progress, diagnostics and the summary
     * @return the exit code
     */
    static int run(List<Path> inputs, PrintWriter err, Work work) {
        Diagnostics diagnostics = new Diagnostics();
        ReadResult read;
        List<String> outcome = List.of();
        try (ProgressLine progress = ProgressLine.start(err, "reading")) {
            read = ApiReader.read(inputs, diagnostics);
            if (!diagnostics.hasErrors()) {
                outcome = work.apply(read.api(), progress, diagnostics);
            }
        }
        Summary.print(read, diagnostics, outcome, err);
        return ExitCode.of(diagnostics);
    }
}
