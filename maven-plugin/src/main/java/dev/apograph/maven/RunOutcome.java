package dev.apograph.maven;

import dev.apograph.generator.GeneratedSources;
import dev.apograph.generator.GeneratedTests;
import dev.apograph.generator.write.WriteResult;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.Severity;
import dev.apograph.spec.trace.CheckText;
import dev.apograph.spec.trace.CoverageSummary;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What came of a run.
 *
 * @param failed whether it fails the build
 * @param summary one line with counts
 * @param diagnostics the problems of the input, in order
 * @param details lines that stand before the summary, such as the coverage of the pages
 * @param notes whether diagnostics that are no problems are told too, not only to who debugs a build
 */
record RunOutcome(boolean failed, String summary, List<Diagnostic> diagnostics, List<String> details, boolean notes) {

    private RunOutcome(boolean failed, String summary, List<Diagnostic> diagnostics, List<String> details) {
        this(failed, summary, diagnostics, details, false);
    }

    /** Copies the lists. */
    RunOutcome {
        diagnostics = List.copyOf(diagnostics);
        details = List.copyOf(details);
    }

    static RunOutcome nothingChanged() {
        return new RunOutcome(false, "nothing has changed", List.of(), List.of());
    }

    /** The input is not good enough; nothing was written. */
    static RunOutcome refused(ReadResult read, Diagnostics diagnostics) {
        return new RunOutcome(true, problems(diagnostics) + "; nothing was written", diagnostics.all(), coverage(read));
    }

    static RunOutcome written(ReadResult read, GeneratedSources sources, WriteResult result, Diagnostics diagnostics) {
        String summary = count(read.pages(), "page") + ", "
                + count(sources.counts().endpoints(), "endpoint") + ", "
                + count(sources.counts().models(), "model") + "; "
                + files(result) + "; " + problems(diagnostics);
        return new RunOutcome(result.failed(), summary, diagnostics.all(), coverage(read));
    }

    /** Tests were written; what was found while reading is told with the client. */
    static RunOutcome tests(GeneratedTests tests, WriteResult result, Diagnostics diagnostics) {
        String summary = tests.contract() + "; " + files(result);
        return new RunOutcome(result.failed(), summary, diagnostics.all(), List.of());
    }

    private static String files(WriteResult result) {
        return count(result.written().size(), "file") + " written, " + result.unchanged() + " unchanged, "
                + result.removed().size() + " removed";
    }

    /**
     * The input was read and nothing was to be written.
     *
     * @param failing the words of what fails the build; empty when nothing of it was found
     */
    static RunOutcome checked(ReadResult read, Diagnostics diagnostics, List<String> failing) {
        String summary = count(read.pages(), "page") + ", " + count(read.schemas(), "schema file") + "; "
                + problems(diagnostics)
                + (failing.isEmpty()
                        ? ""
                        : ", " + count(diagnostics.count(Severity.INFO), "info") + "; <failOn> is "
                                + String.join(",", failing));
        List<String> lines = CheckText.lines(read.api(), read.coverage());
        return new RunOutcome(!failing.isEmpty(), summary, diagnostics.all(), lines, true);
    }

    /** A report was written, which tells what was found. */
    static RunOutcome reported(Path file, Diagnostics diagnostics, boolean failed) {
        return new RunOutcome(failed, problems(diagnostics) + "; see " + file, List.of(), List.of());
    }

    private static List<String> coverage(ReadResult read) {
        return new CoverageSummary(read.coverage()).lines();
    }

    /**
     * Says what was found and what was done.
     *
     * @throws MojoFailureException if the run fails the build
     */
    void tell(Log log) throws MojoFailureException {
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case ERROR -> log.error(diagnostic.toString());
                case WARNING -> log.warn(diagnostic.toString());
                case INFO -> {
                    if (notes) {
                        log.info(diagnostic.toString());
                    } else {
                        log.debug(diagnostic.toString());
                    }
                }
            }
        }
        details.forEach(log::info);
        log.info("Apograph: " + summary);
        if (failed) {
            throw new MojoFailureException("Apograph: " + summary);
        }
    }

    private static String problems(Diagnostics diagnostics) {
        return count(diagnostics.count(Severity.ERROR), "error") + ", "
                + count(diagnostics.count(Severity.WARNING), "warning");
    }

    /** A number with its noun, whose plural ends in {@code s}. */
    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
