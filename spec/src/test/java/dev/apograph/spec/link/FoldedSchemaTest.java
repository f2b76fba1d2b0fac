package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apograph.spec.definition.CollapsedTree.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FoldedSchemaTest {

    @Test
    void onlyTheRootAndThePropertiesAreOpen() throws JsonProcessingException {
        FoldedSchema folded = FoldedSchema.of(
                json(
                        "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}, \"b\": {}}, \"required\": [\"a\"]}"));

        assertThat(folded.names())
                .containsExactly("", "type", "properties", "a", "b", "required")
                .inOrder();
        assertThat(folded.nodes().get(2)).isEqualTo(new ObjectNode(2));
        assertThat(folded.nodes().get(3)).isEqualTo(new ObjectNode(1));
    }

    @Test
    void examplesAtTheRootMayBeLeftOutAndAPropertyOfThatNameMayNot() throws JsonProcessingException {
        JsonNode schema = json("{\"properties\": {\"examples\": {}}, \"examples\": [{}]}");

        List<FoldedSchema> foldings = FoldedSchema.foldings(schema);

        assertThat(foldings).hasSize(2);
        assertThat(foldings.get(1).names())
                .containsExactly("", "properties", "examples")
                .inOrder();
        assertThat(foldings.get(1).nodes().get(0)).isEqualTo(new ObjectNode(1));
        assertThat(FoldedSchema.foldings(json("{\"properties\": {\"examples\": {}}}")))
                .hasSize(1);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
