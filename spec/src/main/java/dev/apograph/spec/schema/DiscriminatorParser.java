package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Discriminator;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the {@code discriminator} of OpenAPI: in 3.x an object with {@code propertyName} and {@code mapping}, in 2.0 the
 * property's name. A branch without an entry is meant by the name of its schema, unless it fixes the value itself.
 */
final class DiscriminatorParser {

    private final References references;
    private final Targets targets;

    DiscriminatorParser(References references, Targets targets) {
        this.references = references;
        this.targets = targets;
    }

    /** What tells the branches apart, by their places; nothing when the schema does not say. */
    Optional<Discriminator> of(SchemaNode schema, List<SchemaNode> branches, List<Part> shapes) {
        Optional<SchemaNode> holder = schema.child("discriminator", JsonNode::isObject);
        Optional<String> property =
                holder.flatMap(node -> node.text("propertyName")).or(() -> schema.text("discriminator"));
        return property.map(name -> new Discriminator(name, mapping(holder, name, branches, shapes)));
    }

    private Map<String, Integer> mapping(
            Optional<SchemaNode> holder, String property, List<SchemaNode> branches, List<Part> shapes) {
        IdentityHashMap<JsonNode, Integer> byTarget = new IdentityHashMap<>();
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int at = 0; at < branches.size(); at++) {
            int place = at;
            SchemaNode branch = branches.get(at);
            Subschemas.reference(branch).ifPresent(ref -> {
                references.find(branch, ref).ifPresent(node -> byTarget.putIfAbsent(node.json(), place));
                byName.putIfAbsent(nameOf(ref), place);
            });
        }
        Map<String, Integer> mapping = new LinkedHashMap<>();
        holder.ifPresent(node -> node.fields("mapping")
                .forEach((value, target) ->
                        place(node, target, byTarget, byName).ifPresent(place -> mapping.put(value, place))));
        byName.forEach((name, place) -> {
            if (!mapping.containsValue(place) && !fixesItself(shapes.get(place), property)) {
                mapping.putIfAbsent(name, place);
            }
        });
        return mapping;
    }

    private Optional<Integer> place(
            SchemaNode from, SchemaNode value, Map<JsonNode, Integer> byTarget, Map<String, Integer> byName) {
        String ref = value.json().asText();
        return references
                .find(from, ref)
                .map(SchemaNode::json)
                .map(byTarget::get)
                .or(() -> Optional.ofNullable(byName.get(nameOf(ref))));
    }

    private boolean fixesItself(Part branch, String property) {
        return branch.shape() instanceof ReferenceShape reference
                && targets.resolved(reference)
                        .filter(ObjectShape.class::isInstance)
                        .map(ObjectShape.class::cast)
                        .filter(object -> object.properties().stream()
                                .anyMatch(one -> one.name().equals(property)
                                        && !Branches.fixedValues(one.shape()).isEmpty()))
                        .isPresent();
    }

    /** What a schema is called at the end of a reference. */
    private static String nameOf(String ref) {
        String fragment = SchemaUri.fragment(ref);
        return fragment.isEmpty()
                ? SchemaReader.nameOf(SchemaUri.address(ref))
                : fragment.substring(fragment.lastIndexOf('/') + 1);
    }
}
