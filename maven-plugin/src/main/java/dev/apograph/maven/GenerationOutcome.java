package dev.apograph.maven;

import dev.apograph.generator.GeneratedSources;
import dev.apograph.generator.write.WriteResult;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.Severity;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * What came of a run.
 *
 * @param failed whether it fails the build
 * @param summary one line with counts
 * @param diagnostics the problems of the input, in order
 */
record GenerationOutcome(boolean failed, String summary, List<Diagnostic> diagnostics) {

    /** Copies the diagnostics. */
    GenerationOutcome {
        diagnostics = List.copyOf(diagnostics);
    }

    static GenerationOutcome nothingChanged() {
        return new GenerationOutcome(false, "nothing has changed", List.of());
    }

    /** The input is not good enough; nothing was written. */
    static GenerationOutcome refused(Diagnostics diagnostics) {
        return new GenerationOutcome(true, problems(diagnostics) + "; nothing was written", diagnostics.all());
    }

    static GenerationOutcome written(
            ReadResult read, GeneratedSources sources, WriteResult result, Diagnostics diagnostics) {
        String summary = count(read.pages(), "page") + ", "
                + count(sources.counts().endpoints(), "endpoint") + ", "
                + count(sources.counts().models(), "model") + "; "
                + count(result.written().size(), "file") + " written, " + result.unchanged() + " unchanged, "
                + result.removed().size() + " removed; " + problems(diagnostics);
        return new GenerationOutcome(result.failed(), summary, diagnostics.all());
    }

    /** Says what was found and what was done. */
    void report(Log log) {
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case ERROR -> log.error(diagnostic.toString());
                case WARNING -> log.warn(diagnostic.toString());
                case INFO -> log.debug(diagnostic.toString());
            }
        }
        log.info("Apograph: " + summary);
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
