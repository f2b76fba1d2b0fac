package dev.apograph.spec.definition;

import java.util.List;

/**
 * A JSON value as a page prints it when most of it is folded: values stand in order, objects and arrays show their size
 * only, names are lost, and so is which node lies below which.
 *
 * @param nodes the printed nodes from top to bottom
 */
public record CollapsedTree(List<Node> nodes) {

    /** Copies the nodes. */
    public CollapsedTree {
        nodes = List.copyOf(nodes);
    }

    /** One printed node. */
    public sealed interface Node permits ObjectNode, ArrayNode, ScalarNode {}

    /**
     * {@code {} 25 keys}.
     *
     * @param size number of keys
     */
    public record ObjectNode(int size) implements Node {}

    /**
     * {@code [] 2 items}.
     *
     * @param size number of items
     */
    public record ArrayNode(int size) implements Node {}

    /**
     * A string, number, boolean or null.
     *
     * @param value the value
     */
    public record ScalarNode(JsonContent value) implements Node {}
}
