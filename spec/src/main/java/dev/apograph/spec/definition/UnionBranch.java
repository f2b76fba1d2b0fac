package dev.apograph.spec.definition;

import java.util.List;

/**
 * One of the forms that a union really has.
 *
 * @param label what tells it apart from the others, in words; unique within the union, and the same whatever other
 *     branches there are unless one of them has the same label
 * @param shape its shape; no union without a discriminator of its own
 * @param values the values of the union's discriminator that its mapping gives to this branch
 */
public record UnionBranch(String label, SchemaShape shape, List<String> values) {

    /** Copies the values. */
    public UnionBranch {
        values = List.copyOf(values);
    }

    UnionBranch labelled(String other) {
        return new UnionBranch(other, shape, values);
    }
}
