package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.WithoutEvidence;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads schemas of objects. */
final class ObjectParser {

    /** Patterns that every name matches. */
    private static final Set<String> EVERY_NAME = Set.of("", ".", ".*", ".+", "^.*$", "^.+$", "^", "^.*", "^.+");

    private final ShapeParser shapes;
    private final Diagnostics diagnostics;

    ObjectParser(ShapeParser shapes, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.diagnostics = diagnostics;
    }

    /** An object with named properties, or a map where no property is named and all values have one shape. */
    SchemaShape parse(SchemaNode schema, SchemaAnnotations annotations) {
        List<PropertyDefinition> properties = properties(schema);
        Optional<SchemaShape> additional = additional(schema);
        if (properties.isEmpty() && additional.isPresent()) {
            return new MapShape(withNames(schema, annotations), additional.get());
        }
        boolean closed =
                schema.child("additionalProperties", ObjectParser::isFalse).isPresent();
        return new ObjectShape(annotations, properties, additional, closed);
    }

    /** The names that {@code required} lists, with the evidence for each. */
    private static Map<String, SchemaNode> required(SchemaNode schema) {
        Map<String, SchemaNode> names = new LinkedHashMap<>();
        schema.items("required").stream()
                .filter(node -> node.json().isTextual())
                .forEach(node -> names.putIfAbsent(node.json().textValue(), node));
        return names;
    }

    private List<PropertyDefinition> properties(SchemaNode schema) {
        Map<String, SchemaNode> required = required(schema);
        List<PropertyDefinition> properties = new ArrayList<>();
        Optional<SchemaNode> holder =
                schema.child("properties", JsonNode::isObject).filter(this::holdsProperties);
        holder.map(SchemaNode::fields).orElse(Map.of()).forEach((name, property) -> {
            boolean needed = required.remove(name) != null;
            if (needed || !isFalse(property)) {
                properties.add(new PropertyDefinition(name, needed, shapes.parse(property), property.evidence()));
            }
        });
        required.forEach((name, node) -> properties.add(
                new PropertyDefinition(name, true, new AnyShape(SchemaAnnotations.none()), node.evidence())));
        return properties;
    }

    /** Whether {@code properties} holds schemas by name, and not keywords: there, {@code type} would be a schema too. */
    private boolean holdsProperties(SchemaNode holder) {
        Optional<SchemaNode> keyword = holder.child("type", value -> value.isTextual() || value.isArray());
        keyword.ifPresent(node -> diagnostics.add(
                DiagnosticCode.SCHEMA_KEYWORD_IGNORED,
                node.place(),
                "a whole schema stands in the place of the properties, which stay unknown",
                "move it out of `properties`"));
        return keyword.isEmpty();
    }

    /** The shape of properties that are not named; any value where several descriptions of them differ. */
    private Optional<SchemaShape> additional(SchemaNode schema) {
        List<SchemaShape> described = new ArrayList<>();
        schema.fields("patternProperties").values().stream()
                .filter(pattern -> !isFalse(pattern))
                .map(shapes::parse)
                .forEach(described::add);
        schema.child("additionalProperties", JsonNode::isObject)
                .map(shapes::parse)
                .ifPresent(described::add);
        if (described.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(allEqual(described) ? described.get(0) : new AnyShape(SchemaAnnotations.none()));
    }

    /** Where one pattern describes all properties, it limits their names. */
    private static SchemaAnnotations withNames(SchemaNode schema, SchemaAnnotations said) {
        Map<String, SchemaNode> patterns = schema.fields("patternProperties");
        String pattern = patterns.keySet().stream().findFirst().orElse("");
        boolean only = patterns.size() == 1
                && schema.child("additionalProperties", ObjectParser::isFalse).isPresent();
        return only && pattern.length() <= BoundsParser.LONGEST_PATTERN && !EVERY_NAME.contains(pattern)
                ? said.withBounds(BoundsMerge.both(said.bounds(), List.of(new Bound(Bound.Kind.NAME_PATTERN, pattern))))
                : said;
    }

    /** A schema that no value satisfies: the property that has it never occurs. */
    private static boolean isFalse(SchemaNode schema) {
        return isFalse(schema.json());
    }

    private static boolean isFalse(JsonNode schema) {
        return schema.isBoolean() && !schema.booleanValue();
    }

    /** Whether shapes say the same, wherever they were read; there must be one at least. */
    static boolean allEqual(List<SchemaShape> shapes) {
        return shapes.stream().allMatch(shape -> WithoutEvidence.equal(shapes.get(0), shape));
    }
}
