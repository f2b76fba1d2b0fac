package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The shapes that references lead to, for the schemas that are merged with what they refer to. Each is read once; one
 * that leads back to itself adds nothing.
 */
final class Targets {

    private static final SchemaShape NOTHING = new AnyShape(SchemaAnnotations.none());

    /** Longest chain of merges of which each leads to the next. */
    private static final int DEEPEST = 48;

    private final ShapeParser shapes;
    private final References references;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<JsonNode, SchemaShape> known = new IdentityHashMap<>();
    private int depth;

    Targets(ShapeParser shapes, References references, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** What a reference leads to in the end; nothing when it is not among the documents. */
    Optional<SchemaShape> resolved(ReferenceShape reference) {
        return references.find(reference.target()).map(this::resolved);
    }

    private SchemaShape resolved(SchemaNode target) {
        if (depth == DEEPEST) {
            diagnostics.add(
                    DiagnosticCode.SCHEMA_INVALID,
                    target.place(),
                    "more than " + DEEPEST + " schemas that are merged lead to each other",
                    "put the properties where they are needed");
            return known.getOrDefault(target.json(), NOTHING);
        }
        depth++;
        SchemaShape shape = atEndOfChain(target);
        depth--;
        return shape;
    }

    private SchemaShape atEndOfChain(SchemaNode target) {
        List<SchemaNode> chain = new ArrayList<>();
        Optional<SchemaNode> next = Optional.of(target);
        SchemaShape shape = NOTHING;
        while (next.isPresent()) {
            SchemaNode node = next.get();
            SchemaShape earlier = known.putIfAbsent(node.json(), NOTHING);
            chain.add(node);
            shape = earlier == null ? shapes.parse(node) : earlier;
            next = shape instanceof ReferenceShape onward ? references.find(onward.target()) : Optional.empty();
        }
        SchemaShape end = shape instanceof ReferenceShape ? NOTHING : shape;
        chain.forEach(node -> known.put(node.json(), end));
        return end;
    }

    /** A part with its reference replaced by what it leads to, whose name and sentences are not those of the whole. */
    Part resolved(Part part) {
        if (!(part.shape() instanceof ReferenceShape reference)) {
            return part;
        }
        Optional<SchemaNode> node = references.find(reference.target());
        if (node.isEmpty()) {
            unresolved(reference, part.place());
        }
        SchemaAnnotations said = reference.annotations();
        SchemaShape target = AnnotatedShape.of(
                node.map(this::resolved).orElse(NOTHING),
                inner -> AnnotationsParser.join(said, AnnotationsParser.ofPart(inner)));
        return new Part(target, node.map(SchemaNode::place).orElse(part.place()));
    }

    private void unresolved(ReferenceShape reference, SourcePlace place) {
        boolean supplied = references.grade() == EvidenceGrade.SUPPLIED;
        diagnostics.add(
                supplied ? DiagnosticCode.REFERENCE_UNRESOLVED : DiagnosticCode.SCHEMA_NOT_SUPPLIED,
                place,
                "the reference to " + reference.target().id() + " leads to nothing that was supplied",
                "supply the file it names; nothing is fetched");
    }
}
