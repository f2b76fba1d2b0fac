package dev.apograph.spec.link;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.CollapsedTree.ArrayNode;
import dev.apograph.spec.definition.CollapsedTree.Node;
import dev.apograph.spec.definition.CollapsedTree.ObjectNode;
import dev.apograph.spec.definition.CollapsedTree.ScalarNode;
import dev.apograph.spec.definition.JsonContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema folded as pages fold it: the root and {@code properties} are open, everything below them shows its size
 * only. Comparing it with what a page prints tells whether the page means this schema.
 *
 * @param nodes the nodes from top to bottom
 * @param names for each node the keyword or property it belongs to; the empty string for the root
 */
record FoldedSchema(List<Node> nodes, List<String> names) {

    /** More comparisons than this are not made; the common start and end of the trees decide instead. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private static final String EXAMPLES = "examples";

    FoldedSchema {
        nodes = List.copyOf(nodes);
        names = List.copyOf(names);
    }

    /**
     * The ways in which a page may fold a schema: pages print an example apart from its schema, so {@code examples} at
     * the root may be left out.
     */
    static List<FoldedSchema> foldings(JsonNode schema) {
        FoldedSchema whole = of(schema);
        return schema.has(EXAMPLES) ? List.of(whole, of(schema, Set.of(EXAMPLES))) : List.of(whole);
    }

    /** Folds a schema. */
    static FoldedSchema of(JsonNode schema) {
        return of(schema, Set.of());
    }

    private static FoldedSchema of(JsonNode schema, Set<String> leftOut) {
        List<Node> nodes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        nodes.add(leftOut.isEmpty() ? fold(schema) : new ObjectNode(schema.size() - leftOut.size()));
        names.add("");
        for (Map.Entry<String, JsonNode> field : schema.properties()) {
            if (leftOut.contains(field.getKey())) {
                continue;
            }
            nodes.add(fold(field.getValue()));
            names.add(field.getKey());
            if (field.getKey().equals("properties") && field.getValue().isObject()) {
                field.getValue().properties().forEach(property -> {
                    nodes.add(fold(property.getValue()));
                    names.add(property.getKey());
                });
            }
        }
        return new FoldedSchema(nodes, names);
    }

    private static Node fold(JsonNode value) {
        if (value.isObject()) {
            return new ObjectNode(value.size());
        }
        return value.isArray() ? new ArrayNode(value.size()) : new ScalarNode(JsonContent.of(value));
    }

    /** How much of a printed tree this one shares in the same order, from 0 to 1; 1 when both are equal. */
    double similarity(List<Node> printed) {
        if (nodes.equals(printed)) {
            return 1;
        }
        int total = nodes.size() + printed.size();
        int common = (long) nodes.size() * printed.size() > MOST_COMPARISONS
                ? Math.min(commonStart(printed), Math.min(nodes.size(), printed.size()))
                : longestCommon(printed);
        return Math.min(0.99, 2.0 * common / total);
    }

    /** The number of nodes in the longest sequence that both have in this order. */
    private int longestCommon(List<Node> printed) {
        int[] above = new int[printed.size() + 1];
        for (Node node : nodes) {
            int[] row = new int[printed.size() + 1];
            for (int at = 0; at < printed.size(); at++) {
                row[at + 1] = node.equals(printed.get(at)) ? above[at] + 1 : Math.max(above[at + 1], row[at]);
            }
            above = row;
        }
        return above[printed.size()];
    }

    private int commonStart(List<Node> printed) {
        int at = 0;
        while (at < Math.min(nodes.size(), printed.size()) && nodes.get(at).equals(printed.get(at))) {
            at++;
        }
        return at;
    }
}
