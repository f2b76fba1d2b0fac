package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.page.Block;
import java.util.List;
import java.util.regex.Pattern;

/** The text of blocks whose kind does not matter. */
final class Blocks {

    private static final Pattern SCALAR =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|-?\\d[\\d.eE+-]*+|true|false|null");

    private Blocks() {}

    /** The text as one line. */
    static String text(Block block) {
        return String.join(" ", lines(block));
    }

    /** The lines of running text, of a list item or of code; a table and a tree have none. */
    static List<String> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(paragraph.text());
        }
        if (block instanceof Block.ListItem item) {
            return item.lines();
        }
        return block instanceof Block.Code code ? code.text().lines().toList() : List.of();
    }

    /** Whether a paragraph is a JSON value without brackets, such as an example response {@code "string"}. */
    static boolean isScalar(Block.Paragraph paragraph) {
        return SCALAR.matcher(paragraph.text()).matches();
    }

    /** A passage of several blocks as one line; items of a list keep their dashes. */
    static String prose(List<Block> blocks) {
        StringBuilder prose = new StringBuilder();
        for (Block block : blocks) {
            prose.append(prose.isEmpty() ? "" : " ")
                    .append(block instanceof Block.ListItem ? "- " : "")
                    .append(text(block));
        }
        return prose.toString();
    }
}
