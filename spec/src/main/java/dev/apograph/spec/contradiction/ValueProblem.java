package dev.apograph.spec.contradiction;

import dev.apograph.spec.diagnostic.SourcePlace;

/**
 * Where a JSON value does not fit a schema.
 *
 * @param pointer the position in the value, as a JSON Pointer (RFC 6901)
 * @param message what does not fit
 * @param schemaPlace where the part of the schema stands
 * @param otherKind whether the value there is of another kind altogether than what the schema wants
 */
record ValueProblem(String pointer, String message, SourcePlace schemaPlace, boolean otherKind) {

    /** How deep in the value it lies. */
    long depth() {
        return pointer.chars().filter(c -> c == '/').count();
    }

    @Override
    public String toString() {
        return "at " + (pointer.isEmpty() ? "the root" : pointer) + " " + message;
    }
}
