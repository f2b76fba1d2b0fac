package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads documents that may refer to each other. */
final class SchemaDocuments {

    private final SchemaLibrary library = new SchemaLibrary();
    private final IdentityHashMap<LocatedJson, SchemaDocument> documents = new IdentityHashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private final Diagnostics diagnostics;

    /** A document, what reads it, and what was read of it so far. */
    private record Reading(
            SchemaDocument document, References references, ShapeParser parser, Map<String, SchemaShape> definitions) {

        /** Reads the parts that were needed since; tells whether there were any. */
        boolean readOn() {
            boolean any = false;
            for (Optional<SchemaNode> node = document.next(); node.isPresent(); node = document.next()) {
                definitions.put(document.name() + SchemaDocument.fragment(node.get()), parser.parse(node.get()));
                any = true;
            }
            return any;
        }
    }

    SchemaDocuments(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    SchemaLibrary library() {
        return library;
    }

    /** The document of a value. */
    SchemaDocument of(SchemaNode node) {
        SchemaDocument document = documents.get(node.document());
        if (document == null) {
            throw new IllegalStateException("a document that was not added");
        }
        return document;
    }

    /** Adds a document; none is read before all were added. */
    void add(SchemaDocument document) {
        documents.put(document.root().document(), document);
        library.add(document.root(), document.file());
        References references = new References(document, this);
        readings.add(
                new Reading(document, references, new ShapeParser(references, diagnostics), new LinkedHashMap<>()));
    }

    /** Reads all documents, in the order in which they were added. */
    List<SchemaDefinition> read() {
        IdentityHashMap<SchemaDocument, SchemaShape> shapes = new IdentityHashMap<>();
        IdentityHashMap<SchemaDocument, Map<String, SchemaReference>> links = new IdentityHashMap<>();
        for (Reading reading : readings) {
            SchemaNode root = reading.document().root();
            shapes.put(reading.document(), reading.parser().parse(root));
            links.put(reading.document(), links(root, reading.references()));
            for (String keyword : List.of("definitions", "$defs")) {
                root.fields(keyword).values().forEach(reading.document()::need);
            }
        }
        boolean more = true;
        while (more) {
            more = readings.stream().map(Reading::readOn).reduce(false, Boolean::logicalOr);
        }
        return readings.stream()
                .map(reading -> definition(
                        reading,
                        Objects.requireNonNull(shapes.get(reading.document())),
                        links.getOrDefault(reading.document(), Map.of())))
                .toList();
    }

    private static SchemaDefinition definition(Reading reading, SchemaShape shape, Map<String, SchemaReference> links) {
        SchemaNode root = reading.document().root();
        return new SchemaDefinition(
                reading.document().name(),
                shape,
                reading.definitions(),
                links,
                JsonContent.of(root.json()),
                AnnotationsParser.examples(root),
                root.evidence());
    }

    /** Where each reference leads; a text that leads to different schemas in different places is left out. */
    private static Map<String, SchemaReference> links(SchemaNode root, References references) {
        Map<String, SchemaReference> links = new LinkedHashMap<>();
        Set<String> unclear = new HashSet<>();
        Subschemas.visit(
                root,
                schema -> texts(schema, references).forEach(ref -> {
                    SchemaReference target = references.target(schema, ref);
                    SchemaReference earlier = links.putIfAbsent(ref, target);
                    if (earlier != null && !earlier.equals(target)) {
                        unclear.add(ref);
                    }
                }));
        links.keySet().removeAll(unclear);
        return links;
    }

    /** The reference of a schema, and those in the mapping of its discriminator that lead somewhere. */
    private static Stream<String> texts(SchemaNode schema, References references) {
        Stream<String> mapped = schema.child("discriminator", JsonNode::isObject).stream()
                .flatMap(discriminator -> discriminator.fields("mapping").values().stream())
                .map(value -> value.json().asText())
                .filter(ref -> references.find(schema, ref).isPresent());
        return Stream.concat(Subschemas.reference(schema).stream(), mapped);
    }
}
