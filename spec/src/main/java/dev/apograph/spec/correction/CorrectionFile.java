package dev.apograph.spec.correction;

import java.util.Set;

/**
 * A corrections file as it was found.
 *
 * @param name its path below its input, as diagnostics show it
 * @param text its text
 * @param covers the names of the pages and schema files that it corrects
 */
public record CorrectionFile(String name, String text, Set<String> covers) {

    /** Copies the set. */
    public CorrectionFile {
        covers = Set.copyOf(covers);
    }
}
