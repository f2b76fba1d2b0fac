package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the lines of one text page into blocks. One use. */
final class TextBlocks {

    private final SourceText source;
    private final PageVocabulary vocabulary;
    private final PageBuilder page;
    private final Set<String> headings;
    private final TextTables tables;
    private Optional<OpenBlock> open = Optional.empty();

    TextBlocks(LineRange lines, PageVocabulary vocabulary, PageBuilder page) {
        this.source = page.source();
        this.vocabulary = vocabulary;
        this.page = page;
        this.headings = new HashSet<>(vocabulary.headings());
        this.tables = new TextTables(lines, vocabulary, page);
    }

    /** Takes the next line. */
    void line(int number, String line) {
        if (tables.hasRead(number)) {
            return;
        }
        if (open.isPresent() && open.get().keeps(line) && !headings.contains(headingText(line))) {
            open.get().add(number, line);
        } else if (line.isEmpty()) {
            blank(number);
        } else if (headings.contains(headingText(line))) {
            heading(number, headingText(line));
        } else {
            Optional<String> glued = gluedHeading(line);
            content(
                    number,
                    line.substring(0, line.length() - glued.map(String::length).orElse(0))
                            .strip());
            glued.ifPresent(text -> heading(number, text));
        }
    }

    /** No line follows. */
    void finish() {
        close(false);
        tables.finish();
    }

    private void heading(int number, String text) {
        close(vocabulary.titled().contains(text));
        tables.section(text);
        page.add(new Block.Heading(source.place(number), text));
    }

    /** A blank line ends a block; a list item may go on behind it, further to the right than its bullet. */
    private void blank(int number) {
        if (open.filter(OpenBlock::isItem).isPresent()) {
            open.get().pause();
        } else if (open.filter(OpenBlock::goesOn).isEmpty()) {
            closeBlock(false);
            tables.blank(number);
        }
    }

    private void content(int number, String line) {
        if (open.filter(block -> block.indents(number)).isPresent()) {
            continueWith(number, startsItem(line) ? "- " + line.substring(1).strip() : line);
        } else if (tables.isHeader(number)) {
            closeBlock(false);
            tables.open(number);
        } else if (tables.takes(number, line)) {
            tables.add(number, line);
        } else if (open.isPresent() && open.get().continues() && !startsItem(line)) {
            continueWith(number, line);
        } else {
            start(number, line);
        }
    }

    private void start(int number, String line) {
        Optional<String> node =
                TreeLine.node(line, open.filter(OpenBlock::isTree).isPresent(), hasLists());
        if (node.isPresent()) {
            treeNode(number, node.get());
        } else if (OpenBlock.startsCode(line)) {
            open(OpenBlock.code(source, number, line));
        } else if (startsItem(line)) {
            open(OpenBlock.item(source, number, line.substring(1).strip()));
        } else if (tables.startsWithoutHeader(number, line)) {
            closeBlock(false);
            tables.openWithoutHeader(number, line);
        } else {
            close(false);
            page.add(new Block.Paragraph(source.place(number), line));
        }
    }

    /** After a line of values the next item may begin on the same line. */
    private void continueWith(int number, String line) {
        OpenBlock block = open.orElseThrow();
        int next = ItemBreak.in(line);
        if (next > 0 && block.isItem() && vocabulary.valueMarkers().stream().anyMatch(block.lastLine()::endsWith)) {
            block.add(number, line.substring(0, next).strip());
            String item = line.substring(next + ItemBreak.LENGTH).strip();
            open(OpenBlock.item(source, number, item));
        } else {
            block.add(number, line);
        }
    }

    private void treeNode(int number, String node) {
        if (open.filter(OpenBlock::isTree).isEmpty()) {
            open(OpenBlock.tree(source, number));
        }
        open.orElseThrow().add(number, node);
    }

    /** Markdown's and anchor links' number signs do not belong to a heading. */
    private static String headingText(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && line.charAt(start) == '#') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == '#') {
            end--;
        }
        return line.substring(start, end).strip();
    }

    /** A heading of one word may be the end of a name in a sentence: it sticks to URLs, scopes and the like only. */
    private Optional<String> gluedHeading(String line) {
        return vocabulary.gluedHeadings().stream()
                .filter(h -> line.length() > h.length() && line.endsWith(h))
                .filter(h -> line.charAt(line.length() - h.length() - 1) != ' ')
                .filter(h -> h.indexOf(' ') > 0 || !endsWithWord(line.substring(0, line.length() - h.length())))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean endsWithWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).chars().allMatch(Character::isLetterOrDigit);
    }

    private boolean hasLists() {
        return !vocabulary.valueMarkers().isEmpty();
    }

    private boolean startsItem(String line) {
        return hasLists() && ItemBreak.isBullet(line);
    }

    private void open(OpenBlock block) {
        close(false);
        open = Optional.of(block);
    }

    private void close(boolean titled) {
        tables.close(titled ? TableEnd.TITLED : TableEnd.PLAIN);
        closeBlock(titled);
    }

    private void closeBlock(boolean titled) {
        List<Block> closed = new ArrayList<>();
        open.ifPresent(block -> closed.addAll(block.close(titled)));
        open = Optional.empty();
        closed.forEach(page::add);
    }
}
