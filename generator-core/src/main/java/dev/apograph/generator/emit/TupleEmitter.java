package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.ModelPlan.TuplePlan;
import dev.apograph.generator.type.PositionPlan;
import dev.apograph.generator.type.PropertyPlan;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.spec.definition.SchemaAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Emits the class of an array whose items have types by their position. */
final class TupleEmitter {

    /** Parameters beyond which a method that takes all items would help nobody. */
    private static final int MOST_PARAMETERS = 8;

    private static final JavaIdentifier ITEMS = JavaIdentifier.of("items");
    private static final JavaIdentifier REST = JavaIdentifier.of("rest");

    private final TuplePlan plan;
    private final ClassName name;
    private final List<PositionPlan> positions;

    private TupleEmitter(TuplePlan plan) {
        this.plan = plan;
        this.name = plan.name();
        this.positions = plan.positions();
    }

    // public final class Place implements JsonModel { private final TupleItems items; ... }
    static TypeDraft emit(TuplePlan plan) {
        return new TupleEmitter(plan).emit();
    }

    private TypeDraft emit() {
        TypeDraft draft = Emitted.topLevel(TypeDraft.classOf(name, PUBLIC, FINAL), TupleEmitter.class)
                .javadoc(TypeDocs.of(plan.source()))
                .implementing(RuntimeTypes.JSON_MODEL);
        ModelParts.codecOfAny(draft, name);
        draft.field(RuntimeTypes.TUPLE_ITEMS, ITEMS, PRIVATE, FINAL)
                .method(MethodDraft.constructor(PRIVATE)
                        .parameter(RuntimeTypes.TUPLE_ITEMS, ITEMS)
                        .statement("this.items = items"));
        if (isShort()) {
            draft.method(of());
        }
        draft.method(ModelParts.ofJson(name));
        for (int at = 0; at < positions.size(); at++) {
            draft.method(accessor(at));
        }
        plan.rest().map(this::rest).ifPresent(draft::method);
        draft.method(Emitted.overridden("toJson", RuntimeTypes.JSON_VALUE).statement("return items.json()"))
                .method(ModelParts.writing(plan.secret()).statement("items.write(out, $T::check)", name))
                .method(ModelParts.additionalProperties("$T.of()", Map.class))
                .method(ModelParts.validate().statement("check(items.check(found))"))
                .method(reading())
                .method(checking());
        Emitted.equalityOf(name, ITEMS).forEach(draft::method);
        return draft.method(ModelParts.describing(name));
    }

    private boolean isShort() {
        boolean likeOfJson = positions.size() == 1
                && (positions.get(0).type().type().equals(RuntimeTypes.JSON_VALUE)
                        || positions.get(0).type().type().equals(RuntimeTypes.JSON_OBJECT));
        return positions.size() <= MOST_PARAMETERS && !likeOfJson;
    }

    // public static Place of(BigDecimal lon, BigDecimal lat) { return new
    // Place(TupleItems.builder().with(...).build());
    // }
    private MethodDraft of() {
        Javadoc.Builder docs = Javadoc.builder().paragraph("Holds one value for each position.");
        MethodDraft of = MethodDraft.method("of", PUBLIC, STATIC).returns(name);
        List<JavaCode> items = new ArrayList<>(List.of(JavaCode.of("$T.builder()", RuntimeTypes.TUPLE_ITEMS)));
        for (PositionPlan position : positions) {
            JavaType type = position.type();
            of.parameter(position.nullable() ? type.nullable() : type.plain(), position.name());
            docs.param(
                    position.name(),
                    position.nullable() ? JavadocText.html("the value, or null") : JavadocText.html("the value"));
            items.add(JavaCode.of(
                    position.nullable() ? ".nullable($L, $L)" : ".with($L, $L)", type.codec(), position.name()));
        }
        items.add(JavaCode.of(".build()"));
        return of.javadoc(docs.returns("an object that holds them").build())
                .statement("return new $T($L)", name, JavaCode.joined(items, "\n"));
    }

    // public Optional<BigDecimal> item1() { return items.item(0, JsonCodecs.DECIMAL); }
    private MethodDraft accessor(int at) {
        PositionPlan position = positions.get(at);
        SchemaAnnotations annotations = position.shape().annotations();
        Javadoc.Builder docs =
                Javadoc.builder().paragraph("Item {} of the array.", JavadocText.of(Integer.toString(at + 1)));
        annotations.title().map(JavadocText::of).map(JavadocText::asSentence).ifPresent(docs::paragraph);
        annotations.description().map(JavadocText::paragraphs).ifPresent(docs::paragraphs);
        return MethodDraft.method(position.name(), PUBLIC)
                .javadoc(docs.list(PropertyDocs.facts(annotations))
                        .returns("the item, or empty when the array is shorter or the item is null")
                        .build())
                .returns(position.type().optional())
                .statement("return items.item($L, $L)", at, position.type().codec());
    }

    // public List<String> rest() { return items.from(2, JsonCodecs.STRING); }
    private MethodDraft rest(JavaType type) {
        return MethodDraft.method(REST, PUBLIC)
                .javadoc(Javadoc.builder()
                        .paragraph("The items behind those with a position of their own.")
                        .returns("the items, which cannot be changed")
                        .build())
                .returns(type.list().type())
                .statement("return items.from($L, $L)", positions.size(), type.codec());
    }

    // private static void check(TupleCheck items) { items.item(0, false, JsonCodecs.DECIMAL).from(1,
    // JsonCodecs.STRING); }
    private MethodDraft checking() {
        List<JavaCode> checks = new ArrayList<>(List.of(JavaCode.of("$L", ITEMS)));
        for (int at = 0; at < positions.size(); at++) {
            PositionPlan position = positions.get(at);
            checks.add(JavaCode.of(
                    ".item($L, $L, $L)",
                    at,
                    position.nullable(),
                    position.type().codec()));
            if (PropertyPlan.isSecret(position.shape())) {
                checks.add(JavaCode.of(".secret($L, $L)", at, at + 1));
            }
        }
        plan.rest().ifPresent(rest -> checks.add(JavaCode.of(".from($L, $L)", positions.size(), rest.codec())));
        if (plan.secretRest()) {
            checks.add(JavaCode.of(".secret($L, $T.MAX_VALUE)", positions.size(), Integer.class));
        }
        if (plan.closed()) {
            checks.add(JavaCode.of(".most($L)", positions.size()));
        }
        return MethodDraft.method("check", PRIVATE, STATIC)
                .parameter(RuntimeTypes.TUPLE_CHECK, ITEMS)
                .statement("$L", JavaCode.joined(checks, "\n"));
    }

    // private static Place read(JsonReader in) { TupleItems items = TupleItems.read(in); check(items.check(in)); ... }
    private MethodDraft reading() {
        return MethodDraft.method("read", PRIVATE, STATIC)
                .returns(name)
                .parameter(RuntimeTypes.JSON_READER, "in")
                .statement("$T items = $T.read(in)", RuntimeTypes.TUPLE_ITEMS, RuntimeTypes.TUPLE_ITEMS)
                .statement("check(items.check(in))")
                .statement("return new $T(items)", name);
    }
}
