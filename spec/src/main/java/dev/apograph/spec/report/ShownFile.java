package dev.apograph.spec.report;

import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.PageCoverage;
import dev.apograph.spec.page.SourceText;
import java.util.Optional;

/**
 * A file whose lines the report shows.
 *
 * @param number tells the files of a report apart, from 1
 * @param source its text
 * @param coverage what became of its lines; only for a page
 */
record ShownFile(int number, SourceText source, Optional<PageCoverage> coverage) {

    /** The name that leads to the file. */
    String id() {
        return "p" + number;
    }

    /** The name that leads to a line, counted from 1. */
    String id(int line) {
        return id() + "-" + line;
    }

    int lineCount() {
        return source.raw().size();
    }

    /** What became of a line, counted from 1; blank or used in a file that is no page. */
    LineUse use(int line) {
        return coverage.map(c -> c.uses().get(line - 1))
                .orElse(source.lines().get(line - 1).isEmpty() ? LineUse.BLANK : LineUse.USED);
    }
}
