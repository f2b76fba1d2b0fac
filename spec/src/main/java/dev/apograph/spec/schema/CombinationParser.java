package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.definition.Discriminator;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a schema with the schemas that it combines: {@code $ref}, {@code allOf}, {@code oneOf} and {@code anyOf}. */
final class CombinationParser {

    /** What a branch has to have one of to say something of the shape. */
    private static final Set<String> SHAPING = Set.of(
            "$ref",
            "$dynamicRef",
            "$recursiveRef",
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

    private static final Set<String> SENTENCES =
            Set.of("title", "description", "$comment", "examples", "example", "default");

    private final ShapeParser shapes;
    private final Targets targets;
    private final ShapeMerge merge;
    private final UnionMerge unions;
    private final DiscriminatorParser discriminators;
    private final Diagnostics diagnostics;

    CombinationParser(ShapeParser shapes, References references, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.targets = new Targets(shapes, references, diagnostics);
        this.merge = new ShapeMerge(targets, diagnostics);
        this.unions = new UnionMerge(merge);
        this.discriminators = new DiscriminatorParser(references, targets);
        this.diagnostics = diagnostics;
    }

    /** The shape of a schema. */
    SchemaShape parse(SchemaNode schema) {
        Optional<ReferenceShape> reference = shapes.reference(schema);
        if (reference.isPresent() && !schema.dialect().obeysSiblings()) {
            return reference.get();
        }
        SchemaShape own = shapes.plain(schema);
        Conflicts conflicts = new Conflicts();
        SchemaShape shape = withParts(schema, own, reference, conflicts);
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<SchemaNode> branches = branches(schema, keyword);
            if (branches.stream().anyMatch(CombinationParser::shapes)) {
                shape = withChoice(schema, new Part(shape, schema.place()), branches, conflicts);
            } else if (branches.isEmpty() && !schema.items(keyword).isEmpty() && shape instanceof AnyShape) {
                shape = AnnotatedShape.of(shape, said -> said.withBounds(ListedValues.NULL));
            }
        }
        conflicts.report(diagnostics);
        boolean nullable = own.annotations().nullable();
        return shape.annotations().nullable() == nullable
                ? shape
                : AnnotatedShape.of(shape, said -> said.withNullable(nullable));
    }

    /** A schema with the parts that hold beside it; the name and the sentences of several parts are not its own. */
    private SchemaShape withParts(
            SchemaNode schema, SchemaShape own, Optional<ReferenceShape> reference, Conflicts conflicts) {
        List<Part> parts = new ArrayList<>();
        reference.ifPresent(shape -> parts.add(new Part(shape, schema.place())));
        schema.items("allOf").forEach(part -> parts.add(new Part(shapes.parse(part), part.place())));
        parts.add(0, new Part(own, schema.place()));
        SchemaShape merged = merge.all(parts, conflicts);
        long shaping = parts.stream()
                .filter(part -> !(part.shape() instanceof AnyShape))
                .count();
        if (shaping < 2 || merged instanceof ReferenceShape) {
            return merged;
        }
        return AnnotatedShape.of(
                merged, said -> AnnotationsParser.join(own.annotations(), AnnotationsParser.ofPart(said)));
    }

    /** The branches apart from null, from what nothing satisfies, and from those that stand twice. */
    private static List<SchemaNode> branches(SchemaNode schema, String keyword) {
        Set<JsonNode> seen = new HashSet<>();
        return schema.items(keyword).stream()
                .filter(branch -> !Types.isNull(branch))
                .filter(branch -> !branch.json().isBoolean() || branch.json().booleanValue())
                .filter(branch -> seen.add(withoutSentences(branch.json())))
                .toList();
    }

    private static JsonNode withoutSentences(JsonNode branch) {
        return branch instanceof ObjectNode object && SENTENCES.stream().anyMatch(object::has)
                ? object.deepCopy().without(SENTENCES)
                : branch;
    }

    private static boolean shapes(SchemaNode branch) {
        return SHAPING.stream().anyMatch(branch::has);
    }

    private SchemaShape withChoice(SchemaNode schema, Part base, List<SchemaNode> branches, Conflicts conflicts) {
        List<Part> parts = branches.stream()
                .map(branch -> new Part(scalarOrReference(shapes.parse(branch)), branch.place()))
                .toList();
        Optional<Discriminator> discriminator = discriminators.of(schema, branches, parts);
        SchemaAnnotations said = base.shape().annotations();
        if (base.shape() instanceof AnyShape) {
            List<SchemaShape> all = parts.stream().map(Part::shape).toList();
            return discriminator.map(told -> Unions.of(said, all, told)).orElseGet(() -> Unions.of(said, all));
        }
        Optional<ObjectShape> object = object(base.shape()).filter(shape -> !ShapeKind.isBare(shape));
        if (object.isPresent() && discriminator.isEmpty()) {
            List<SchemaShape> opened = opened(parts);
            if (!branches.stream().allMatch(CombinationParser::shapes) || !areToldApart(object.get(), opened)) {
                OptionalMerge merged = new OptionalMerge(object.get());
                opened.forEach(merged::add);
                return merged.shape();
            }
        }
        Part bare = base.with(AnnotatedShape.of(base.shape(), AnnotationsParser::ofPart));
        return unions.withEach(bare, parts, discriminator, said.withBounds(List.of()), conflicts);
    }

    /** A reference to a scalar says no more than the scalar, which other branches may repeat. */
    private SchemaShape scalarOrReference(SchemaShape branch) {
        if (!(branch instanceof ReferenceShape reference)) {
            return branch;
        }
        return targets.resolved(reference)
                .filter(target -> target instanceof StringShape
                        || target instanceof NumberShape
                        || target instanceof BooleanShape)
                .map(target -> AnnotatedShape.within(target, reference.annotations()))
                .orElse(branch);
    }

    private static Optional<ObjectShape> object(SchemaShape shape) {
        return shape instanceof MapShape map
                ? Optional.of(new ObjectShape(map.annotations(), List.of(), Optional.of(map.values()), false))
                : Optional.of(shape).filter(ObjectShape.class::isInstance).map(ObjectShape.class::cast);
    }

    /** The branches without references, those of unions among them each for itself. */
    private List<SchemaShape> opened(List<Part> parts) {
        List<SchemaShape> opened = new ArrayList<>();
        for (Part part : parts) {
            SchemaShape shape = targets.resolved(part).shape();
            if (shape instanceof UnionShape union) {
                union.branches()
                        .forEach(branch ->
                                opened.add(targets.resolved(part.with(branch)).shape()));
            } else {
                opened.add(shape);
            }
        }
        return opened;
    }

    private static boolean areToldApart(ObjectShape base, List<SchemaShape> branches) {
        List<ObjectShape> objects =
                branches.stream().flatMap(branch -> object(branch).stream()).toList();
        return objects.size() == branches.size() && new Branches(base, objects).areToldApart();
    }
}
