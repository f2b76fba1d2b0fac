package dev.apograph.spec.schema;

import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds to an object what its branches may have beside: nothing of that has to be there. */
final class OptionalMerge {

    private final ObjectShape base;
    private final Map<String, PropertyDefinition> properties = new LinkedHashMap<>();
    private final Map<String, PropertyDefinition> own = new LinkedHashMap<>();
    private Optional<SchemaShape> additional;

    OptionalMerge(ObjectShape base) {
        this.base = base;
        this.additional = base.additional();
        base.properties().forEach(property -> own.put(property.name(), property));
        properties.putAll(own);
    }

    /** Adds a branch. */
    void add(SchemaShape branch) {
        if (branch instanceof ObjectShape object) {
            object.properties().forEach(this::add);
            additional = additional.or(object::additional);
        } else if (branch instanceof MapShape map) {
            additional = additional.or(() -> Optional.of(map.values()));
        }
    }

    private void add(PropertyDefinition property) {
        PropertyDefinition earlier = properties.get(property.name());
        if (earlier == null) {
            properties.put(
                    property.name(),
                    new PropertyDefinition(property.name(), false, property.shape(), property.evidence()));
        } else if (earlier.shape() instanceof AnyShape) {
            properties.put(property.name(), earlier.withShape(property.shape()));
        } else if (!own.containsKey(property.name()) && !(property.shape() instanceof AnyShape)) {
            properties.put(property.name(), earlier.withShape(either(earlier.shape(), property.shape())));
        }
    }

    private static SchemaShape either(SchemaShape one, SchemaShape other) {
        return ShapeMerge.same(one, other)
                ? one
                : Unions.of(
                        SchemaAnnotations.nullable(one.annotations().nullable()
                                || other.annotations().nullable()),
                        List.of(one, other));
    }

    /** The object with everything that was added. */
    ObjectShape shape() {
        return new ObjectShape(base.annotations(), List.copyOf(properties.values()), additional, base.closed());
    }
}
