package dev.apograph.spec.link;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.schema.SchemaReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The schemas of an API by everything that they are looked up by. */
final class UnitIndex {

    /** Name and place tell documents apart: two files may be equal in every other respect. */
    private record Document(String name, Evidence evidence) {
        static Document of(SchemaDefinition file) {
            return new Document(file.name(), file.evidence());
        }
    }

    private record Part(Document document, String name) {}

    private final List<SchemaUnit> whole = new ArrayList<>();
    private final Map<String, SchemaUnit> byId = new HashMap<>();
    private final Map<String, List<SchemaUnit>> byTitle = new HashMap<>();
    private final Map<String, List<SchemaUnit>> byName = new HashMap<>();
    private final Map<String, SchemaUnit> byAddress = new HashMap<>();
    private final Map<Document, SchemaUnit> byDocument = new HashMap<>();
    private final Map<Part, SchemaUnit> parts = new HashMap<>();

    /** Adds a schema. */
    void add(SchemaUnit unit) {
        byId.put(unit.id(), unit);
        if (unit.part().isPresent()) {
            unit.document()
                    .ifPresent(file ->
                            parts.put(new Part(Document.of(file), unit.part().get()), unit));
            return;
        }
        whole.add(unit);
        byTitle.computeIfAbsent(unit.title(), title -> new ArrayList<>()).add(unit);
        unit.document().ifPresent(file -> {
            byDocument.putIfAbsent(Document.of(file), unit);
            byName.computeIfAbsent(file.name(), name -> new ArrayList<>()).add(unit);
            byAddress.putIfAbsent(SchemaReader.addressOf(file), unit);
            JsonNode source = file.source().toNode();
            Stream.of("$id", "id")
                    .map(keyword -> source.path(keyword).asText().replaceAll("#$", ""))
                    .filter(address -> address.contains(":"))
                    .forEach(address -> byAddress.putIfAbsent(address, unit));
        });
    }

    /** All schemas that are no definitions inside others. */
    List<SchemaUnit> whole() {
        return whole;
    }

    /** The schema of an id. */
    Optional<SchemaUnit> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The whole schemas of a title. */
    List<SchemaUnit> titled(String title) {
        return byTitle.getOrDefault(title, List.of());
    }

    /** The whole schema that a document is. */
    Optional<SchemaUnit> of(SchemaDefinition file) {
        return Optional.ofNullable(byDocument.get(Document.of(file)));
    }

    /** A definition inside a document. */
    Optional<SchemaUnit> part(SchemaDefinition file, String part) {
        return Optional.ofNullable(parts.get(new Part(Document.of(file), part)));
    }

    /** The file of an address; of a name, the one in the same folder, or the only one. */
    Optional<SchemaUnit> file(String address, SchemaDefinition from) {
        SchemaUnit exact = byAddress.get(address);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<SchemaUnit> sameName = byName.getOrDefault(address, List.of());
        List<SchemaUnit> beside = sameName.stream()
                .filter(unit -> unit.document()
                        .filter(file -> folder(file).equals(folder(from)))
                        .isPresent())
                .toList();
        List<SchemaUnit> candidates = beside.isEmpty() ? sameName : beside;
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static String folder(SchemaDefinition file) {
        String path = file.evidence().place().file();
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
