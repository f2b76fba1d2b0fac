package dev.apograph.generator.write;

import java.util.List;

/**
 * What a run did to the output folder, or would do. Paths are relative to the folder, with {@code /} between their
 * parts.
 *
 * @param written files that were new or had another content
 * @param unchanged how many files were there already, byte for byte, and were not touched
 * @param removed files that an earlier run wrote and that are no longer wanted
 * @param kept files that stay in the way: somebody else wrote or edited them
 * @param failed whether the output could not be written; a diagnostic says why
 */
public record WriteResult(
        List<String> written, int unchanged, List<String> removed, List<String> kept, boolean failed) {

    /** Copies the lists. */
    public WriteResult {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }
}
