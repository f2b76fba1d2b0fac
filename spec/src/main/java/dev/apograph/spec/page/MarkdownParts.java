package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts long Markdown where a section begins, so that only part of it is held as a tree at a time. */
final class MarkdownParts {

    /** From this number of characters on, the next section starts a new part. */
    private static final int LARGE = 1_000_000;

    /** Parts never grow beyond this number of characters, wherever that cuts. */
    private static final int LARGEST = 8_000_000;

    private MarkdownParts() {}

    static List<LineRange> of(SourceText source, LineRange lines) {
        List<LineRange> parts = new ArrayList<>();
        MarkdownFences fences = new MarkdownFences();
        int start = lines.first();
        long size = 0;
        for (int line = lines.first(); line <= lines.last(); line++) {
            String raw = source.raw().get(line - 1);
            boolean section = raw.startsWith("#") && !fences.isOpen();
            if ((size > LARGE && section) || size > LARGEST) {
                parts.add(new LineRange(start, line - 1));
                start = line;
                size = 0;
            }
            fences.line(raw);
            size += raw.length() + 1;
        }
        if (start <= lines.last()) {
            parts.add(new LineRange(start, lines.last()));
        }
        return parts;
    }
}
