package dev.apograph.spec.link;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.PartVisitor;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.definition.SchemaShape.TupleShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.schema.AnnotatedShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the references of a shape lead to schemas of the API, and inline copies of such schemas into references. */
final class ShapeLinker implements PartVisitor<SchemaShape> {

    private final SchemaUnits units;
    private final SchemaDefinition document;
    private final Diagnostics diagnostics;
    private Evidence where;

    private ShapeLinker(SchemaUnits units, SchemaDefinition document, Diagnostics diagnostics) {
        this.units = units;
        this.document = document;
        this.diagnostics = diagnostics;
        this.where = document.evidence();
    }

    /** The linked shape of a schema that was supplied or printed in full. */
    static Optional<SchemaShape> link(SchemaUnit unit, SchemaUnits units, Diagnostics diagnostics) {
        return unit.document()
                .flatMap(document ->
                        unit.shape().map(shape -> shape.accept(new ShapeLinker(units, document, diagnostics))));
    }

    private SchemaShape part(SchemaShape shape) {
        return units.equalTo(shape)
                .<SchemaShape>map(unit -> new ReferenceShape(shape.annotations(), new SchemaReference(unit.id())))
                .orElseGet(() -> shape.accept(this));
    }

    @Override
    public SchemaShape visitObject(ObjectShape shape) {
        List<PropertyDefinition> properties = new ArrayList<>();
        Evidence outer = where;
        for (PropertyDefinition property : shape.properties()) {
            where = property.evidence();
            properties.add(property.withShape(part(property.shape())));
        }
        where = outer;
        return new ObjectShape(
                shape.annotations(), properties, shape.additional().map(this::part), shape.closed());
    }

    @Override
    public SchemaShape visitMap(MapShape shape) {
        return new MapShape(shape.annotations(), part(shape.values()));
    }

    @Override
    public SchemaShape visitArray(ArrayShape shape) {
        return new ArrayShape(shape.annotations(), part(shape.items()));
    }

    @Override
    public SchemaShape visitTuple(TupleShape shape) {
        return new TupleShape(
                shape.annotations(),
                shape.positions().stream().map(this::part).toList(),
                shape.rest().map(this::part),
                shape.closed());
    }

    @Override
    public SchemaShape visitUnion(UnionShape shape) {
        return new UnionShape(
                shape.annotations(), shape.branches().stream().map(this::part).toList(), shape.discriminator());
    }

    @Override
    public SchemaShape visitReference(ReferenceShape shape) {
        SchemaShape local = document.definitions().get(shape.target().id());
        if (local != null && isScalar(local)) {
            return AnnotatedShape.within(local, shape.annotations());
        }
        Optional<SchemaUnit> target = units.find(shape.target(), document);
        if (target.isEmpty()) {
            unresolved(shape.target());
            return new AnyShape(shape.annotations());
        }
        return target.filter(unit -> unit.page().isEmpty())
                .flatMap(SchemaUnit::shape)
                .filter(ShapeLinker::isScalar)
                .map(scalar -> AnnotatedShape.within(scalar, shape.annotations()))
                .orElseGet(() -> new ReferenceShape(
                        shape.annotations(), new SchemaReference(target.get().id())));
    }

    /** A page may print a schema without those that it refers to; a supplied file has to be complete. */
    private void unresolved(SchemaReference target) {
        boolean supplied = where.grade() == EvidenceGrade.SUPPLIED;
        diagnostics.add(
                supplied ? DiagnosticCode.REFERENCE_UNRESOLVED : DiagnosticCode.SCHEMA_NOT_SUPPLIED,
                where.place(),
                "the reference to " + target.id() + " leads to nothing that was supplied",
                "supply the file it names; nothing is fetched");
    }

    /** A definition that a Java type of its own would only make harder to use. */
    private static boolean isScalar(SchemaShape shape) {
        return shape instanceof StringShape
                || shape instanceof NumberShape
                || shape instanceof BooleanShape
                || shape instanceof AnyShape;
    }

    @Override
    public SchemaShape visitWithoutParts(SchemaShape shape) {
        return shape;
    }
}
