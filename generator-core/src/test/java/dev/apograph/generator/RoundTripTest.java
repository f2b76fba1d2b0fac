package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.GardenApi;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses the generated models: what was read is written again, and nothing is lost on the way. */
final class RoundTripTest {

    private static URLClassLoader loader;

    @BeforeAll
    static void compile(@TempDir Path output) {
        assertThat(Compiler.compile(Generated.from(GardenApi.create(), "com.example.garden"), output))
                .isEmpty();
        loader = Compiler.load(output);
        load("Bed");
        load("Bed$Builder");
    }

    @AfterAll
    static void close() throws Exception {
        loader.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"4c1d2c4e-3d5f-4b0a-9f5e-0a1b2c3d4e5f\",\"name\":\"North\",\"note\":null}",
                "{\"name\":\"North\",\"note\":\"n\",\"created\":\"2026-01-02T03:04:05.678Z\",\"state\":\"wet\"}",
                "{\"state\":\"never heard of\",\"length\":1.50,\"count\":7,\"public\":true,\"x\":{\"y\":[1,null]}}",
                "{\"count\":\"seven\",\"created\":12,\"plants\":{\"kind\":1},\"labels\":[1]}",
                "{\"plants\":[{\"kind\":\"leek\",\"height\":0.3}],\"labels\":{\"a\":\"b\",\"c\":\"d\"},\"shape\":3.0}",
                "{\"tags\":[\"a\",\"b\"],\"extra\":{\"z\":1,\"a\":2}}",
                "{}"
            })
    void whatWasReadIsWrittenAgain(String json) throws Exception {
        JsonModel bed = read("Bed", json);
        assertThat(bed.toJson()).isEqualTo(JsonValue.parse(json));
        assertThat(read("Bed", json)).isEqualTo(bed);
        assertThat(read("Bed", json).hashCode()).isEqualTo(bed.hashCode());
        Object rebuilt = call(call(bed, "toBuilder"), "property", "x-new", JsonValue.of(1));
        assertThat(rebuilt).isNotNull();
    }

    @Test
    void accessorsAreTyped() throws Exception {
        JsonModel bed = read(
                "Bed",
                "{\"id\":\"4c1d2c4e-3d5f-4b0a-9f5e-0a1b2c3d4e5f\",\"name\":\"North\",\"count\":7,\"public\":true}");
        assertThat(call(bed, "name")).isEqualTo("North");
        assertThat(call(bed, "count")).isEqualTo(Optional.of(7L));
        assertThat(call(bed, "publicValue")).isEqualTo(Optional.of(true));
        assertThat(call(bed, "created")).isEqualTo(Optional.empty());
        assertThat(bed.validate()).hasSize(1);
    }

    @Test
    void secretsAreNotPrinted() throws Exception {
        JsonModel bed = read("Bed", "{\"name\":\"North\",\"key\":\"s3cr3t\"}");
        assertThat(bed.toString()).doesNotContain("s3cr3t");
        assertThat(bed.toString()).contains("North");
    }

    @Test
    void whatIsRequiredMustBeSet() throws Exception {
        Object builder = call(null, load("Bed"), "builder");
        InvocationTargetException thrown = assertThrows(InvocationTargetException.class, () -> call(builder, "build"));
        assertThat(thrown).hasCauseThat().isInstanceOf(IllegalStateException.class);
        assertThat(thrown).hasCauseThat().hasMessageThat().contains("id");
    }

    @Test
    void aTitledSchemaHoldsAnything() throws Exception {
        assertThat(read("Job", "{\"jobId\":\"7\"}").property("jobId")).isEqualTo(Optional.of(JsonValue.of("7")));
        assertThat(read("Job", "[1]").toJson()).isEqualTo(JsonValue.parse("[1]"));
        assertThat(read("Tags", "[\"a\"]").toJson()).isEqualTo(JsonValue.parse("[\"a\"]"));
        assertThat(read("Depths", "{\"a\":1}").toJson()).isEqualTo(JsonValue.parse("{\"a\":1}"));
    }

    private static Class<?> load(String simpleName) {
        try {
            return loader.loadClass("com.example.garden.model." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonModel read(String simpleName, String json) throws Exception {
        JsonCodec<?> codec = (JsonCodec<?>) load(simpleName).getField("CODEC").get(null);
        return (JsonModel) codec.read(JsonReader.of(json));
    }

    private static Object call(Object target, String method, Object... args) throws Exception {
        return call(target, target.getClass(), method, args);
    }

    private static Object call(Object target, Class<?> type, String name, Object... args) throws Exception {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == args.length) {
                return method.invoke(target, args);
            }
        }
        throw new AssertionError("no method " + name);
    }
}
