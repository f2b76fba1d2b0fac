package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.ModelPlan.ObjectPlan;
import dev.apograph.generator.type.PropertyPlan;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.generator.type.UnionFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emits the builder of a model. */
final class ModelBuilderEmitter {

    /** Cases that one switch holds; javac refuses about 1,800. */
    private static final int CASES_PER_METHOD = 500;

    private final ObjectPlan plan;
    private final ClassName builder;
    private final List<PropertyPlan> properties;

    private ModelBuilderEmitter(ObjectPlan plan, ClassName builder) {
        this.plan = plan;
        this.builder = builder;
        this.properties = plan.properties();
    }

    // public static final class Builder { ... }
    static TypeDraft emit(ObjectPlan plan, ClassName builder) {
        return new ModelBuilderEmitter(plan, builder).emit();
    }

    // public static Builder builder() { return new Builder().type("circle"); }
    static MethodDraft start(ObjectPlan plan, ClassName builder) {
        List<JavaCode> presets = plan.properties().stream()
                .flatMap(property -> property.preset().stream()
                        .map(value -> JavaCode.of(".$L($L)", property.name(), literal(value))))
                .toList();
        if (presets.isEmpty()) {
            return Emitted.builderMethod(builder);
        }
        return MethodDraft.method("builder", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Starts a builder that holds no more than the values which the documents fix.")
                        .returns("a new builder")
                        .build())
                .returns(builder)
                .statement("return new $T()$L", builder, JavaCode.joined(presets, ""));
    }

    private TypeDraft emit() {
        TypeDraft draft = BuilderParts.start(builder, plan.name());
        properties.forEach(property -> draft.field(property.type().nullable(), property.name(), PRIVATE));
        BuilderParts.bag(draft);
        draft.method(MethodDraft.constructor(PRIVATE)
                        .statement("this.others = $T.builder()", RuntimeTypes.PROPERTY_BAG))
                .method(copyConstructor());
        properties.forEach(property -> setters(property).forEach(draft::method));
        draft.method(BuilderParts.property(builder)).method(building());
        reading().forEach(draft::method);
        return draft;
    }

    // private Builder(Dashboard from) { this.name = from.name; this.others = from.others.toBuilder(); }
    private MethodDraft copyConstructor() {
        MethodDraft constructor = MethodDraft.constructor(PRIVATE).parameter(plan.name(), "from");
        properties.forEach(property -> constructor.statement("this.$L = from.$L", property.name(), property.name()));
        return constructor.statement("this.others = from.others.toBuilder()");
    }

    private List<MethodDraft> setters(PropertyPlan property) {
        List<MethodDraft> setters = new ArrayList<>(List.of(setter(property)));
        switch (property.type().kind()) {
            case DECIMAL -> {
                setters.add(overload(property, TypeName.DOUBLE, BigDecimal.class));
                setters.add(overload(property, TypeName.LONG, BigDecimal.class));
            }
            case BIG_INTEGER -> setters.add(overload(property, TypeName.LONG, BigInteger.class));
            case LONG -> addPrimitive(setters, property, TypeName.LONG, Long.class);
            case BOOLEAN -> addPrimitive(setters, property, TypeName.BOOLEAN, Boolean.class);
            case LIST -> items(property).ifPresent(setters::add);
            case LIST_WITH_NULLS, MAP, BUILT, MODEL, BYTES, OTHER -> {}
        }
        property.shortForms().forEach(factory -> setters.add(ofBranch(property, factory)));
        return setters;
    }

    private void addPrimitive(List<MethodDraft> setters, PropertyPlan property, TypeName type, Class<?> boxed) {
        if (property.nullable()) {
            setters.add(overload(property, type, boxed));
        }
    }

    // public Builder name(String name) { this.name = others.set("name", Objects.requireNonNull(name, "name")); return
    // this; }
    private MethodDraft setter(PropertyPlan property) {
        JavaType type = property.type();
        boolean nullable = property.nullable();
        return MethodDraft.method(property.name(), PUBLIC)
                .javadoc(PropertyDocs.setter(property))
                .deprecated(property.annotations().deprecated().isPresent())
                .returns(builder)
                .parameter(nullable ? type.nullable() : type.plain(), property.name())
                .statement(
                        "this.$L = others.set($L, $L)",
                        property.name(),
                        literal(property.wireName()),
                        BuilderParts.kept(type, property.name(), nullable))
                .statement("return this");
    }

