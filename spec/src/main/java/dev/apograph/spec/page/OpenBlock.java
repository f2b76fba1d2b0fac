package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A block whose lines are still being collected. */
final class OpenBlock {

    private enum Kind {
        /** Every line until a blank one or a heading is a row. */
        TABLE,
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
    private final Optional<TableHeader> header;
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final JsonBrackets brackets = new JsonBrackets();
    private int last;
    private boolean paused;

    private OpenBlock(Kind kind, SourceText source, int first, Optional<TableHeader> header) {
        this.kind = kind;
        this.source = source;
        this.first = first;
        this.last = first;
        this.header = header;
    }

    static OpenBlock table(SourceText source, int line, TableHeader header) {
        return new OpenBlock(Kind.TABLE, source, line, Optional.of(header));
    }

    static OpenBlock tree(SourceText source, int line) {
        return new OpenBlock(Kind.TREE, source, line, Optional.empty());
    }

    static OpenBlock item(SourceText source, int line, String text) {
        OpenBlock item = new OpenBlock(Kind.ITEM, source, line, Optional.empty());
        item.add(line, text);
        return item;
    }

    static OpenBlock code(SourceText source, int line, String text) {
        Kind kind = COMMAND.matcher(text).matches() ? Kind.COMMAND : Kind.JSON;
        OpenBlock code = new OpenBlock(kind, source, line, Optional.empty());
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
            case TABLE, ITEM, TREE -> false;
        };
    }

    /** Whether a line that looks like running text belongs to this block. */
    boolean continues() {
        return kind == Kind.TABLE || (kind == Kind.ITEM && !paused);
    }

    /** Blank lines follow. */
    void pause() {
        paused = true;
    }

    /** Whether a line stands further to the right than this item's bullet, and so belongs to the item. */
    boolean indents(int line) {
        return kind == Kind.ITEM && source.indent(line) > source.indent(first);
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
        if (kind == Kind.TABLE) {
            rows.add(new Block.Row(source.place(number), List.of(line)));
        } else {
            lines.add(line);
            brackets.add(line);
        }
    }

    Block close() {
        SourcePlace place = source.place(first).through(source.place(last));
        return switch (kind) {
            case TABLE -> new Block.Table(place, header.orElseThrow(), TableForm.GLUED, rows);
            case ITEM -> new Block.ListItem(place, lines);
            case TREE -> new Block.Tree(place, lines);
            case COMMAND, JSON -> new Block.Code(place, String.join("\n", lines));
        };
    }
}
