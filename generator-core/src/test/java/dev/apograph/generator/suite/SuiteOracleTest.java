package dev.apograph.generator.suite;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.apograph.generator.suite.SuiteCase.Wrong;
import dev.apograph.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Another validator agrees with the suite on what fits a schema and what does not. */
final class SuiteOracleTest {

    private static final Map<String, VersionFlag> VERSIONS = Map.of(
            "04", VersionFlag.V4,
            "06", VersionFlag.V6,
            "07", VersionFlag.V7,
            "2019-09", VersionFlag.V201909,
            "2020-12", VersionFlag.V202012);

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    @Test
    void agrees() {
        List<String> disagreements = new ArrayList<>();
        int asked = 0;
        for (SuiteCase suiteCase : SuiteFiles.all()) {
            if (suiteCase.hasOracle()) {
                asked += suiteCase.pairs();
                disagreements.addAll(disagreements(suiteCase));
            }
        }
        assertThat(String.join("\n", disagreements)).isEmpty();
        assertThat(asked).isAtLeast(2_000);
    }

    private static List<String> disagreements(SuiteCase suiteCase) {
        JsonSchema schema = schema(suiteCase);
        List<String> found = new ArrayList<>();
        for (JsonValue value : suiteCase.valid()) {
            if (!schema.validate(node(value.toString())).isEmpty()) {
                found.add(suiteCase + ": " + value + " is not valid: " + schema.validate(node(value.toString())));
            }
        }
        Stream.of(suiteCase.wrong(), suiteCase.nulls(), suiteCase.bounds())
                .flatMap(List::stream)
                .map(Wrong::value)
                .forEach(value -> requireWrong(suiteCase, schema, value, found));
        suiteCase.tolerated().forEach(value -> requireWrong(suiteCase, schema, value, found));
        return found;
    }

    private static void requireWrong(SuiteCase suiteCase, JsonSchema schema, JsonValue value, List<String> found) {
        if (schema.validate(node(value.toString())).isEmpty()) {
            found.add(suiteCase + ": " + value + " is valid");
        }
    }

    private static JsonSchema schema(SuiteCase suiteCase) {
        String base = "https://suite.example/";
        Map<String, String> texts = new HashMap<>();
        suiteCase.otherFiles().forEach((file, text) -> texts.put(base + file, text));
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VERSIONS.get(suiteCase.draft()), builder -> builder.schemaLoaders(loaders -> loaders.schemas(texts)));
        return factory.getSchema(
                SchemaLocation.of(base + suiteCase.folder() + "/" + suiteCase.file()),
                node(suiteCase.schema()),
                CONFIG);
    }

    private static JsonNode node(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