    // public Builder width(long width) { return width(BigDecimal.valueOf(width)); }
    private MethodDraft overload(PropertyPlan property, TypeName type, Class<?> boxed) {
        return MethodDraft.method(property.name(), PUBLIC)
                .javadoc(PropertyDocs.shortSetter(property))
                .deprecated(property.annotations().deprecated().isPresent())
                .returns(builder)
                .parameter(type, property.name())
                .statement("return $L($T.valueOf($L))", property.name(), boxed, property.name());
    }

    // public Builder plants(Plant... plants) { return plants(List.of(plants)); }
    private Optional<MethodDraft> items(PropertyPlan property) {
        // Where null may be given a second form would make it ambiguous, and an array of a generic type is not safe.
        if (property.nullable()
                || !(property.type().plain() instanceof ParameterizedTypeName list)
                || !(list.typeArguments().get(0) instanceof ClassName item)
                || item.isBoxedPrimitive()) {
            return Optional.empty();
        }
        return Optional.of(MethodDraft.method(property.name(), PUBLIC)
                .javadoc(PropertyDocs.shortSetter(property))
                .deprecated(property.annotations().deprecated().isPresent())
                .returns(builder)
                .parameter(ArrayTypeName.of(item), property.name())
                .varargs()
                .statement("return $L($T.of($L))", property.name(), List.class, property.name()));
    }

    // public Builder shape(String shape) { return shape(Shape.of(shape)); }
    private MethodDraft ofBranch(PropertyPlan property, UnionFactory factory) {
        return MethodDraft.method(property.name(), PUBLIC)
                .javadoc(PropertyDocs.shortSetter(property))
                .deprecated(property.annotations().deprecated().isPresent())
                .returns(builder)
                .parameter(factory.parameter(), property.name())
                .statement(
                        "return $L($T.of($L))", property.name(), property.type().type(), property.name());
    }

    // public Dashboard build() { others.requireSet("Dashboard", "name", name, "dashboard.json"); return new
    // Dashboard(this); }
    private MethodDraft building() {
        MethodDraft build = BuilderParts.build(plan.name());
        String place = PlaceText.plain(plan.source().schema().evidence().get(0));
        properties.stream()
                .filter(property -> property.required() && !plan.inferred())
                .forEach(property -> build.statement(
                        property.nullable()
                                ? "others.requireSetOrNull($L, $L, $L, $L)"
                                : "others.requireSet($L, $L, $L, $L)",
                        literal(plan.name()),
                        literal(property.wireName()),
                        property.name(),
                        literal(place)));
        return build.statement("return new $T(this)", plan.name());
    }

    // private void read(JsonReader in, String property) { switch (property) { case "name" -> ...; default -> ...; } }
    private List<MethodDraft> reading() {
        List<MethodDraft> methods = new ArrayList<>();
        List<List<PropertyPlan>> chunks = Chunks.of(properties, CASES_PER_METHOD);
        for (int i = 0; i < chunks.size(); i++) {
            boolean last = i == chunks.size() - 1;
            JavaCode otherwise = last
                    ? JavaCode.of("others.readAdditional(in, property)")
                    : JavaCode.of("$L(in, property)", readName(i + 1));
            methods.add(MethodDraft.method(readName(i), PRIVATE)
                    .parameter(RuntimeTypes.JSON_READER, "in")
                    .parameter(Emitted.STRING, "property")
                    .body(cases(chunks.get(i), otherwise)));
        }
        return methods;
    }

    private static JavaIdentifier readName(int part) {
        return JavaIdentifier.of(part == 0 ? "read" : "read" + part);
    }

    private JavaIdentifier reader(PropertyPlan property) {
        if (plan.inferred()) {
            return JavaIdentifier.of("readInferred");
        }
        return JavaIdentifier.of(property.nullable() ? "readNullable" : "read");
    }

    private JavaCode cases(List<PropertyPlan> properties, JavaCode otherwise) {
        JavaCode.Builder body = JavaCode.body().begin("switch (property)");
        properties.forEach(property -> body.statement(
                "case $L -> this.$L = others.$L(in, property, $L)",
                literal(property.wireName()),
                property.name(),
                reader(property),
                property.type().codec()));
        return body.statement("default -> $L", otherwise).end().build();
    }
}
