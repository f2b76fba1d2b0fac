package dev.apograph.spec.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkResult;
import org.jsoup.nodes.Element;

/** Markdown (CommonMark with the tables of GitHub Flavored Markdown); HTML and plain text may stand between its blocks. */
final class MarkdownLayout implements PageLayout {

    /** Deeper nesting than any page needs; what is deeper is read as text. */
    private static final int DEEPEST = 128;

    private static final Pattern LOOKS_EMPTY =
            Pattern.compile("(?:<[^<>]*+>|&nbsp;|&#160;|!\\[[^\\]]*+]\\([^)]*+\\)|[^\\p{L}\\p{N}<&!])*+");

    private static final PageLayout TEXT = new TextLayout();
    private static final PageLayout HTML = new HtmlLayout();

    private final Parser parser;

    /** A layout for the Markdown of one page, whose links go across its parts. */
    MarkdownLayout(SourceText source) {
        this.parser = parser(LinkDefinitions.of(source));
    }

    @Override
    public void read(LineRange lines, PageVocabulary vocabulary, PageBuilder page) {
        page.layout("markdown");
        int first = FrontMatter.read(lines, page);
        for (LineRange part : MarkdownParts.of(page.source(), new LineRange(first, lines.last()))) {
            new Part(part, vocabulary, page, parser).read();
        }
        for (int line = lines.first(); line <= lines.last(); line++) {
            String raw = page.source().lines().get(line - 1);
            if (!page.isTold(line) && LOOKS_EMPTY.matcher(raw).matches()) {
                page.noise(page.source().place(line), rule(raw));
            }
        }
    }

    private static String rule(String line) {
        if (line.startsWith("<!--")) {
            return "html-comment";
        }
        if (line.startsWith("<a ")) {
            return "markdown-anchor";
        }
        return line.startsWith("<") ? "html-markup" : "markdown-markup";
    }

    private static Parser parser(Set<String> definitions) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .linkProcessor((link, scanner, context) -> {
                    String label = Optional.ofNullable(link.label())
                            .filter(text -> !text.isEmpty())
                            .orElseGet(() -> link.text(scanner));
                    boolean defined = link.destination() == null && definitions.contains(LinkDefinitions.key(label));
                    return defined ? LinkResult.wrapTextIn(new Link("#", ""), scanner.position()) : LinkResult.none();
                })
                .build();
    }

    /** Lines that are parsed at once. */
    private static final class Part {

        private final LineRange lines;
        private final PageVocabulary vocabulary;
        private final PageBuilder page;
        private final Parser parser;
        private final MarkdownElements elements;
        private final TextMaterial material;

        Part(LineRange lines, PageVocabulary vocabulary, PageBuilder page, Parser parser) {
            this.lines = lines;
            this.vocabulary = vocabulary;
            this.page = page;
            this.parser = parser;
            this.elements = new MarkdownElements(new MarkdownRows(page.source(), this::textOf), lines.first());
            this.material = new TextMaterial(vocabulary);
        }

        void read() {
            List<String> raw = page.source().raw().subList(lines.first() - 1, lines.last());
            Node document = parser.parse(Typography.visible(String.join("\n", raw)));
            for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
                read(node, elements.of(node));
            }
        }

        private void read(Node node, LineRange place) {
            if (node instanceof HtmlBlock) {
                HTML.read(place, vocabulary, page);
            } else if (node instanceof LinkReferenceDefinition) {
                page.noise(page.place(place), "markdown-link-definition");
            } else if (node instanceof ThematicBreak) {
                page.noise(page.place(place), "markdown-rule");
            } else if (isText(node, place)) {
                TEXT.read(place, vocabulary, page);
            } else {
                MarkupWalker.walk(elements.convert(node), elements, vocabulary, page);
            }
        }

        private boolean isText(Node node, LineRange place) {
            boolean mayBe = node instanceof Paragraph || node instanceof IndentedCodeBlock;
            return mayBe && material.isIn(page.source().lines().subList(place.first() - 1, place.last()));
        }

        private String textOf(String cell) {
            Element paragraph =
                    new MarkdownElements(new MarkdownRows(page.source(), text -> text), 1).convert(parser.parse(cell));
            return MarkupText.of(paragraph);
        }
    }
}
