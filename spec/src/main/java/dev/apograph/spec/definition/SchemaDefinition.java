package dev.apograph.spec.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema that was supplied in full, in a file beside the pages.
 *
 * @param name the file's name without folder and ending
 * @param shape the shape of its values; references name this schema as {@code name}, one of {@code definitions} as
 *     {@code name#/definitions/x}, and what lies in another file as {@code /path/of/file.json#/definitions/x}
 * @param definitions local schemas that references lead to, by {@code name#/definitions/x}, in the order of the file
 * @param links what the references inside {@code source} lead to, by their text
 * @param source the schema as it was supplied
 * @param examples whole values that the schema shows
 * @param evidence where it was read
 */
public record SchemaDefinition(
        String name,
        SchemaShape shape,
        Map<String, SchemaShape> definitions,
        Map<String, SchemaReference> links,
        JsonContent source,
        List<JsonContent> examples,
        Evidence evidence) {

    /** Copies the lists; the map keeps its order. */
    public SchemaDefinition {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        examples = List.copyOf(examples);
    }
}
