package dev.apograph.spec.link;

import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.Optional;

/** Finds the line of a file on which a property of its schema stands. */
final class SchemaPlaces {

    private SchemaPlaces() {}

    /** The property's line; the whole schema where it is no property of the outermost object. */
    static SourcePlace of(SchemaDefinition file, Optional<String> name) {
        return Optional.of(file.shape())
                .filter(ObjectShape.class::isInstance)
                .map(ObjectShape.class::cast)
                .flatMap(shape -> shape.properties().stream()
                        .filter(property -> name.filter(property.name()::equals).isPresent())
                        .map(PropertyDefinition::evidence)
                        .findFirst())
                .orElse(file.evidence())
                .place();
    }
}
