package dev.apograph.spec.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A JSON value taken from a document (an example, a default, a schema as it was supplied). Immutable. */
public final class JsonContent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode node;

    /** The six forms of a JSON value (RFC 8259). */
    public enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private JsonContent(JsonNode node) {
        this.node = node;
    }

    /** Keeps a copy of {@code node}. */
    public static JsonContent of(JsonNode node) {
        return new JsonContent(node.deepCopy());
    }

    /** A string. */
    public static JsonContent ofText(String text) {
        return new JsonContent(JsonNodeFactory.instance.textNode(text));
    }

    /** An object with members in the order of the map. */
    public static JsonContent ofMembers(Map<String, JsonContent> members) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((name, value) -> object.set(name, value.node));
        return new JsonContent(object);
    }

    /** The value of a JSON text as pages print it, also with curly quotes; empty if it is no JSON text. */
    public static Optional<JsonContent> parse(String text) {
        return strict(text).or(() -> strict(text.replace('\u201C', '"').replace('\u201D', '"')));
    }

    private static Optional<JsonContent> strict(String text) {
        try {
            return Optional.of(JSON.readTree(text))
                    .filter(node -> !node.isMissingNode())
                    .map(JsonContent::new);
        } catch (JsonProcessingException notJson) {
            // What stands where JSON may stand need not be JSON.
            return Optional.empty();
        }
    }

    /** Which form the value has. */
    public Kind kind() {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> Kind.OBJECT;
            case ARRAY -> Kind.ARRAY;
            case STRING, BINARY -> Kind.STRING;
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            case NULL, MISSING -> Kind.NULL;
        };
    }

    /** The members of an object in their order; none for any other value. */
    public Map<String, JsonContent> members() {
        Map<String, JsonContent> members = new LinkedHashMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), new JsonContent(member.getValue())));
        return Collections.unmodifiableMap(members);
    }

    /** The text of a string; empty for any other value. */
    public Optional<String> text() {
        return Optional.ofNullable(node.textValue());
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
