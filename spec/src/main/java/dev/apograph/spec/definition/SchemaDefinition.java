package dev.apograph.spec.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema that was supplied in full, in a file beside the pages.
 *
 * @param name the file's name without folder and ending
 * @param shape the shape of its values; references name either another file's {@code name} or, as
 *     {@code name#/definitions/x}, one of {@code definitions}
 * @param definitions local schemas that references lead to, by {@code name#/definitions/x}, in the order of the file
 * @param source the schema as it was supplied
 * @param examples whole values that the schema shows
 * @param evidence where it was read
 */
public record SchemaDefinition(
        String name,
        SchemaShape shape,
        Map<String, SchemaShape> definitions,
        JsonContent source,
        List<JsonContent> examples,
        Evidence evidence) {

    /** Copies the lists; the map keeps its order. */
    public SchemaDefinition {
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        examples = List.copyOf(examples);
    }
}
