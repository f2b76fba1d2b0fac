package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;

/**
 * The text of a page, line by line, with its typography made plain: no byte order mark, no zero-width characters,
 * no-break spaces as spaces, no white space at the ends of lines.
 *
 * @param file path relative to the input root
 * @param lines the lines from the first
 */
public record SourceText(String file, List<String> lines) {

    /** Copies the lines. */
    public SourceText {
        lines = List.copyOf(lines);
    }

    /** Splits a text at LF, CR LF and CR. */
    public static SourceText of(String file, String text) {
        return new SourceText(
                file, Typography.plain(text).lines().map(String::strip).toList());
    }

    /** The place of a line, counted from 1. */
    public SourcePlace place(int line) {
        return SourcePlace.line(file, line);
    }

    /** The place of the last line. */
    public SourcePlace end() {
        return place(lines.size());
    }
}
