package dev.apograph.spec.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells lines that come from text without markup, though they stand in a page that has some. */
final class TextMaterial {

    private final Set<String> headings;
    private final List<String> gluedHeadings;
    private final List<TableHeader> tables;

    TextMaterial(PageVocabulary vocabulary) {
        this.headings = new HashSet<>(vocabulary.headings());
        this.gluedHeadings = vocabulary.gluedHeadings();
        this.tables = vocabulary.tables();
    }

    /** Whether lines that could be a paragraph hold a listed heading, the titles of a table, code or a folded tree. */
    boolean isIn(List<String> lines) {
        return lines.stream().anyMatch(line -> isHeading(line) || isGlued(line) || isHeader(line) || isCode(line));
    }

    /** Whether a line is nothing but a listed heading. */
    boolean isHeading(String line) {
        return headings.contains(line);
    }

    /** Whether a listed heading sticks to the end of a line. */
    boolean isGlued(String line) {
        return gluedHeadings.stream()
                .anyMatch(heading -> line.length() > heading.length()
                        && line.endsWith(heading)
                        && Character.isLetterOrDigit(line.charAt(line.length() - heading.length() - 1)));
    }

    /** Whether a line holds the titles of a table, without bars around it. */
    boolean isHeader(String line) {
        return !line.startsWith("|") && line.length() < 500 && tables.stream().anyMatch(table -> table.matches(line));
    }

    private static boolean isCode(String line) {
        return (OpenBlock.startsCode(line) && !line.startsWith("[")) || line.startsWith("•");
    }
}
