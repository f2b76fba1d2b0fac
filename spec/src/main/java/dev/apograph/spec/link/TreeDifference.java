package dev.apograph.spec.link;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.CollapsedTree.ArrayNode;
import dev.apograph.spec.definition.CollapsedTree.Node;
import dev.apograph.spec.definition.CollapsedTree.ObjectNode;
import dev.apograph.spec.definition.CollapsedTree.ScalarNode;
import dev.apograph.spec.definition.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first difference between a printed tree and a schema folded the same way, position by position. The sizes of the
 * root and of {@code properties} differ whenever something below them is missing, so they count only where nothing else
 * differs.
 *
 * @param position the position in the printed tree, from 0; the number of its nodes when it ends too early
 * @param name the keyword or property of the schema that it is about; empty for the root, or where the page shows more
 *     than the schema has
 * @param message what both have there
 */
record TreeDifference(int position, Optional<String> name, String message) {

    /** Finds it; empty when both agree. */
    static Optional<TreeDifference> between(List<Node> printed, FoldedSchema schema) {
        int start = 0;
        while (matches(printed, schema, start, start)) {
            start++;
        }
        if (start == printed.size() && start == schema.nodes().size()) {
            return sizes(printed, schema);
        }
        int more = schema.nodes().size() - printed.size();
        if (more > 0 && (start == printed.size() || matches(printed, schema, start, start + 1))) {
            return Optional.of(lacking(start, schema));
        }
        if (more < 0 && (start == schema.nodes().size() || matches(printed, schema, start + 1, start))) {
            return Optional.of(surplus(printed, start, schema));
        }
        return Optional.of(replaced(printed, start, schema));
    }

    /** Whether a printed tree and a folded schema are equal but for one node that was added, removed or replaced. */
    static boolean isOneChange(List<Node> printed, FoldedSchema schema) {
        int start = 0;
        while (matches(printed, schema, start, start)) {
            start++;
        }
        int end = printed.size();
        int schemaEnd = schema.nodes().size();
        while (end > start && schemaEnd > start && matches(printed, schema, end - 1, schemaEnd - 1)) {
            end--;
            schemaEnd--;
        }
        return end - start <= 1 && schemaEnd - start <= 1;
    }

    private static Optional<TreeDifference> sizes(List<Node> printed, FoldedSchema schema) {
        for (int at = 0; at < printed.size(); at++) {
            if (!same(printed.get(at), schema.nodes().get(at))) {
                return Optional.of(replaced(printed, at, schema));
            }
        }
        return Optional.empty();
    }

    /** What the schema has more may be any of the equal neighbours before it: the tree does not tell their names. */
    private static TreeDifference lacking(int start, FoldedSchema schema) {
        List<String> candidates = new ArrayList<>();
        for (int at = start;
                at > 0 && schema.nodes().get(at).equals(schema.nodes().get(start));
                at--) {
            candidates.add(0, named(name(schema, at)));
        }
        String which = candidates.size() < 2 ? named(name(schema, start)) : "one of " + String.join(", ", candidates);
        return new TreeDifference(
                start,
                Optional.of(name(schema, start)),
                at(start) + " the page does not show " + which + ", which the schema has as "
                        + text(schema.nodes().get(start)));
    }

    private static TreeDifference surplus(List<Node> printed, int start, FoldedSchema schema) {
        String before = start == 0 ? "" : " behind " + named(name(schema, start - 1));
        return new TreeDifference(
                start,
                Optional.empty(),
                at(start) + before + " the page shows " + text(printed.get(start))
                        + ", which the schema does not have");
    }

    private static TreeDifference replaced(List<Node> printed, int at, FoldedSchema schema) {
        String name = name(schema, at);
        return new TreeDifference(
                at,
                Optional.of(name),
                at(at) + " the page shows " + text(printed.get(at)) + ", the schema has " + named(name) + " as "
                        + text(schema.nodes().get(at)));
    }

    private static boolean matches(List<Node> printed, FoldedSchema schema, int at, int schemaAt) {
        if (at >= printed.size() || schemaAt >= schema.nodes().size()) {
            return false;
        }
        Node one = printed.get(at);
        Node other = schema.nodes().get(schemaAt);
        boolean open = schemaAt == 0 || schema.names().get(schemaAt).equals("properties");
        return same(one, other) || (open && one instanceof ObjectNode && other instanceof ObjectNode);
    }

    /** Whether two nodes say the same; the typography of texts makes no difference. */
    static boolean same(Node one, Node other) {
        if (one instanceof ScalarNode first && other instanceof ScalarNode second) {
            JsonNode text = first.value().toNode();
            JsonNode otherText = second.value().toNode();
            return text.equals(otherText)
                    || (text.isTextual()
                            && otherText.isTextual()
                            && PlainText.ofSentence(text.textValue())
                                    .equals(PlainText.ofSentence(otherText.textValue())));
        }
        return one.equals(other);
    }

    private static String name(FoldedSchema schema, int at) {
        return schema.names().get(at);
    }

    private static String named(String name) {
        return name.isEmpty() ? "its root" : "`" + name + "`";
    }

    private static String at(int position) {
        return "at position " + (position + 1);
    }

    private static String text(Node node) {
        if (node instanceof ObjectNode object) {
            return "{} with " + object.size() + " keys";
        }
        return node instanceof ArrayNode array
                ? "[] with " + array.size() + " items"
                : ((ScalarNode) node).value().toString();
    }
}
