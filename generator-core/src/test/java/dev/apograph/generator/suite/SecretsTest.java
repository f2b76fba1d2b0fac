package dev.apograph.generator.suite;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret is printed by no model, wherever it stands: told by its format, by {@code writeOnly} or by its name. */
final class SecretsTest {

    private static final String SECRET = "s3cr3t";

    private static Class<?> type;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        SchemaFolder inputs = new SchemaFolder(folder.resolve("schemas")).with("account.json", """
                {"definitions": {"key": {"type": "object", "properties": {"label": {"type": "string"}, "code": {"type": "string", "format": "password"}}}},
                "type": "object", "properties": {
                "name": {"type": "string"}, "pin": {"type": "string", "format": "password"}, "hint": {"type": "string", "writeOnly": true},
                "pins": {"type": "object", "writeOnly": true, "properties": {"first": {"type": "string"}}},
                "number": {"type": "integer", "writeOnly": true}, "password": {"type": "string"}, "accessToken": {"type": "string"},
                "api_key": {"type": "string"}, "clientSecret": {"type": "object"}, "key": {"$ref": "#/definitions/key"},
                "keys": {"type": "array", "items": {"$ref": "#/definitions/key"}},
                "keysByName": {"type": "object", "additionalProperties": {"$ref": "#/definitions/key"}},
                "either": {"oneOf": [{"type": "string"}, {"$ref": "#/definitions/key"}]},
                "codes": {"type": "array", "items": {"type": "string", "format": "password"}},
                "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"$ref": "#/definitions/key"}, {"type": "string", "format": "password"}],
                "items": {"$ref": "#/definitions/key"}}}}""");
        SchemaModels models = SchemaModels.of(List.of(inputs.path())).compiled(folder.resolve("classes"));
        type = models.type(models.schemaOf("account.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'pin':'s3cr3t'}",
                "{'hint':'s3cr3t'}",
                "{'password':'s3cr3t'}",
                "{'accessToken':'s3cr3t'}",
                "{'api_key':'s3cr3t'}",
                "{'clientSecret':{'x':'s3cr3t'}}",
                "{'key':{'code':'s3cr3t'}}",
                "{'keys':[{'label':'a'},{'code':'s3cr3t'}]}",
                "{'keysByName':{'a':{'code':'s3cr3t'}}}",
                "{'either':{'label':'l','code':'s3cr3t'}}",
                "{'codes':['s3cr3t']}",
                "{'pair':['a',{'code':'s3cr3t'}]}",
                "{'pair':['a',{},'s3cr3t']}",
                "{'pair':['a',{},'b',{'label':'l'},{'code':'s3cr3t'}]}",
                "{'pair':['a',{'password':'s3cr3t'}]}",
                "{'unknown':{'password':'s3cr3t'}}",
                "{'pin':{'of':{'another':'s3cr3t'}}}",
                "{'key':{'code':['s3cr3t']}}",
            })
    void noSecretIsPrinted(String text) {
        String json = text.replace('\'', '"');
        JsonCodec<Object> codec = SchemaModels.codec(type);
        JsonModel model = (JsonModel) ModelJson.read(codec, "{\"name\":\"North\"," + json.substring(1));
        assertThat(model.toString()).contains("North");
        for (Object inside : ModelWalk.through(model).visited()) {
            assertWithMessage("%s", inside.getClass()).that(inside.toString()).doesNotContain(SECRET);
        }
        assertThat(model.toJson().toString()).contains(SECRET);
        model.validate().forEach(violation -> assertThat(violation.toString()).doesNotContain(SECRET));
    }

    @Test
    void noObjectIsPrintedThatIsASecretAsAWhole() {
        Object model = ModelJson.read(SchemaModels.codec(type), "{\"pins\":{\"first\":\"s3cr3t\"}}");
        assertThat(model.toString()).doesNotContain(SECRET);
        for (JsonModel inside : ModelWalk.through(model).visited()) {
            assertWithMessage("%s", inside.getClass()).that(inside.toString()).doesNotContain(SECRET);
        }
        assertThat(((JsonModel) model).toJson().toString()).contains(SECRET);
    }

    @Test
    void aSecretNumberIsNotPrinted() {
        Object model = ModelJson.read(SchemaModels.codec(type), "{\"number\":271828}");
        assertThat(model.toString()).doesNotContain("271828");
        assertThat(((JsonModel) model).toJson()).isEqualTo(JsonValue.parse("{\"number\":271828}"));
    }
}
