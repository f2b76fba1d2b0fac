package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What each line of a page, looked at by itself, says of the page's layout. */
final class LineKinds {

    private static final Pattern HEADING = Pattern.compile("#{1,6}(?:\\s.*)?");
    private static final Pattern DELIMITERS = Pattern.compile("\\|?[ :|-]*-[ :|-]*");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
    private static final Pattern WHOLE =
            Pattern.compile("(?i)<(?:!doctype|html|pre|script|style|table|nav|!--|ul|ol|dl|p|h[1-6])\\b.*|<!--.*");

    private final SourceText source;
    private final TextMaterial material;
    private final HtmlElements elements;
    private final List<Boolean> markdown = new ArrayList<>();
    private final int[] markdownUpTo;

    LineKinds(SourceText source, PageVocabulary vocabulary) {
        this.source = source;
        this.material = new TextMaterial(vocabulary);
        this.elements = new HtmlElements(source);
        this.markdownUpTo = new int[source.lines().size() + 1];
        int frontMatter = FrontMatter.end(source.lines(), LineRange.all(source));
        boolean table = false;
        for (int line = 1; line <= source.lines().size(); line++) {
            table = line(line).startsWith("|") && (table || isTable(line));
            boolean is = line <= frontMatter || table || isMarkdown(line);
            markdown.add(is);
            markdownUpTo[line] = markdownUpTo[line - 1] + (is ? 1 : 0);
        }
    }

    List<PageRegions.Kind> all() {
        List<PageRegions.Kind> kinds = new ArrayList<>();
        while (kinds.size() < source.lines().size()) {
            int line = kinds.size() + 1;
            Optional<Integer> end = elements.end(line).filter(last -> isWhole(line, last));
            if (end.isPresent()) {
                kinds.addAll(Collections.nCopies(end.get() - line + 1, PageRegions.Kind.HTML));
            } else {
                kinds.add(kind(line));
            }
        }
        return kinds;
    }

    /** Elements may hold Markdown between their tags, but some never do. */
    private boolean isWhole(int first, int last) {
        return WHOLE.matcher(line(first)).matches() || markdownUpTo[last] == markdownUpTo[first - 1];
    }

    private PageRegions.Kind kind(int line) {
        if (markdown.get(line - 1)) {
            return PageRegions.Kind.MARKDOWN;
        }
        if (elements.starts(line)) {
            return PageRegions.Kind.HTML;
        }
        boolean text = material.isHeading(line(line))
                || material.isGlued(line(line))
                || (material.isHeader(line(line)) && !isDelimiters(line + 1));
        return text ? PageRegions.Kind.TEXT : PageRegions.Kind.ANY;
    }

    private boolean isMarkdown(int line) {
        if (elements.isClosed(line)) {
            return false;
        }
        String text = line(line);
        if (elements.isFenced(line)
                || (text.startsWith("#") && HEADING.matcher(text).matches())) {
            return true;
        }
        boolean bold = text.startsWith("**") && text.endsWith("**") && text.length() > 4;
        return (bold && material.isHeading(text.substring(2, text.length() - 2).strip()))
                || (material.isHeading(text)
                        && UNDERLINE.matcher(line(line + 1)).matches())
                || (UNDERLINE.matcher(text).matches() && material.isHeading(line(line - 1)));
    }

    private boolean isTable(int line) {
        return isDelimiters(line + 1) && line(line + 1).startsWith("|");
    }

    private boolean isDelimiters(int line) {
        String text = line(line);
        return text.indexOf('|') >= 0 && DELIMITERS.matcher(text).matches();
    }

    private String line(int line) {
        return line >= 1 && line <= source.lines().size() ? source.lines().get(line - 1) : "";
    }
}
