package dev.apograph.spec.schema;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON Schemas: draft-07, and draft-04 and draft-06 as far as they mean the same. References are followed inside
 * the document only and otherwise kept by name; nothing is fetched.
 */
public final class SchemaReader {

    private SchemaReader() {}

    /**
     * Reads a schema file.
     *
     * @param file the file's path relative to the input root; {@code .yaml} and {@code .yml} are read as YAML, every
     *     other file as JSON
     * @param text its content
     * @param diagnostics receives what is wrong with it
     * @return the schema; empty when the file is not well-formed or holds no schema
     */
    public static Optional<SchemaDefinition> read(String file, String text, Diagnostics diagnostics) {
        return LocatedJson.parse(file, text, DocumentKind.SCHEMA, diagnostics)
                .map(document -> SchemaNode.root(document, EvidenceGrade.SUPPLIED))
                .flatMap(root -> read(nameOf(file), root, diagnostics));
    }

    /**
     * Reads a schema that a page prints in full.
     *
     * @param name what the schema is called in the place of a file's name
     * @param schema the schema
     * @param evidence where it was read; its lines and grade hold for every part of the schema
     * @param diagnostics receives what is wrong with it
     * @return the schema; empty when the JSON is no schema
     */
    public static Optional<SchemaDefinition> read(
            String name, JsonContent schema, Evidence evidence, Diagnostics diagnostics) {
        LocatedJson document = LocatedJson.at(evidence.place(), schema.toNode());
        return read(name, SchemaNode.root(document, evidence.grade()), diagnostics);
    }

    /**
     * What a {@code $ref} inside a schema leads to.
     *
     * @param schema the schema that holds the reference
     * @param ref the value of {@code $ref}
     * @return the reference in the terms of {@link SchemaDefinition#shape()}
     */
    public static SchemaReference target(SchemaDefinition schema, String ref) {
        LocatedJson document =
                LocatedJson.at(schema.evidence().place(), schema.source().toNode());
        SchemaNode root = SchemaNode.root(document, schema.evidence().grade());
        return new References(schema.name(), root).target(ref);
    }

    private static Optional<SchemaDefinition> read(String name, SchemaNode root, Diagnostics diagnostics) {
        if (!root.json().isObject()) {
            diagnostics.add(
                    DiagnosticCode.SCHEMA_INVALID,
                    root.place(),
                    "the file holds JSON that is no schema: it has to be an object",
                    "supply a JSON Schema or leave the file out");
            return Optional.empty();
        }
        References references = new References(name, root);
        ShapeParser parser = new ShapeParser(references, diagnostics);
        SchemaShape shape = parser.parse(root);
        return Optional.of(new SchemaDefinition(
                name,
                shape,
                definitions(root, references, parser),
                JsonContent.of(root.json()),
                AnnotationsParser.examples(root),
                root.evidence()));
    }

    /** Everything under {@code definitions} and {@code $defs}, and whatever else a reference leads to. */
    private static Map<String, SchemaShape> definitions(SchemaNode root, References references, ShapeParser parser) {
        for (String keyword : new String[] {"definitions", "$defs"}) {
            root.child(keyword, value -> value.isObject())
                    .ifPresent(holder ->
                            holder.json().fieldNames().forEachRemaining(name -> references.need(holder.child(name))));
        }
        Map<String, SchemaShape> definitions = new LinkedHashMap<>();
        for (Optional<SchemaNode> node = references.next(); node.isPresent(); node = references.next()) {
            definitions.put(references.id(node.get()), parser.parse(node.get()));
        }
        return definitions;
    }

    /** A file's name without folder and ending. */
    static String nameOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
