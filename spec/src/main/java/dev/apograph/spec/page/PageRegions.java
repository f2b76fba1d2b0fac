package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a page into regions of one layout each; a page may mix several. Linear in the length of the page. */
final class PageRegions {

    /** Lines that one layout reads. */
    record Region(LineRange lines, Kind kind) {}

    /** A layout, or what a line says of it. */
    enum Kind {
        /** Nothing: the lines around it decide. */
        ANY,
        /** Only text without markup has such lines. */
        TEXT,
        /** Only Markdown has such lines. */
        MARKDOWN,
        /** An element of HTML. */
        HTML
    }

    private final SourceText source;
    private final List<Kind> kinds = new ArrayList<>();
    private final boolean anyMarkdown;
    private final boolean anyText;

    private PageRegions(SourceText source, List<Kind> kinds) {
        this.source = source;
        this.kinds.addAll(kinds);
        this.anyMarkdown = kinds.contains(Kind.MARKDOWN);
        this.anyText = kinds.contains(Kind.TEXT);
    }

    static List<Region> of(SourceText source, PageVocabulary vocabulary) {
        PageRegions regions = new PageRegions(source, new LineKinds(source, vocabulary).all());
        regions.decide();
        return regions.merged();
    }

    /** Gives every line that says nothing the kind of its surroundings. */
    private void decide() {
        Kind next = Kind.ANY;
        List<Kind> following = new ArrayList<>(kinds);
        for (int i = kinds.size() - 1; i >= 0; i--) {
            next = kinds.get(i) == Kind.ANY ? next : kinds.get(i);
            following.set(i, next);
        }
        Kind before = Kind.ANY;
        boolean blank = false;
        for (int i = 0; i < kinds.size(); i++) {
            boolean empty = source.lines().get(i).isEmpty();
            blank |= empty;
            if (kinds.get(i) == Kind.ANY && empty && before == Kind.HTML) {
                kinds.set(i, Kind.HTML);
            } else if (kinds.get(i) == Kind.ANY) {
                kinds.set(i, between(before, following.get(i), blank));
            } else {
                blank = false;
            }
            before = kinds.get(i);
        }
    }

    private Kind between(Kind before, Kind next, boolean blank) {
        return switch (before) {
            case TEXT -> Kind.TEXT;
            case MARKDOWN -> next == Kind.TEXT ? Kind.TEXT : Kind.MARKDOWN;
            case HTML -> {
                if (next == Kind.TEXT) {
                    yield Kind.TEXT;
                }
                yield blank && anyMarkdown ? Kind.MARKDOWN : Kind.HTML;
            }
            case ANY -> first(next);
        };
    }

    private Kind first(Kind next) {
        if (next == Kind.HTML) {
            return anyMarkdown ? Kind.MARKDOWN : anyText ? Kind.TEXT : Kind.HTML;
        }
        return next == Kind.ANY ? Kind.TEXT : next;
    }

    private List<Region> merged() {
        List<Region> regions = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= kinds.size(); i++) {
            if (i == kinds.size() || kinds.get(i) != kinds.get(start)) {
                regions.add(new Region(new LineRange(start + 1, i), kinds.get(start)));
                start = i;
            }
        }
        return regions;
    }
}
