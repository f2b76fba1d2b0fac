package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.DeclaredType;
import dev.apograph.spec.definition.PartVisitor;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranch;
import dev.apograph.spec.definition.UnionBranches;
import java.util.List;

/** Chooses the kind of class for a shape that gets one. */
final class ModelShapes implements PartVisitor<ModelPlan> {

    private final ClassName name;
    private final DeclaredType type;
    private final SchemaShape shape;
    private final ModelPlanner planner;

    ModelShapes(ClassName name, DeclaredType type, SchemaShape shape, ModelPlanner planner) {
        this.name = name;
        this.type = type;
        this.shape = shape;
        this.planner = planner;
    }

    private ModelPlan value() {
        return new ModelPlan.ValuePlan(name, type, planner.content(type, shape), UnionBranches.allowNull(shape));
    }

    @Override
    public ModelPlan visitObject(SchemaShape.ObjectShape object) {
        List<PropertyPlan> properties = planner.properties(type, object);
        return properties.isEmpty()
                ? new ModelPlan.HolderPlan(name, type, List.of())
                : new ModelPlan.ObjectPlan(name, type, properties, List.of());
    }

    @Override
    public ModelPlan visitMap(SchemaShape.MapShape map) {
        return new ModelPlan.ContainerPlan(name, type, planner.content(type, map));
    }

    @Override
    public ModelPlan visitArray(SchemaShape.ArrayShape array) {
        return new ModelPlan.ContainerPlan(name, type, planner.content(type, array));
    }

    @Override
    public ModelPlan visitTuple(SchemaShape.TupleShape tuple) {
        return planner.tuple(name, type, tuple);
    }

    @Override
    public ModelPlan visitEnum(SchemaShape.EnumShape listed) {
        return !listed.fixed() && EnumContent.fits(listed.values())
                ? new ModelPlan.EnumPlan(name, type, EnumContent.of(listed.values()))
                : new ModelPlan.ValuePlan(name, type, JavaType.STRING, UnionBranches.allowNull(shape));
    }

    @Override
    public ModelPlan visitUnion(SchemaShape.UnionShape union) {
        List<UnionBranch> branches = UnionBranches.of(union);
        return branches.size() == 1 ? branches.get(0).shape().accept(this) : planner.union(name, type, union);
    }

    @Override
    public ModelPlan visitWithoutParts(SchemaShape scalar) {
        return value();
    }
}
