package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads schemas of objects. */
final class ObjectParser {

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
            return new MapShape(annotations, additional.get());
        }
        boolean closed = schema.child("additionalProperties", JsonNode::isBoolean)
                .filter(value -> !value.json().booleanValue())
                .isPresent();
        return new ObjectShape(annotations, properties, additional, closed);
    }

    /** The names that {@code required} lists, with the evidence for each; draft-03's boolean is reported. */
    Map<String, SchemaNode> required(SchemaNode schema) {
        schema.child("required", value -> !value.isArray())
                .ifPresent(node -> diagnostics.add(
                        DiagnosticCode.SCHEMA_KEYWORD_IGNORED,
                        node.place(),
                        "`required` is no list of names",
                        "list the property in the `required` of its object"));
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
        if (holder.isPresent()) {
            Iterator<String> names = holder.get().json().fieldNames();
            while (names.hasNext()) {
                String name = names.next();
                SchemaNode property = holder.get().child(name);
                properties.add(new PropertyDefinition(
                        name, required.remove(name) != null, shapes.parse(property), property.evidence()));
            }
        }
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
        schema.child("patternProperties", JsonNode::isObject).ifPresent(patterns -> {
            Iterator<String> names = patterns.json().fieldNames();
            while (names.hasNext()) {
                described.add(shapes.parse(patterns.child(names.next())));
            }
        });
        schema.child("additionalProperties", JsonNode::isObject)
                .map(shapes::parse)
                .ifPresent(described::add);
        if (described.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(allEqual(described) ? described.get(0) : new AnyShape(SchemaAnnotations.none()));
    }

    /** Whether shapes say the same, wherever they were read; there must be one at least. */
    static boolean allEqual(List<SchemaShape> shapes) {
        return shapes.stream().allMatch(shape -> WithoutEvidence.equal(shapes.get(0), shape));
    }
}
