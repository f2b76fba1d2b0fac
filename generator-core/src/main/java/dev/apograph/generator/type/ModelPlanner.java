package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.naming.DeclaredType;
import dev.apograph.generator.naming.JavaNames;
import dev.apograph.generator.naming.MemberNames;
import dev.apograph.generator.naming.TypePath;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranches;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Plans the classes of the model package. */
final class ModelPlanner {

    /** A class file holds no more than about this many fields with accessors; the rest is reached by name. */
    private static final int MOST_ACCESSORS = 3_000;

    /** Positions of an array beyond which nobody would call an accessor. */
    private static final int MOST_POSITIONS = 200;

    private final LinkedApi api;
    private final JavaNames names;
    private final ShapeTypes types;
    private final UnionPlanner unions;
    private final Diagnostics diagnostics;

    ModelPlanner(LinkedApi api, JavaNames names, Diagnostics diagnostics) {
        this.api = api;
        this.names = names;
        this.types = new ShapeTypes(api, names);
        this.unions = new UnionPlanner(api, names, types);
        this.diagnostics = diagnostics;
    }

    /** A plan for each class, schemas in the order of the API and what lies inside them after them. */
    List<ModelPlan> plan(boolean allSchemas) {
        List<ModelPlan> plans = names.declaredTypes().stream()
                .filter(type -> allSchemas || type.schema().reached())
                .map(this::plan)
                .toList();
        return withUnions(plans);
    }

    /** Each class names the unions that it is a branch of, as Java wants it (JLS 8.1.6). */
    private static List<ModelPlan> withUnions(List<ModelPlan> plans) {
        Map<TypeName, List<ClassName>> unions = new HashMap<>();
        for (ModelPlan plan : plans) {
            if (plan instanceof ModelPlan.UnionPlan union) {
                union.branches()
                        .forEach(branch -> unions.computeIfAbsent(branch.permitted(), any -> new ArrayList<>())
                                .add(union.name()));
            }
        }
        return plans.stream()
                .map(plan -> withUnions(
                        plan,
                        unions.getOrDefault(plan.name(), List.of()).stream()
                                .sorted()
                                .toList()))
                .toList();
    }

    private static ModelPlan withUnions(ModelPlan plan, List<ClassName> unions) {
        if (plan instanceof ModelPlan.ObjectPlan object) {
            return new ModelPlan.ObjectPlan(object.name(), object.source(), object.properties(), unions);
        }
        return plan instanceof ModelPlan.HolderPlan holder
                ? new ModelPlan.HolderPlan(holder.name(), holder.source(), unions)
                : plan;
    }

    private ModelPlan plan(DeclaredType type) {
        ClassName name = names.modelPackage().type(names.type(type.path()).orElseThrow());
        Optional<SchemaShape> shape = type.shape();
        if (shape.isEmpty()) {
            return new ModelPlan.HolderPlan(name, type, List.of());
        }
        return shape.get().accept(new ModelShapes(name, type, shape.get(), this));
    }

    ModelPlan union(ClassName name, DeclaredType type, SchemaShape.UnionShape union) {
        return unions.plan(name, type, union);
    }

    /** Positions are named by their titles, else by their number. */
    ModelPlan tuple(ClassName name, DeclaredType type, SchemaShape.TupleShape tuple) {
        List<SchemaShape> shapes =
                tuple.positions().stream().limit(MOST_POSITIONS).toList();
        List<JavaIdentifier> accessors = MemberNames.positions(
                shapes.stream().map(shape -> shape.annotations().title()).toList());
        List<PositionPlan> positions = new ArrayList<>();
        for (int at = 0; at < shapes.size(); at++) {
            JavaType item = types.of(type.path().position(at), shapes.get(at));
            positions.add(new PositionPlan(shapes.get(at), accessors.get(at), item));
        }
        Optional<JavaType> rest = shapes.size() < tuple.positions().size()
                ? Optional.of(JavaType.ANY)
                : tuple.rest().map(shape -> types.of(type.path().items(), shape));
        return new ModelPlan.TuplePlan(name, type, positions, rest, tuple.closed());
    }

    List<PropertyPlan> properties(DeclaredType type, SchemaShape.ObjectShape shape) {
        Map<String, PropertyDefinition> usable = new LinkedHashMap<>();
        shape.properties().stream()
                .filter(this::hasUsableName)
                .limit(MOST_ACCESSORS)
                .forEach(property -> usable.putIfAbsent(property.name(), property));
        Map<String, JavaIdentifier> members = MemberNames.properties(usable.keySet(), setNames(type, usable.keySet()));
        return usable.values().stream()
                .map(property -> new PropertyPlan(
                        types.isNullable(property.shape()) ? nullable(property) : property,
                        Objects.requireNonNull(members.get(property.name())),
                        types.of(type.path().property(property.name()), property.shape()),
                        shortForms(type.path().property(property.name()), property.shape())))
                .toList();
    }

    /** What a reference leads to may be null though the reference does not say so. */
    private static PropertyDefinition nullable(PropertyDefinition property) {
        return property.shape() instanceof SchemaShape.ReferenceShape reference
                ? new PropertyDefinition(
                        property.name(),
                        property.required(),
                        new SchemaShape.ReferenceShape(reference.annotations().withNullable(true), reference.target()),
                        property.evidence())
                : property;
    }

    private List<UnionFactory> shortForms(TypePath path, SchemaShape shape) {
        return UnionFactory.shortForms(unions.factories(path, shape), UnionBranches.allowNull(shape));
    }

    private Map<String, String> setNames(DeclaredType type, Collection<String> properties) {
        Map<String, String> set = new HashMap<>();
        properties.forEach(name -> api.nameOf(
                        NameTarget.property(type.schema().title(), type.path().wayTo(name)))
                .ifPresent(fact -> set.put(name, fact.value())));
        return set;
    }

    JavaType content(DeclaredType type, SchemaShape shape) {
        return types.of(type.path(), shape);
    }

    private boolean hasUsableName(PropertyDefinition property) {
        boolean usable = JavaStringLiteral.isConstant(property.name());
        if (!usable) {
            diagnostics.add(
                    DiagnosticCode.NAME_CHANGED,
                    property.evidence().place(),
                    "A property's name of " + property.name().length() + " characters is too long for an accessor.",
                    "Read it from the additional properties.");
        }
        return usable;
    }
}
