package dev.apograph.spec.schema;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The anchored values of one YAML document (YAML 1.2, 6.9.2 and 7.1). An alias is read as a copy of the value, which
 * keeps the lines of the anchor. All copies together have a budget, since aliases of aliases grow without bound.
 */
final class YamlAnchors {

    /** Values that the aliases of one document may stand for, all together. */
    static final int MOST_COPIED = 100_000;

    private final LocatedJson.Lines lines;
    private final Map<String, JsonNode> anchored = new HashMap<>();
    private int copied;

    YamlAnchors(LocatedJson.Lines lines) {
        this.lines = lines;
    }

    /** Remembers a value that was read in full; of several with one name, the last before the alias counts. */
    void remember(String anchor, JsonNode value) {
        anchored.put(anchor, value);
    }

    /**
     * The value of the alias where the parser stands.
     *
     * @throws JsonParseException if no value that ends before it has its name
     * @throws StreamConstraintsException if it is too deep, or too much for the budget
     */
    JsonNode resolve(YAMLParser alias) throws IOException {
        JsonNode value = anchored.get(alias.getText());
        if (value == null) {
            throw new JsonParseException(
                    alias, "an alias of an anchor that is not complete before it", alias.currentTokenLocation());
        }
        return copy(value, alias.getParsingContext().getNestingDepth(), alias.currentTokenLocation());
    }

    private JsonNode copy(JsonNode value, int depth, JsonLocation alias) throws StreamConstraintsException {
        copied++;
        if (copied > MOST_COPIED) {
            throw new StreamConstraintsException("the aliases stand for more than " + MOST_COPIED + " values", alias);
        }
        if (value.isContainerNode() && depth >= LocatedJsonParser.DEEPEST) {
            throw new StreamConstraintsException(
                    "an alias leads to a nesting beyond " + LocatedJsonParser.DEEPEST, alias);
        }
        if (value instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                copy.set(member.getKey(), copy(member.getValue(), depth + 1, alias));
            }
            lines.copy(object, copy);
            return copy;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (JsonNode item : array) {
                copy.add(copy(item, depth + 1, alias));
            }
            lines.copy(array, copy);
            return copy;
        }
        return value;
    }
}
