package dev.apograph.generator.write;

import dev.apograph.generator.text.RelativePath;
import java.util.List;

/**
 * What a run did to the output folder, or would do.
 *
 * @param written files that were new or had another content
 * @param unchanged files that were there already, byte for byte, and were not touched
 * @param failed whether the output could not be written; a diagnostic says why
 */
public record WriteResult(List<RelativePath> written, List<RelativePath> unchanged, boolean failed) {

    /** Copies the lists. */
    public WriteResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
    }
}
