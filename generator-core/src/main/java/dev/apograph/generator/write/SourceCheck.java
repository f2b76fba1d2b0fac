package dev.apograph.generator.write;

import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.text.SourceOutline;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;

/**
 * Looks at every file once more before anything is written: its text is cut into tokens as javac would cut it, and the
 * types, members, string literals and comments found must be those that were planned. Whatever text of a document may
 * do to a printer, it cannot add a declaration or change a literal without being seen here.
 */
public final class SourceCheck {

    private SourceCheck() {}

    /** The same files; none of them if one differs from its plan, which {@code diagnostics} then tells. */
    public static List<GeneratedSource> passed(List<GeneratedSource> sources, Diagnostics diagnostics) {
        boolean fine = true;
        for (GeneratedSource source : sources) {
            Optional<String> difference = difference(source);
            fine &= difference.isEmpty();
            difference.ifPresent(what -> diagnostics.add(
                    DiagnosticCode.OUTPUT_CHECK_FAILED,
                    SourcePlace.wholeFile(source.path().toString()),
                    "The generated file differs from its plan in " + what + ", so nothing is written.",
                    "Please report it as a bug, with the input."));
        }
        return fine ? sources : List.of();
    }

    /** What differs from the plan; empty when nothing does. */
    static Optional<String> difference(GeneratedSource source) {
        try {
            return difference(source.outline(), OutlineReader.read(source.text()));
        } catch (UnreadableSourceException e) {
            return Optional.of("its form (" + e.getMessage() + ")");
        }
    }

    private static Optional<String> difference(SourceOutline planned, SourceOutline found) {
        if (!planned.packageName().equals(found.packageName())) {
            return Optional.of("its package");
        }
        if (!planned.type().equals(found.type())) {
            return Optional.of("its types and members");
        }
        if (!planned.literals().equals(found.literals())) {
            return Optional.of("its string literals");
        }
        return planned.comments() == found.comments() ? Optional.empty() : Optional.of("the number of its comments");
    }
}
