package dev.apograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows where the targets of {@code $ref} stand once every schema is a component. */
final class SchemaDocuments {

    private static final String COMPONENTS = "#/components/schemas/";

    /** Keywords below which names stand that may look like keywords. */
    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "definitions", "$defs");

    private final LinkedApi api;

    SchemaDocuments(LinkedApi api) {
        this.api = api;
    }

    /** What a {@code $ref} inside a schema's source becomes; nothing when it leads to no schema of the API. */
    Optional<String> resolve(LinkedSchema schema, String reference) {
        Optional<LinkedSchema> target = api.target(schema, reference);
        if (target.isPresent() || !reference.startsWith("#/")) {
            return target.map(found -> COMPONENTS + found.id());
        }
        LinkedSchema document = api.documentOf(schema);
        return document.source()
                .flatMap(source -> translated(source.toNode(), reference.substring(1)))
                .map(pointer -> COMPONENTS + document.id() + pointer);
    }

    /** A JSON Pointer of the supplied schema as it reads after the translation; nothing when it leads nowhere. */
    private static Optional<String> translated(JsonNode source, String pointer) {
        List<String> parts = new ArrayList<>();
        JsonNode node = source;
        boolean named = false;
        for (String part : pointer.substring(1).split("/", -1)) {
            boolean position = node.isArray() && part.matches("[0-9]{1,9}");
            JsonNode next = position ? node.path(Integer.parseInt(part)) : node.path(unescaped(part));
            if (next.isMissingNode()) {
                return Optional.empty();
            }
            parts.add(named ? part : keyword(part, next));
            named = !named && MAPS.contains(part);
            node = next;
        }
        return Optional.of("/" + String.join("/", parts));
    }

    private static String keyword(String part, JsonNode value) {
        return part.equals("definitions") ? "$defs" : part.equals("items") && value.isArray() ? "prefixItems" : part;
    }

    private static String unescaped(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }
}
