package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A value inside a schema document: the JSON, the JSON Pointer (RFC 6901) to it and the line it stands on.
 *
 * @param document the document it is part of
 * @param json the value
 * @param pointer the parts of the JSON Pointer, unescaped
 * @param place where it stands
 * @param grade how surely the document is known
 * @param base the address that references on this value are relative to (RFC 3986), without fragment
 * @param dialect the draft that it is written in
 */
record SchemaNode(
        LocatedJson document,
        JsonNode json,
        List<String> pointer,
        SourcePlace place,
        EvidenceGrade grade,
        String base,
        Dialect dialect) {

    SchemaNode {
        pointer = List.copyOf(pointer);
    }

    /** The outermost value of a document that was found at an address. */
    static SchemaNode root(LocatedJson document, EvidenceGrade grade, String address) {
        JsonNode json = document.root();
        Dialect dialect = dialect(json, Dialect.UNSTATED);
        String base = base(json, dialect, address);
        return new SchemaNode(document, json, List.of(), document.place(), grade, base, dialect);
    }

    private static Dialect dialect(JsonNode json, Dialect around) {
        return json.path("$schema").isTextual() ? Dialect.of(json.get("$schema").textValue()) : around;
    }

    private static String base(JsonNode json, Dialect dialect, String around) {
        return dialect.id(json)
                .map(SchemaUri::address)
                .map(id -> SchemaUri.resolve(around, id))
                .orElse(around);
    }

    /** Whether this is an object that has the keyword. */
    boolean has(String keyword) {
        return json.has(keyword);
    }

    /** The keyword's value; must be there. */
    SchemaNode child(String keyword) {
        List<String> below = new ArrayList<>(pointer);
        below.add(keyword);
        JsonNode value = json.isArray() ? json.required(Integer.parseInt(keyword)) : json.required(keyword);
        Dialect own = dialect(value, dialect);
        return new SchemaNode(
                document, value, below, document.passage(json, keyword), grade, base(value, own, base), own);
    }

    /** The keyword's value where it is of the wanted kind. */
    Optional<SchemaNode> child(String keyword, Predicate<JsonNode> kind) {
        return json.has(keyword) && kind.test(json.get(keyword)) ? Optional.of(child(keyword)) : Optional.empty();
    }

    /** The keyword's value where it is a string. */
    Optional<String> text(String keyword) {
        return child(keyword, JsonNode::isTextual).map(node -> node.json().textValue());
    }

    /** The values of an object by their names; nothing when this is none. */
    Map<String, SchemaNode> fields() {
        Map<String, SchemaNode> fields = new LinkedHashMap<>();
        json.fieldNames().forEachRemaining(name -> fields.put(name, child(name)));
        return fields;
    }

    /** The values of the object that a keyword holds; nothing when it holds none. */
    Map<String, SchemaNode> fields(String keyword) {
        return child(keyword, JsonNode::isObject).map(SchemaNode::fields).orElse(Map.of());
    }

    /** Whether the keyword is there and true. */
    boolean isTrue(String keyword) {
        return json.path(keyword).isBoolean() && json.path(keyword).booleanValue();
    }

    /** The items of an array; nothing when this is none. */
    List<SchemaNode> items() {
        List<SchemaNode> items = new ArrayList<>();
        for (int at = 0; json.isArray() && at < json.size(); at++) {
            items.add(child(Integer.toString(at)));
        }
        return items;
    }

    /** The items of the array that a keyword holds; nothing when it holds none. */
    List<SchemaNode> items(String keyword) {
        return child(keyword, JsonNode::isArray).map(SchemaNode::items).orElse(List.of());
    }

    /** The value that the parts of a JSON Pointer lead to from here. */
    Optional<SchemaNode> find(List<String> parts) {
        SchemaNode node = this;
        for (String part : parts) {
            boolean there = node.json.isArray()
                    ? part.matches("0|[1-9][0-9]{0,8}") && node.json.has(Integer.parseInt(part))
                    : node.json.has(part);
            if (!there) {
                return Optional.empty();
            }
            node = node.child(part);
        }
        return Optional.of(node);
    }

    /** The evidence for what stands here. */
    Evidence evidence() {
        return new Evidence(place, pointer, grade, "json-schema");
    }
}
