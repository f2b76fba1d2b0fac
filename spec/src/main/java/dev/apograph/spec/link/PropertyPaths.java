package dev.apograph.spec.link;

import dev.apograph.spec.definition.PartVisitor;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranch;
import dev.apograph.spec.definition.UnionBranches;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways from the root of a schema to the properties inside it, such as {@code reportConfigs[].theme}: {@code []}
 * stands for the items of an array, <code>{}</code> for the values of a map, and {@code (circle)} for the branch of a
 * union that has this label. What a reference leads to is a schema of its own.
 */
final class PropertyPaths implements PartVisitor<Boolean> {

    private final Set<String> paths = new TreeSet<>();
    private String path = "";

    private PropertyPaths() {}

    /** All of them. */
    static Set<String> of(SchemaShape shape) {
        PropertyPaths paths = new PropertyPaths();
        shape.accept(paths);
        return paths.paths;
    }

    private boolean enter(String inner, SchemaShape shape) {
        String outer = path;
        path = inner;
        boolean entered = shape.accept(this);
        path = outer;
        return entered;
    }

    @Override
    public Boolean visitObject(SchemaShape.ObjectShape shape) {
        for (PropertyDefinition property : shape.properties()) {
            String inner = path.isEmpty() ? property.name() : path + "." + property.name();
            paths.add(inner);
            enter(inner, property.shape());
        }
        return true;
    }

    @Override
    public Boolean visitMap(SchemaShape.MapShape shape) {
        return enter(path + "{}", shape.values());
    }

    @Override
    public Boolean visitArray(SchemaShape.ArrayShape shape) {
        return enter(path + "[]", shape.items());
    }

    @Override
    public Boolean visitTuple(SchemaShape.TupleShape shape) {
        for (int at = 0; at < shape.positions().size(); at++) {
            enter(path + "[" + at + "]", shape.positions().get(at));
        }
        shape.rest().ifPresent(rest -> enter(path + "[]", rest));
        return true;
    }

    @Override
    public Boolean visitUnion(SchemaShape.UnionShape shape) {
        List<UnionBranch> branches = UnionBranches.of(shape);
        for (UnionBranch branch : branches) {
            enter(branches.size() == 1 ? path : path + "(" + branch.label() + ")", branch.shape());
        }
        return true;
    }

    @Override
    public Boolean visitWithoutParts(SchemaShape shape) {
        return false;
    }
}
