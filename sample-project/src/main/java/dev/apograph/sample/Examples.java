package dev.apograph.sample;

import dev.apograph.runtime.json.JsonArray;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The examples that the sample's schemas show. */
final class Examples {

    private Examples() {}

    /** The first example of a schema, such as {@code losant/schemas/dashboard.json}. */
    static JsonObject of(String schema) {
        JsonObject document = (JsonObject) JsonValue.parse(text(schema));
        JsonArray examples = (JsonArray) document.get("examples").orElseThrow();
        return (JsonObject) examples.items().get(0);
    }

    private static String text(String schema) {
        try (InputStream in = Examples.class.getResourceAsStream("/" + schema)) {
            if (in == null) {
                throw new IllegalArgumentException("no schema " + schema);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
