package dev.apograph.generator.suite;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.OpenEnum;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas of everything that is too much, badly named or badly described: they compile, and nothing is lost. */
final class TortureSchemasTest {

    private static SchemaModels models;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        SchemaFolder inputs = new SchemaFolder(folder.resolve("schemas"));
        TortureSchemas.files().forEach(inputs::with);
        models = SchemaModels.of(List.of(inputs.path())).compiled(folder.resolve("classes"));
    }

    @Test
    void eachTitleHasAClassOfItsOwn() {
        Set<String> types = new HashSet<>();
        for (int i = 0; i < TortureSchemas.TITLES.size(); i++) {
            Class<?> type = models.type(models.schemaOf("title" + i + ".json"));
            types.add(type.getName());
            JsonValue json =
                    JsonValue.parse("{" + JsonValue.of(TortureSchemas.TITLES.get(i)) + ":\"x\",\"value\":{\"a\":1}}");
            assertWithMessage("%s", type).that(differences(type, json)).isEmpty();
        }
        assertThat(types).hasSize(TortureSchemas.TITLES.size());
    }

    @Test
    void eachPropertyHasAnAccessorOfItsOwn() throws Exception {
        Class<?> type = models.type(models.schemaOf("names.json"));
        String json = TortureSchemas.NAMES.stream()
                .map(name -> JsonValue.of(name) + ":" + TortureSchemas.NAMES.indexOf(name))
                .collect(Collectors.joining(",", "{", "}"));
        JsonModel model = (JsonModel) read(type, json);
        Set<String> values = new HashSet<>();
        for (Method accessor : ModelWalk.accessors(type)) {
            values.add(accessor.invoke(model).toString());
        }
        assertThat(values).hasSize(TortureSchemas.NAMES.size());
        assertThat(model.additionalProperties()).isEmpty();
        assertThat(differences(type, JsonValue.parse(json))).isEmpty();
    }

    @Test
    void manyRequiredProperties() throws Exception {
        Class<?> type = models.type(models.schemaOf("required.json"));
        JsonModel model = (JsonModel) read(type, "{}");
        assertThat(model.validate()).hasSize(TortureSchemas.MANY_REQUIRED);
        assertThat(ModelWalk.through(model).refused()).hasSize(TortureSchemas.MANY_REQUIRED);
        String full = TortureSchemas.numbered("property", TortureSchemas.MANY_REQUIRED).stream()
                .map(name -> JsonValue.of(name) + ":\"x\"")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(((JsonModel) read(type, full)).validate()).isEmpty();
        assertThat(differences(type, JsonValue.parse(full))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"values.json, 3000", "symbols.json, 22"})
    void eachValueHasAConstantOfItsOwn(String file, int expected) throws Exception {
        Class<?> holder = models.type(models.schemaOf(file));
        Class<?> type = models.type(holder.getSimpleName() + "E");
        Set<String> constants = new HashSet<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                constants.add(((OpenEnum) field.get(null)).value());
            }
        }
        assertThat(constants).hasSize(expected);
        for (String value : TortureSchemas.symbols()) {
            assertThat(differences(holder, JsonValue.parse("{\"e\":" + JsonValue.of(value) + "}")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tree.json | {\"tree\":{\"trees\":[{\"tree\":{}}]},\"x\":1.0}",
                "left.json | {\"right\":{\"left\":{\"right\":{}}}}",
                "self.json | {\"a\":[1.50]}",
                "all.json | {\"x\":\"a\"}",
                "all-a.json | {\"a\":\"1\",\"b\":\"2\"}",
                "choice.json | \"a\"",
                "choice-a.json | 1",
                "choice-a.json | \"a\"",
                "defaults.json | {}",
                "defaults.json | {\"i\":1,\"n\":1e9,\"u\":\"a\",\"t\":[\"a\"],\"c\":\"x\",\"any\":null}",
                "unions.json | {\"same\":{\"z\":\"1\"},\"words\":true,\"fixed\":{\"kind\":\"*/\"},\"lists\":[1],\"deep\":[null,\"a\"]}",
                "unions.json | {\"words\":{\"value\":\"v\"},\"fixed\":{\"c\":\"1\",\"kind\":\"\\\"\\\\u0022\"},\"texts\":\"free\"}",
                "tuples.json | {\"titled\":[\"a\",\"b\",3,true,\"e\",\"f\",7],\"inner\":[[\"a\"],1,\"a\",\"b\",{\"x\":\"y\"}],\"long\":[1,2]}",
            })
    void survive(String file, String json) throws Exception {
        Class<?> type = models.type(models.schemaOf(file));
        assertThat(differences(type, JsonValue.parse(json))).isEmpty();
        Object model = read(type, json);
        assertThat(ModelWalk.through(model).refused()).isEmpty();
        assertThat(ModelWalk.through(model).unknown()).isEmpty();
        assertThat(((JsonModel) model).validate()).isEmpty();
    }

    @Test
    void noTwoFilesAreOneWhereCaseDoesNotCount() {
        List<String> paths = models.sources().stream()
                .map(source -> source.path().toString().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(paths).containsNoDuplicates();
    }

    private static Object read(Class<?> type, String json) {
        return ModelJson.read(codec(type), json);
    }

    private static List<String> differences(Class<?> type, JsonValue json) {
        return ModelJson.differences(codec(type), json);
    }

    private static JsonCodec<Object> codec(Class<?> type) {
        return SchemaModels.codec(type);
    }
}
