package dev.apograph.spec.schema;

import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.WithoutEvidence;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Merges the shapes of objects into one; anything else among them leaves nothing that a type could follow. */
final class ObjectMerge {

    private final Map<String, PropertyDefinition> properties = new LinkedHashMap<>();
    private final Set<String> required = new HashSet<>();
    private SchemaAnnotations annotations;
    private Optional<SchemaShape> additional = Optional.empty();
    private boolean closed;
    private boolean mixed;

    ObjectMerge(SchemaAnnotations annotations) {
        this.annotations = annotations;
    }

    /** Names that have to be there. */
    void require(Set<String> names) {
        required.addAll(names);
    }

    /** A part that every value satisfies. */
    void add(SchemaShape shape) {
        add(shape, true);
        annotations = AnnotationsParser.join(annotations, shape.annotations());
    }

    /** A part that a value may satisfy: none of its properties has to be there. */
    void addOptional(SchemaShape shape) {
        add(shape, false);
    }

    private void add(SchemaShape shape, boolean always) {
        if (shape instanceof ObjectShape object) {
            object.properties().forEach(property -> add(property, always));
            additional = additional.or(object::additional);
            closed |= always && object.closed();
        } else if (shape instanceof MapShape map) {
            additional = additional.or(() -> Optional.of(map.values()));
        } else if (!(shape instanceof AnyShape)) {
            mixed = true;
        }
    }

    private void add(PropertyDefinition property, boolean always) {
        PropertyDefinition earlier = properties.get(property.name());
        PropertyDefinition merged =
                earlier == null ? property : earlier.withShape(common(earlier.shape(), property.shape()));
        boolean needed = (always && property.required()) || (earlier != null && earlier.required());
        properties.put(property.name(), merged.withRequired(needed));
    }

    private static SchemaShape common(SchemaShape first, SchemaShape second) {
        if (second instanceof AnyShape || WithoutEvidence.equal(first, second)) {
            return first;
        }
        return first instanceof AnyShape ? second : new AnyShape(SchemaAnnotations.none());
    }

    /** What all parts make together. */
    SchemaShape shape() {
        if (mixed) {
            return new AnyShape(annotations);
        }
        return new ObjectShape(
                annotations,
                properties.values().stream()
                        .map(property ->
                                property.withRequired(property.required() || required.contains(property.name())))
                        .toList(),
                additional,
                closed);
    }
}
