package dev.apograph.generator.suite;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonValue;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A property of every kind is absent, null or a value: each survives reading and writing, and each can be written. */
final class ThreeStatesTest {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("text", "{\"type\":\"string\"}"),
            Map.entry("integer", "{\"type\":\"integer\"}"),
            Map.entry("big", "{\"type\":\"integer\",\"maximum\":99999999999999999999}"),
            Map.entry("number", "{\"type\":\"number\"}"),
            Map.entry("flag", "{\"type\":\"boolean\"}"),
            Map.entry("moment", "{\"type\":\"string\",\"format\":\"date-time\"}"),
            Map.entry("day", "{\"type\":\"string\",\"format\":\"date\"}"),
            Map.entry("uuid", "{\"type\":\"string\",\"format\":\"uuid\"}"),
            Map.entry("uri", "{\"type\":\"string\",\"format\":\"uri\"}"),
            Map.entry("bytes", "{\"type\":\"string\",\"format\":\"byte\"}"),
            Map.entry("choice", "{\"type\":\"string\",\"enum\":[\"a\",\"b\"]}"),
            Map.entry("fixed", "{\"const\":\"x\"}"),
            Map.entry("list", "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}"),
            Map.entry("map", "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}}"),
            Map.entry("object", "{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"integer\"}}}"),
            Map.entry("free", "{\"type\":\"object\"}"),
            Map.entry("tuple", "{\"type\":\"array\",\"items\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}"),
            Map.entry("union", "{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}"),
            Map.entry("reference", "{\"$ref\":\"#/definitions/thing\"}"),
            Map.entry("any", "{}"));

    private static Class<?> plain;
    private static Class<?> nullable;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        SchemaFolder inputs = new SchemaFolder(folder.resolve("schemas"))
                .with("plain.json", schema(kind -> kind))
                .with("nullable.json", schema(kind -> "{\"anyOf\":[{\"type\":\"null\"}," + kind + "]}"));
        SchemaModels models = SchemaModels.of(List.of(inputs.path())).compiled(folder.resolve("classes"));
        plain = models.type(models.schemaOf("plain.json"));
        nullable = models.type(models.schemaOf("nullable.json"));
    }

    @Test
    void everyKindIsTested() {
        assertThat(accessors(plain)).containsExactlyElementsIn(KINDS.keySet());
        assertThat(accessors(nullable)).containsExactlyElementsIn(KINDS.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text | \"t\"",
                "integer | 7",
                "big | 99999999999999999998",
                "number | 1.50",
                "flag | false",
                "moment | \"2026-01-02T03:04:05.678Z\"",
                "day | \"2026-01-02\"",
                "uri | \"https://example.com/a\"",
                "uuid | \"4c1d2c4e-3d5f-4b0a-9f5e-0a1b2c3d4e5f\"",
                "bytes | \"aGVsbG8=\"",
                "choice | \"b\"",
                "choice | \"c\"",
                "fixed | \"x\"",
                "list | []",
                "list | [\"a\"]",
                "map | {\"b\":1,\"a\":2}",
                "object | {}",
                "object | {\"x\":1,\"y\":2}",
                "free | {\"q\":null}",
                "tuple | [\"a\",1,true]",
                "union | \"u\"",
                "union | 3",
                "reference | {\"n\":1}",
                "any | {\"a\":[1.0]}",
                "any | 1"
            })
    void absentNullAndValue(String name, String value) throws Exception {
        for (Class<?> type : List.of(plain, nullable)) {
            JsonCodec<Object> codec = SchemaModels.codec(type);
            String json = "{\"" + name + "\":" + value + "}";
            for (String state : List.of("{}", "{\"" + name + "\":null}", json)) {
                assertWithMessage(state)
                        .that(ModelJson.differences(codec, JsonValue.parse(state)))
                        .isEmpty();
            }
            JsonModel read = (JsonModel) ModelJson.read(codec, json);
            assertThat(read.validate()).isEmpty();
            assertThat(ModelJson.read(codec, "{}")).isNotEqualTo(ModelJson.read(codec, "{\"" + name + "\":null}"));
            assertThat(read).isNotEqualTo(ModelJson.read(codec, "{\"" + name + "\":null}"));

            assertThat(built(type, name, accessor(read, name))).isEqualTo(JsonValue.parse(json));
            assertThat(raw(type, name, JsonValue.ofNull())).isEqualTo(JsonValue.parse("{\"" + name + "\":null}"));
            assertThat(raw(type, name, JsonValue.parse(value))).isEqualTo(JsonValue.parse(json));
        }
        assertThat(builtNull(nullable, name)).isEqualTo(JsonValue.parse("{\"" + name + "\":null}"));
    }

    @Test
    void aBuilderThatIsNotAskedSendsNothing() throws Exception {
        for (Class<?> type : List.of(plain, nullable)) {
            Object builder = type.getMethod("builder").invoke(null);
            assertThat(build(builder)).isEqualTo(JsonValue.parse("{}"));
        }
    }

    private static String schema(UnaryOperator<String> form) {
        return KINDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> "\"" + kind.getKey() + "\":" + form.apply(kind.getValue()))
                .collect(Collectors.joining(
                        ",",
                        "{\"definitions\":{\"thing\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"}}}},"
                                + "\"type\":\"object\",\"properties\":{",
                        "}}"));
    }

    private static List<String> accessors(Class<?> type) {
        return ModelWalk.accessors(type).stream().map(Method::getName).toList();
    }

    private static Object accessor(JsonModel model, String name) throws Exception {
        Object value = model.getClass().getMethod(name).invoke(model);
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    /** The JSON of a model whose property was set by the builder to a value as the accessor gives it. */
    private static JsonValue built(Class<?> type, String name, Object value) throws Exception {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method setter : setters(builder, name)) {
            if (wrapped(setter.getParameterTypes()[0]).isInstance(value)) {
                return build(setter.invoke(builder, value));
            }
        }
        throw new AssertionError(type + " has no setter for " + name + " that takes " + value.getClass());
    }

    private static JsonValue builtNull(Class<?> type, String name) throws Exception {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method setter : setters(builder, name)) {
            boolean takesNull = Arrays.stream(setter.getAnnotatedParameterTypes())
                    .anyMatch(parameter -> parameter.isAnnotationPresent(Nullable.class));
            if (takesNull) {
                return build(setter.invoke(builder, new Object[] {null}));
            }
        }
        return raw(type, name, JsonValue.ofNull());
    }

    private static JsonValue raw(Class<?> type, String name, JsonValue value) throws Exception {
        Object builder = type.getMethod("builder").invoke(null);
        return build(builder.getClass()
                .getMethod("property", String.class, JsonValue.class)
                .invoke(builder, name, value));
    }

    private static JsonValue build(Object builder) throws Exception {
        try {
            JsonModel model = (JsonModel) builder.getClass().getMethod("build").invoke(builder);
            JsonObject json = (JsonObject) model.toJson();
            return JsonValue.parse(json.toString());
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static List<Method> setters(Object builder, String name) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .toList();
    }

    private static Class<?> wrapped(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
