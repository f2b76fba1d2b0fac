package dev.apograph.spec.definition;

import com.fasterxml.jackson.databind.JsonNode;

/** A JSON value taken from a document (an example, a default, a schema as it was supplied). Immutable. */
public final class JsonContent {

    private final JsonNode node;

    private JsonContent(JsonNode node) {
        this.node = node;
    }

    /** Keeps a copy of {@code node}. */
    public static JsonContent of(JsonNode node) {
        return new JsonContent(node.deepCopy());
    }

    /** A copy of the value, which the caller may change. */
    public JsonNode toNode() {
        return node.deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonContent content && content.node.equals(node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /** The value as JSON text without white space between its parts. */
    @Override
    public String toString() {
        return node.toString();
    }
}
