package dev.apograph.generator.type;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranches;

/**
 * An item of an array whose items differ by position.
 *
 * @param shape its shape
 * @param name the name of its accessor
 * @param type its type
 */
public record PositionPlan(SchemaShape shape, JavaIdentifier name, JavaType type) {

    /** Whether null is a value of it. */
    public boolean nullable() {
        return UnionBranches.allowNull(shape);
    }
}
