package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;

/**
 * The text of a page, line by line.
 *
 * @param file path relative to the input root
 * @param raw the lines as they stand in the file
 * @param lines the same lines with their typography made plain: no byte order mark, no zero-width characters, no-break
 *     spaces as spaces, no white space at the ends of lines
 */
public record SourceText(String file, List<String> raw, List<String> lines) {

    /** Copies the lines; there must be as many of each kind. */
    public SourceText {
        raw = List.copyOf(raw);
        lines = List.copyOf(lines);
        if (raw.size() != lines.size()) {
            throw new IllegalArgumentException(raw.size() + " raw and " + lines.size() + " plain lines");
        }
    }

    /** Splits a text at LF, CR LF and CR. */
    public static SourceText of(String file, String text) {
        List<String> raw = text.lines().toList();
        return new SourceText(
                file,
                raw,
                raw.stream().map(line -> Typography.plain(line).strip()).toList());
    }

    /** The place of a line, counted from 1. */
    public SourcePlace place(int line) {
        return SourcePlace.line(file, line);
    }

    /** The number of characters that stand before the text of a line, counted from 1, as it is in the file. */
    int indent(int line) {
        String text = raw.get(line - 1);
        int at = 0;
        while (at < text.length() && Typography.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place of the last line. */
    public SourcePlace end() {
        return place(lines.size());
    }
}
