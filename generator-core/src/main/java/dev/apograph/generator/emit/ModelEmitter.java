package dev.apograph.generator.emit;

import static dev.apograph.generator.emit.Emitted.literal;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.ModelPlan.ObjectPlan;
import dev.apograph.generator.type.PropertyPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;

/** Emits the class of a schema whose properties are known. */
final class ModelEmitter {

    /** Properties that one method writes, so that none grows beyond 64 KB (JVMS 4.7.3). */
    private static final int PROPERTIES_PER_METHOD = 1_000;

    private final ObjectPlan plan;
    private final ClassName builder;
    private final List<PropertyPlan> properties;
    private final BoundsParts bounds;

    private ModelEmitter(ObjectPlan plan) {
        this.plan = plan;
        this.builder = plan.name().nestedClass("Builder");
        this.properties = plan.properties();
        this.bounds = BoundsParts.of(plan);
    }

    // public final class Dashboard implements JsonModel, Shown { ... }
    static TypeDraft emit(ObjectPlan plan) {
        return new ModelEmitter(plan).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(plan.name(), PUBLIC, FINAL), ModelEmitter.class)
                .javadoc(TypeDocs.of(plan.source()))
                .implementing(RuntimeTypes.JSON_MODEL);
        plan.unions().forEach(draft::implementing);
        ModelParts.codec(draft, plan.name());
        properties.forEach(property -> draft.field(property.type().nullable(), property.name(), PRIVATE, FINAL));
        draft.field(RuntimeTypes.PROPERTY_BAG, Emitted.OTHERS, PRIVATE, FINAL)
                .method(constructor())
                .method(ModelBuilderEmitter.start(plan, builder))
                .method(Emitted.toBuilderMethod(builder))
                .method(ModelParts.ofJson(plan.name()));
        properties.forEach(property -> draft.method(accessor(property)));
        writing().forEach(draft::method);
        draft.method(ModelParts.additionalProperties("others.additional()"));
        validating().forEach(draft::method);
        draft.method(reading()).method(Emitted.propertyValues(fields()));
        Emitted.equalityOfValues(plan.name()).forEach(draft::method);
        draft.method(ModelParts.describing(plan.name()));
        bounds.emit(plan.name()).forEach(draft::type);
        return draft.type(ModelBuilderEmitter.emit(plan, builder));
    }

    private List<JavaIdentifier> fields() {
        List<JavaIdentifier> fields =
                new ArrayList<>(properties.stream().map(PropertyPlan::name).toList());
        fields.add(Emitted.OTHERS);
        return fields;
    }

    // private Dashboard(Builder builder) { this.name = builder.name; this.others = builder.others.build(); }
    private MethodDraft constructor() {
        MethodDraft constructor = MethodDraft.constructor(PRIVATE).parameter(builder, "builder");
        properties.forEach(property -> constructor.statement("this.$L = builder.$L", property.name(), property.name()));
        return constructor.statement("this.others = builder.others.build()");
    }

    // public Optional<String> name() { return others.optional("name", name); }
    private MethodDraft accessor(PropertyPlan property) {
        boolean plain = property.plainAccessor() && !plan.inferred();
        JavaCode value = JavaCode.of(
                plan.inferred()
                        ? "others.inferred($L, $L)"
                        : plain ? "others.required($L, $L)" : "others.optional($L, $L)",
                literal(property.wireName()),
                property.name());
        return MethodDraft.method(property.name(), PUBLIC)
                .javadoc(PropertyDocs.accessor(property))
                .deprecated(property.annotations().deprecated().isPresent())
                .returns(plain ? property.type().plain() : property.type().optional())
                .statement("return $L", property.type().kind() == JavaType.Kind.BYTES ? copied(value, plain) : value);
    }

    // others.required("data", data).clone()
    private static JavaCode copied(JavaCode bytes, boolean plain) {
        return plain ? JavaCode.of("$L.clone()", bytes) : JavaCode.of("$L.map($T::clone)", bytes, byte[].class);
    }

    // public void writeTo(JsonWriter out) { out.beginObject(); others.write(out, "name", JsonCodecs.STRING, this.name);
    // ... }
    private List<MethodDraft> writing() {
        List<MethodDraft> methods = new ArrayList<>();
        MethodDraft writeTo = ModelParts.writing(plan.secret()).statement("out.beginObject()");
        List<List<PropertyPlan>> chunks = Chunks.of(properties, PROPERTIES_PER_METHOD);
        write(writeTo, chunks.get(0));
        for (int i = 1; i < chunks.size(); i++) {
            JavaIdentifier part = JavaIdentifier.of("write" + i);
            writeTo.statement("$L(out)", part);
            methods.add(
                    write(MethodDraft.method(part, PRIVATE).parameter(RuntimeTypes.JSON_WRITER, "out"), chunks.get(i)));
        }
        methods.add(0, writeTo.statement("others.writeAdditional(out)").statement("out.endObject()"));
        return methods;
    }

    private static MethodDraft write(MethodDraft method, List<PropertyPlan> properties) {
        properties.forEach(property -> method.statement(
                property.secret() ? "others.writeSecret(out, $L, $L, this.$L)" : "others.write(out, $L, $L, this.$L)",
                literal(property.wireName()),
                property.type().codec(),
                property.name()));
        return method;
    }

    // public void validate(JsonValidation found) { others.validate(found); others.validate(found, "owner", owner); }
    private List<MethodDraft> validating() {
        List<MethodDraft> methods = new ArrayList<>();
        MethodDraft validate = ModelParts.validate().statement("others.validate(found)");
        List<PropertyPlan> looked = properties.stream()
                .filter(property -> property.type().holdsOthers() || bounds.has(property))
                .toList();
        if (!plan.inferred()) {
            plan.source()
                    .shape()
                    .flatMap(BoundsCode::ofSelf)
                    .ifPresent(own -> validate.statement("found.bounds(this, $L)", own));
        }
        List<List<PropertyPlan>> chunks = Chunks.of(looked, PROPERTIES_PER_METHOD);
        validate(validate, chunks.get(0));
        for (int i = 1; i < chunks.size(); i++) {
            JavaIdentifier part = JavaIdentifier.of("validate" + i);
            validate.statement("$L(found)", part);
            methods.add(validate(
                    MethodDraft.method(part, PRIVATE).parameter(RuntimeTypes.JSON_VALIDATION, "found"), chunks.get(i)));
        }
        methods.add(0, validate);
        return methods;
    }

    private MethodDraft validate(MethodDraft method, List<PropertyPlan> looked) {
        looked.forEach(property -> method.statement(
                "others.validate(found, $L, this.$L$L)",
                literal(property.wireName()),
                property.name(),
                bounds.argument(property)));
        return method;
    }

    // private static Dashboard read(JsonReader in) { ... }
    private MethodDraft reading() {
        JavaCode.Builder body = JavaCode.body()
                .statement("$T builder = new $T()", builder, builder)
                .statement("in.beginObject()")
                .begin("while (in.hasNext())")
                .statement("builder.read(in, in.nextName())")
                .end()
                .statement("in.endObject()");
        properties.stream()
                .filter(property -> property.required() && !plan.inferred())
                .forEach(property -> body.statement(
                        property.nullable()
                                ? "builder.others.requirePresent(in, $L, builder.$L)"
                                : "builder.others.require(in, $L, builder.$L)",
                        literal(property.wireName()),
                        property.name()));
        return MethodDraft.method("read", PRIVATE, STATIC)
                .returns(plan.name())
                .parameter(RuntimeTypes.JSON_READER, "in")
                .body(body.statement("return new $T(builder)", plan.name()).build());
    }
}
