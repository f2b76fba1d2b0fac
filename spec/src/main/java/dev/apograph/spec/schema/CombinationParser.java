package dev.apograph.spec.schema;

import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code oneOf}, {@code anyOf} and {@code allOf}. */
final class CombinationParser {

    private static final Set<String> SHAPING = Set.of(
            "$ref",
            "type",
            "enum",
            "const",
            "properties",
            "patternProperties",
            "additionalProperties",
            "items",
            "prefixItems",
            "oneOf",
            "anyOf",
            "allOf");

    /** Longest chain of references that is followed while schemas are merged. */
    private static final int DEEPEST = 64;

    private final ShapeParser shapes;
    private final References references;
    private final Diagnostics diagnostics;
    private final Map<List<String>, SchemaShape> followed = new HashMap<>();
    private int depth;

    CombinationParser(ShapeParser shapes, References references, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** The shape of a schema that combines others; nothing when it does not, or combines constraints only. */
    Optional<SchemaShape> parse(SchemaNode schema) {
        if (!schema.items("allOf").isEmpty()) {
            return Optional.of(allOf(schema));
        }
        List<SchemaNode> choices = choices(schema);
        if (choices.isEmpty() || schema.has("enum") || schema.has("const")) {
            return Optional.empty();
        }
        if (schema.has("properties")) {
            return Optional.of(objectWithChoices(schema, choices));
        }
        List<SchemaShape> branches = choices.stream().map(shapes::parse).toList();
        if (branches.size() == 1) {
            return Optional.of(AnnotatedShape.within(branches.get(0), AnnotationsParser.of(schema)));
        }
        return Optional.of(new UnionShape(AnnotationsParser.of(schema), branches, Optional.empty()));
    }

    /** The branches that say something of the shape, without those for null. */
    private static List<SchemaNode> choices(SchemaNode schema) {
        return Stream.concat(schema.items("oneOf").stream(), schema.items("anyOf").stream())
                .filter(branch -> !Types.isNull(branch) && shapes(branch))
                .toList();
    }

    private static boolean shapes(SchemaNode branch) {
        return SHAPING.stream().anyMatch(branch::has);
    }

    /** An object whose branches may add properties: each of them may be absent. */
    private SchemaShape objectWithChoices(SchemaNode schema, List<SchemaNode> choices) {
        ObjectMerge merge = new ObjectMerge(AnnotationsParser.of(schema));
        merge.add(shapes.plain(schema));
        choices.forEach(branch -> merge.addOptional(resolved(branch)));
        return merge.shape();
    }

    /** One shape that satisfies all parts: objects are merged, a single part stands for itself. */
    private SchemaShape allOf(SchemaNode schema) {
        SchemaAnnotations annotations = AnnotationsParser.of(schema);
        List<SchemaNode> parts = new ArrayList<>();
        ObjectMerge merge = new ObjectMerge(annotations);
        collect(schema, parts, merge, new HashSet<>());
        boolean ownShape = SHAPING.stream().anyMatch(keyword -> !keyword.equals("allOf") && schema.has(keyword));
        if (parts.size() == 1 && !ownShape) {
            return AnnotatedShape.within(shapes.parse(parts.get(0)), annotations);
        }
        if (ownShape) {
            merge.add(own(schema));
        }
        parts.forEach(part -> merge.add(resolved(part)));
        return merge.shape();
    }

    private SchemaShape own(SchemaNode schema) {
        List<SchemaNode> choices = choices(schema);
        return choices.isEmpty() ? shapes.plain(schema) : objectWithChoices(schema, choices);
    }

    /** The parts that say something of the shape; of the others only the required names are kept. */
    private static void collect(SchemaNode schema, List<SchemaNode> parts, ObjectMerge merge, Set<String> required) {
        addRequired(schema, required);
        for (SchemaNode part : schema.items("allOf")) {
            addRequired(part, required);
            if (shapes(part)) {
                parts.add(part);
            }
        }
        merge.require(required);
    }

    private static void addRequired(SchemaNode schema, Set<String> required) {
        schema.items("required").forEach(name -> required.add(name.json().asText()));
    }

    /**
     * The shape of a part, with a reference inside the document replaced by what it leads to. Each target is read once;
     * one that leads back to itself, or too far, adds nothing.
     */
    private SchemaShape resolved(SchemaNode part) {
        Optional<SchemaNode> target = part.text("$ref").flatMap(references::local);
        if (target.isEmpty()) {
            return shapes.parse(part);
        }
        List<String> pointer = target.get().pointer();
        if (followed.containsKey(pointer)) {
            return followed.get(pointer);
        }
        followed.put(pointer, new AnyShape(SchemaAnnotations.none()));
        if (depth == DEEPEST) {
            diagnostics.add(
                    DiagnosticCode.SCHEMA_INVALID,
                    part.place(),
                    "more than " + DEEPEST + " references have to be followed to merge this schema",
                    "put the properties where they are needed");
            return followed.get(pointer);
        }
        depth++;
        SchemaShape shape = resolved(target.get());
        depth--;
        followed.put(pointer, shape);
        return shape;
    }
}
