package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A block whose lines are still being collected. */
final class OpenBlock {

    private enum Kind {
        /** Every line until a heading, the next item or a blank line that nothing indented follows belongs to it. */
        ITEM,
        /** A run of nodes. */
        TREE,
        /** A command line, until a blank line. */
        COMMAND,
        /** JSON, until its brackets are balanced. */
        JSON
    }

    /** A command line, or the setting of a variable that commands need. */
    private static final Pattern COMMAND = Pattern.compile("curl(?:[ -].*|\\\\.*)?|export [A-Za-z_]\\w*=.*");

    private final Kind kind;
    private final SourceText source;
    private final int first;
    private final List<String> lines = new ArrayList<>();
    private final JsonBrackets brackets = new JsonBrackets();
    private int last;
    private boolean paused;

    private OpenBlock(Kind kind, SourceText source, int first) {
        this.kind = kind;
        this.source = source;
        this.first = first;
        this.last = first;
    }

    static OpenBlock tree(SourceText source, int line) {
        return new OpenBlock(Kind.TREE, source, line);
    }

    static OpenBlock item(SourceText source, int line, String text) {
        OpenBlock item = new OpenBlock(Kind.ITEM, source, line);
        item.add(line, text);
        return item;
    }

    static OpenBlock code(SourceText source, int line, String text) {
        Kind kind = COMMAND.matcher(text).matches() ? Kind.COMMAND : Kind.JSON;
        OpenBlock code = new OpenBlock(kind, source, line);
        code.add(line, text);
        return code;
    }

    static boolean startsCode(String line) {
        return line.startsWith("{")
                || line.startsWith("[")
                || COMMAND.matcher(line).matches();
    }

    /** Whether a line that is no heading belongs to this block whatever it looks like. */
    boolean keeps(String line) {
        return switch (kind) {
            case COMMAND -> !line.isEmpty();
            case JSON -> brackets.open();
            case ITEM, TREE -> false;
        };
    }

    /** Whether a line that looks like running text belongs to this block. */
    boolean continues() {
        return kind == Kind.ITEM && !paused;
    }

    /** Blank lines follow. */
    void pause() {
        paused = true;
    }

    /** Whether a line stands further to the right than this item's bullet, and so belongs to the item. */
    boolean indents(int line) {
        return kind == Kind.ITEM && source.indent(line) > source.indent(first);
    }

    /** Whether the last line says that another one belongs to it. */
    boolean goesOn() {
        return kind == Kind.COMMAND && lastLine().endsWith("\\");
    }

    boolean isItem() {
        return kind == Kind.ITEM;
    }

    boolean isTree() {
        return kind == Kind.TREE;
    }

    String lastLine() {
        return lines.get(lines.size() - 1);
    }

    void add(int number, String line) {
        last = number;
        paused = false;
        lines.add(line);
        brackets.add(line);
    }

    /**
     * The block, and behind a command line, as running text, lines that do not go on with it.
     *
     * @param titled whether what closes the block has a title above it
     */
    List<Block> close(boolean titled) {
        int own = titled && kind == Kind.COMMAND ? commandLines() : lines.size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(block(
                source.place(first).through(source.place(last - (lines.size() - own))), lines.subList(0, own)));
        for (int i = own; i < lines.size(); i++) {
            blocks.add(new Block.Paragraph(source.place(last - (lines.size() - 1 - i)), lines.get(i)));
        }
        return blocks;
    }

    private Block block(SourcePlace place, List<String> own) {
        return switch (kind) {
            case ITEM -> new Block.ListItem(place, own);
            case TREE -> new Block.Tree(place, own);
            case COMMAND, JSON -> new Block.Code(place, String.join("\n", own));
        };
    }

    /** A command line goes on behind a backslash, and with its options and its URL. */
    private int commandLines() {
        for (int i = lines.size() - 1; i > 0; i--) {
            String line = lines.get(i);
            if (line.startsWith("-")
                    || line.startsWith("http")
                    || lines.get(i - 1).endsWith("\\")) {
                return i + 1;
            }
        }
        return 1;
    }
}
