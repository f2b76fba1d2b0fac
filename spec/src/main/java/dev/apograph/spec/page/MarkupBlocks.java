package dev.apograph.spec.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes blocks of the parts of a page whose markup is undone. */
final class MarkupBlocks {

    private final PageBuilder page;
    private final Map<String, String> headings = new HashMap<>();

    MarkupBlocks(PageVocabulary vocabulary, PageBuilder page) {
        this.page = page;
        vocabulary.headings().forEach(heading -> headings.put(key(heading), heading));
    }

    /** A heading of markup: one that the vocabulary lists, in whatever case, or a title. */
    void heading(LineRange lines, OptionalInt level, String text) {
        Optional<String> known = known(text);
        if (known.isPresent()) {
            page.add(new Block.Heading(page.place(lines), known.get()));
        } else if (!text.isEmpty()) {
            page.add(new Block.Paragraph(page.place(lines), text, level));
        }
    }

    /** The heading of the vocabulary that a text is, its case and a colon behind it apart. */
    Optional<String> known(String text) {
        return text.length() > 200 ? Optional.empty() : Optional.ofNullable(headings.get(key(text)));
    }

    /** Running text, or what a page without headings of its own draws like one. */
    void paragraph(InlineRun run) {
        String text = run.text();
        List<String> lines = run.textLines();
        if (text.isEmpty()) {
            return;
        }
        if (isHeading(run, text)) {
            heading(run.lines(), OptionalInt.empty(), text);
        } else if (run.isAll(InlineRun.Drawn.LINK) && isSkipLink(text)) {
            page.noise(page.place(run.lines()), "navigation-link");
        } else if (run.isAll(InlineRun.Drawn.APART) && OpenBlock.startsCode(text)) {
            page.add(new Block.Code(page.place(run.lines()), String.join("\n", lines)));
        } else if (lines.stream().anyMatch(headings::containsValue)) {
            lines.forEach(line -> heading(run.lines(), OptionalInt.empty(), line));
        } else {
            page.add(new Block.Paragraph(page.place(run.lines()), text));
        }
    }

    /** A paragraph that is a listed heading letter by letter, or that is one and drawn in bold. */
    private boolean isHeading(InlineRun run, String text) {
        return headings.containsValue(text) || (known(text).isPresent() && run.isAll(InlineRun.Drawn.APART));
    }

    private static boolean isSkipLink(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("skip to ");
    }

    /** Preformatted text. */
    void code(LineRange lines, String text) {
        if (!text.isEmpty()) {
            page.add(new Block.Code(page.place(lines), text));
        }
    }

    private static String key(String heading) {
        String text = heading.strip().toLowerCase(Locale.ROOT);
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
