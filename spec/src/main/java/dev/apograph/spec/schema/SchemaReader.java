package dev.apograph.spec.schema;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON Schemas of draft-04, 06, 07, 2019-09 and 2020-12. References are followed inside a document and among the
 * files that are read together, and otherwise kept by name; nothing is fetched.
 */
public final class SchemaReader {

    private SchemaReader() {}

    /**
     * A schema file.
     *
     * @param path its path relative to the input root; {@code .yaml} and {@code .yml} are read as YAML, every other file
     *     as JSON
     * @param text its content
     */
    public record File(String path, String text) {}

    /**
     * Reads schema files that may refer to each other.
     *
     * @param files the files
     * @param diagnostics receives what is wrong with them
     * @return the schemas in the order of the files, without those that are not well-formed or hold no schema
     */
    public static List<SchemaDefinition> read(List<File> files, Diagnostics diagnostics) {
        SchemaDocuments documents = new SchemaDocuments(diagnostics);
        for (File file : files) {
            LocatedJson.parse(file.path(), file.text(), DocumentKind.SCHEMA, diagnostics)
                    .map(json -> SchemaNode.root(json, EvidenceGrade.SUPPLIED, SchemaUri.ofFile(file.path())))
                    .filter(root -> isSchema(root, diagnostics))
                    .map(root -> new SchemaDocument(nameOf(file.path()), Optional.of(file.path()), root))
                    .ifPresent(documents::add);
        }
        return documents.read();
    }

    /**
     * Reads a schema file that refers to no other.
     *
     * @param file the file's path relative to the input root
     * @param text its content
     * @param diagnostics receives what is wrong with it
     * @return the schema; empty when the file is not well-formed or holds no schema
     */
    public static Optional<SchemaDefinition> read(String file, String text, Diagnostics diagnostics) {
        return read(List.of(new File(file, text)), diagnostics).stream().findFirst();
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
        SchemaDocuments documents = new SchemaDocuments(diagnostics);
        SchemaNode root = SchemaNode.root(LocatedJson.at(evidence.place(), schema.toNode()), evidence.grade(), "");
        if (isSchema(root, diagnostics)) {
            documents.add(new SchemaDocument(name, Optional.empty(), root));
        }
        return documents.read().stream().findFirst();
    }

    /** What the references of a schema call a file, apart from fragments. */
    public static String addressOf(SchemaDefinition file) {
        return SchemaDocument.address(file.evidence().place().file());
    }

    /** The parts of a JSON Pointer (RFC 6901), unescaped. */
    public static List<String> pointer(String pointer) {
        return SchemaLibrary.parts(pointer);
    }

    /** Since draft-06 {@code true} is a schema too; {@code false} allows nothing, which nobody means. */
    private static boolean isSchema(SchemaNode root, Diagnostics diagnostics) {
        boolean schema = root.json().isObject()
                || (root.json().isBoolean() && root.json().booleanValue());
        if (!schema) {
            diagnostics.add(
                    DiagnosticCode.SCHEMA_INVALID,
                    root.place(),
                    "the file holds JSON that is no schema: it has to be an object",
                    "supply a JSON Schema or leave the file out");
        }
        return schema;
    }

    /** A file's name without folder and ending. */
    public static String nameOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
