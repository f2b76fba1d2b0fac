package dev.apograph.spec.schema;

import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.SourcePlace;

/**
 * A shape that is merged with others, and where it stands.
 *
 * @param shape the shape
 * @param place the place that is named where it conflicts with another
 */
record Part(SchemaShape shape, SourcePlace place) {

    /** The same place with another shape. */
    Part with(SchemaShape changed) {
        return new Part(changed, place);
    }
}
