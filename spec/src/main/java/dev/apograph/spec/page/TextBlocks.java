package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the lines of one text page into blocks. One use. */
final class TextBlocks {

    private static final Pattern TREE_NODE =
            Pattern.compile("\\{} \\d+ keys?|\\[] \\d+ items?|\".*\"|-?\\d[\\d.eE+-]*|true|false|null");

    private final SourceText source;
    private final PageVocabulary vocabulary;
    private final Set<String> headings;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<OpenBlock> open = Optional.empty();

    TextBlocks(SourceText source, PageVocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.headings = new HashSet<>(vocabulary.headings());
    }

    /** Takes the next line. */
    void line(int number, String line) {
        if (open.isPresent() && open.get().keeps(line) && !headings.contains(headingText(line))) {
            open.get().add(number, line);
        } else if (line.isEmpty()) {
            blank();
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

    /** All blocks. */
    List<Block> finish() {
        close();
        return blocks;
    }

    private void heading(int number, String text) {
        close();
        blocks.add(new Block.Heading(source.place(number), text));
    }

    /** A blank line ends a block; a list item may go on behind it, further to the right than its bullet. */
    private void blank() {
        if (open.filter(OpenBlock::isItem).isPresent()) {
            open.get().pause();
        } else {
            close();
        }
    }

    private void content(int number, String line) {
        Optional<TableHeader> header =
                vocabulary.tables().stream().filter(t -> t.matches(line)).findFirst();
        if (header.isPresent()) {
            open(OpenBlock.table(source, number, header.get()));
        } else if (open.filter(block -> block.indents(number)).isPresent()) {
            continueWith(number, line);
        } else if (open.isPresent() && open.get().continues() && !startsItem(line)) {
            continueWith(number, line);
        } else if (OpenBlock.startsCode(line)) {
            open(OpenBlock.code(source, number, line));
        } else if (isTreeNode(line)) {
            treeNode(number, line.substring(1).strip());
        } else if (startsItem(line)) {
            open(OpenBlock.item(source, number, line.substring(1).strip()));
        } else {
            close();
            blocks.add(new Block.Paragraph(source.place(number), line));
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

    private boolean startsItem(String line) {
        return !vocabulary.valueMarkers().isEmpty() && ItemBreak.isBullet(line);
    }

    private static boolean isTreeNode(String line) {
        return line.startsWith("•")
                && TREE_NODE.matcher(line.substring(1).strip()).matches();
    }

    private void open(OpenBlock block) {
        close();
        open = Optional.of(block);
    }

    private void close() {
        open.map(OpenBlock::close).ifPresent(blocks::add);
        open = Optional.empty();
    }
}
