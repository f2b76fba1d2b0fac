package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.DeclaredType;
import dev.apograph.spec.definition.SchemaShape;
import java.util.List;

/** Chooses the kind of class for a shape that gets one. */
final class ModelShapes implements SchemaShape.Visitor<ModelPlan> {

    private final ClassName name;
    private final DeclaredType type;
    private final ModelPlanner planner;

    ModelShapes(ClassName name, DeclaredType type, ModelPlanner planner) {
        this.name = name;
        this.type = type;
        this.planner = planner;
    }

    private ModelPlan holder() {
        return new ModelPlan.HolderPlan(name, type, false);
    }

    @Override
    public ModelPlan visitObject(SchemaShape.ObjectShape shape) {
        List<PropertyPlan> properties = planner.properties(type, shape);
        return properties.isEmpty()
                ? new ModelPlan.HolderPlan(name, type, true)
                : new ModelPlan.ObjectPlan(name, type, properties);
    }

    @Override
    public ModelPlan visitMap(SchemaShape.MapShape shape) {
        return new ModelPlan.ContainerPlan(name, type, planner.content(type, shape));
    }

    @Override
    public ModelPlan visitArray(SchemaShape.ArrayShape shape) {
        return new ModelPlan.ContainerPlan(name, type, planner.content(type, shape));
    }

    @Override
    public ModelPlan visitTuple(SchemaShape.TupleShape shape) {
        return holder();
    }

    @Override
    public ModelPlan visitString(SchemaShape.StringShape shape) {
        return holder();
    }

    @Override
    public ModelPlan visitEnum(SchemaShape.EnumShape shape) {
        return EnumContent.fits(shape.values())
                ? new ModelPlan.EnumPlan(name, type, EnumContent.of(shape.values()))
                : holder();
    }

    @Override
    public ModelPlan visitNumber(SchemaShape.NumberShape shape) {
        return holder();
    }

    @Override
    public ModelPlan visitBoolean(SchemaShape.BooleanShape shape) {
        return holder();
    }

    @Override
    public ModelPlan visitUnion(SchemaShape.UnionShape shape) {
        return holder();
    }

    @Override
    public ModelPlan visitReference(SchemaShape.ReferenceShape shape) {
        return holder();
    }

    @Override
    public ModelPlan visitAny(SchemaShape.AnyShape shape) {
        return holder();
    }
}
