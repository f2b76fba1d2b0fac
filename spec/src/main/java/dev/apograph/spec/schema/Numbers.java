package dev.apograph.spec.schema;

import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.prose.EpochWords;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads schemas of numbers. */
final class Numbers {

    /** What draft-03 calls milliseconds since the epoch. */
    private static final String UTC_MILLISEC = "utc-millisec";

    private Numbers() {}

    /** A number; a time where format, title or description say so. */
    static NumberShape shape(SchemaNode schema, SchemaAnnotations said, boolean integer) {
        return new NumberShape(said, integer, format(schema));
    }

    private static Optional<String> format(SchemaNode schema) {
        Optional<String> format = schema.text("format");
        if (format.isPresent()) {
            return format.map(stated -> stated.equals(UTC_MILLISEC) ? NumberShape.EPOCH_MILLIS : stated);
        }
        return Stream.of("title", "description").anyMatch(keyword -> countsMilliseconds(schema, keyword))
                ? Optional.of(NumberShape.EPOCH_MILLIS)
                : Optional.empty();
    }

    private static boolean countsMilliseconds(SchemaNode schema, String keyword) {
        return schema.text(keyword).filter(EpochWords::countMilliseconds).isPresent();
    }
}
