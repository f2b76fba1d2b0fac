package dev.apograph.spec.link;

import dev.apograph.spec.definition.SchemaDefinition;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the references in the sources of schemas lead.
 *
 * @param targets by the id of a schema and the text of a {@code $ref} in its source the id that it leads to
 * @param documents by the id of a definition the id of the schema whose source it is a part of
 */
record SourceLinks(Map<String, Map<String, String>> targets, Map<String, String> documents) {

    SourceLinks {
        targets = Map.copyOf(targets);
        documents = Map.copyOf(documents);
    }

    /** Follows every reference of every source. */
    static SourceLinks of(SchemaUnits units) {
        Map<String, Map<String, String>> targets = new HashMap<>();
        Map<String, String> documents = new HashMap<>();
        for (int at = 0; at < units.count(); at++) {
            SchemaUnit unit = units.get(at);
            documents.put(unit.id(), units.documentOf(unit).id());
            unit.document().ifPresent(document -> targets.put(unit.id(), targets(document, units)));
        }
        return new SourceLinks(targets, documents);
    }

    private static Map<String, String> targets(SchemaDefinition document, SchemaUnits units) {
        Map<String, String> targets = new HashMap<>();
        document.links()
                .forEach((text, reference) ->
                        units.find(reference, document).ifPresent(unit -> targets.put(text, unit.id())));
        return targets;
    }
}
