package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.Map;

/** What every class that is a {@code JsonModel} has. */
final class ModelParts {

    private static final TypeName PROPERTIES =
            ParameterizedTypeName.get(ClassName.get(Map.class), Emitted.STRING, RuntimeTypes.JSON_VALUE);

    private ModelParts() {}

    // public static final JsonCodec<Dashboard> CODEC = JsonCodecs.model(Dashboard::read);
    static void codec(TypeDraft draft, ClassName type) {
        codec(draft, type, "$T.model($T::read)");
    }

    // public static final JsonCodec<Tags> CODEC = JsonCodecs.anyModel(Tags::read);
    static void codecOfAny(TypeDraft draft, ClassName type) {
        codec(draft, type, "$T.anyModel($T::read)");
    }

    private static void codec(TypeDraft draft, ClassName type, String expression) {
        draft.field(
                Emitted.codecOf(type),
                Emitted.CODEC,
                JavaCode.of(expression, RuntimeTypes.JSON_CODECS, type),
                Javadoc.of(JavadocText.html("Reads and writes the JSON form.")),
                PUBLIC,
                STATIC,
                FINAL);
    }

    // public static Dashboard of(JsonValue json) { return CODEC.read(JsonReader.of(json)); }
    static MethodDraft ofJson(ClassName type) {
        return MethodDraft.method("of", PUBLIC, STATIC)
                .javadoc(Javadoc.builder()
                        .paragraph("Reads a JSON value that was parsed before.")
                        .param(Emitted.JSON, JavadocText.html("the value"))
                        .returns("an object that holds all of it")
                        .build())
                .returns(type)
                .parameter(RuntimeTypes.JSON_VALUE, Emitted.JSON)
                .statement("return $L.read($T.of($L))", Emitted.CODEC, RuntimeTypes.JSON_READER, Emitted.JSON);
    }

    // public Map<String, JsonValue> additionalProperties() { return others.additional(); }
    static MethodDraft additionalProperties(String expression, Object... args) {
        return Emitted.overridden("additionalProperties", PROPERTIES)
                .statement("return $L", JavaCode.of(expression, args));
    }

    // public String toString() { return PropertyBag.describe("Dashboard", this); }
    static MethodDraft describing(ClassName type) {
        return Emitted.overridden("toString", Emitted.STRING)
                .statement("return $T.describe($L, this)", RuntimeTypes.PROPERTY_BAG, Emitted.literal(type));
    }

    // public void writeTo(JsonWriter out) { if (out.masked()) { return; } ...
    /** With {@code secret}, a text that is only looked at shows nothing of the model. */
    static MethodDraft writing(boolean secret) {
        MethodDraft writeTo = Emitted.overridden("writeTo", TypeName.VOID).parameter(RuntimeTypes.JSON_WRITER, "out");
        return secret
                ? writeTo.body(JavaCode.body()
                        .begin("if (out.masked())")
                        .statement("return")
                        .end()
                        .build())
                : writeTo;
    }

    // public void validate(JsonValidation found) {
    static MethodDraft validate() {
        return Emitted.overridden("validate", TypeName.VOID).parameter(RuntimeTypes.JSON_VALIDATION, "found");
    }
}
