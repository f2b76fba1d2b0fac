package dev.apograph.generator.naming;

import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranch;
import dev.apograph.spec.definition.UnionBranches;
import dev.apograph.spec.link.LinkedSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds the shapes that get classes of their own: the root of each schema, and objects, enums and unions inside it. */
final class DeclaredTypes implements SchemaShape.Visitor<Boolean> {

    private final LinkedSchema schema;
    private final Deque<DeclaredType> open = new ArrayDeque<>();
    private TypePath path;

    private DeclaredTypes(LinkedSchema schema) {
        this.schema = schema;
        this.path = TypePath.root(schema.id());
    }

    /** The shapes of {@code schema} that get classes, each after the one that it lies in. */
    static List<DeclaredType> of(LinkedSchema schema) {
        return new DeclaredTypes(schema).find();
    }

    /** Whether a shape inside a schema is an object whose properties are known. */
    static boolean isModel(SchemaShape.ObjectShape shape) {
        return !shape.properties().isEmpty();
    }

    /**
     * Whether a string inside a schema has a single value, so that a class for it would help nobody. In the branch of a
     * union a list of one value is what drafts before 06 have for {@code const}.
     */
    static boolean isFixed(TypePath path, SchemaShape.EnumShape shape) {
        return shape.fixed() || (path.isPropertyOfBranch() && shape.values().size() == 1);
    }

    private List<DeclaredType> find() {
        List<DeclaredType> found = new ArrayList<>();
        open.add(new DeclaredType(path, schema.shape(), schema));
        while (!open.isEmpty()) {
            DeclaredType next = open.remove();
            path = next.path();
            boolean declared = next.shape().isEmpty() || next.shape().get().accept(this);
            if (declared) {
                found.add(next);
            }
        }
        return found;
    }

    private void enter(TypePath inner, SchemaShape shape) {
        if (!inner.isTooDeep()) {
            open.add(new DeclaredType(inner, Optional.of(shape), schema));
        }
    }

    @Override
    public Boolean visitObject(SchemaShape.ObjectShape shape) {
        for (PropertyDefinition property : shape.properties()) {
            enter(path.property(property.name()), property.shape());
        }
        return path.isRoot() || isModel(shape);
    }

    @Override
    public Boolean visitMap(SchemaShape.MapShape shape) {
        enter(path.values(), shape.values());
        return path.isRoot();
    }

    @Override
    public Boolean visitArray(SchemaShape.ArrayShape shape) {
        enter(path.items(), shape.items());
        return path.isRoot();
    }

    @Override
    public Boolean visitTuple(SchemaShape.TupleShape shape) {
        for (int at = 0; at < shape.positions().size(); at++) {
            enter(path.position(at), shape.positions().get(at));
        }
        shape.rest().ifPresent(rest -> enter(path.items(), rest));
        return true;
    }

    @Override
    public Boolean visitString(SchemaShape.StringShape shape) {
        return path.isRoot();
    }

    @Override
    public Boolean visitEnum(SchemaShape.EnumShape shape) {
        return path.isRoot() || (!isFixed(path, shape) && MemberNames.canBeConstants(shape.values()));
    }

    @Override
    public Boolean visitNumber(SchemaShape.NumberShape shape) {
        return path.isRoot();
    }

    @Override
    public Boolean visitBoolean(SchemaShape.BooleanShape shape) {
        return path.isRoot();
    }

    @Override
    public Boolean visitUnion(SchemaShape.UnionShape shape) {
        List<UnionBranch> branches = UnionBranches.of(shape);
        if (branches.size() == 1) {
            return branches.get(0).shape().accept(this);
        }
        branches.forEach(branch -> enter(path.branch(branch.label()), branch.shape()));
        return true;
    }

    @Override
    public Boolean visitReference(SchemaShape.ReferenceShape shape) {
        return false;
    }

    @Override
    public Boolean visitAny(SchemaShape.AnyShape shape) {
        return path.isRoot();
    }
}
