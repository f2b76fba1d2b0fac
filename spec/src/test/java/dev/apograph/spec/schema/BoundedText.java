package dev.apograph.spec.schema;

import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import java.util.stream.Collectors;

/** Prints shapes with their bounds and discriminators. */
final class BoundedText {

    private BoundedText() {}

    static String of(SchemaShape shape) {
        return new ShapeText(BoundedText::more).text(shape);
    }

    private static String more(SchemaShape shape) {
        String bounds = shape.annotations().bounds().stream().map(Bound::words).collect(Collectors.joining(", "));
        String discriminator = shape instanceof UnionShape union
                ? union.discriminator()
                        .map(told -> told.property() + told.mapping())
                        .orElse("")
                : "";
        return discriminator + (bounds.isEmpty() ? "" : "<" + bounds + ">");
    }
}
