package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apograph.spec.definition.CollapsedTree.Node;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed tree against a schema, position by position, and two pages that print the same schema differently. */
final class TreeDifferenceTest {

    private static final String PAGE =
            "{'type': 'object', 'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}, 'c': {}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type': 'object', 'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}, 'c': {}, 'd': {'x': 1, 'y': 2}}}"
                        + "| at position 7 the page does not show `d`, which the schema has as {} with 2 keys",
                "{'type': 'object', 'properties': {'a': {'type': 'string'}, 'new': {'type': 'string'}, 'b': {'type': 'string'}, 'c': {}}}"
                        + "| at position 6 the page does not show one of `a`, `new`, `b`, which the schema has as {} with 1 keys",
                "{'type': 'object', 'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}}}"
                        + "| at position 6 behind `b` the page shows {} with 0 keys, which the schema does not have",
                "{'type': 'object', 'properties': {'a': {'type': 'string'}, 'b': {'type': 'string', 'x': 1}, 'c': {}}}"
                        + "| at position 5 the page shows {} with 1 keys, the schema has `b` as {} with 2 keys",
                "{'type': 'array', 'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}, 'c': {}}}"
                        + "| at position 2 the page shows \"object\", the schema has `type` as \"array\"",
            })
    void theFirstDifferenceIsNamed(String schema, String message) {
        Optional<TreeDifference> difference =
                TreeDifference.between(FoldedSchema.of(json(PAGE)).nodes(), FoldedSchema.of(json(schema)));

        assertThat(difference.orElseThrow().message()).isEqualTo(message);
        assertThat(TreeDifference.isOneChange(FoldedSchema.of(json(PAGE)).nodes(), FoldedSchema.of(json(schema))))
                .isTrue();
    }

    @Test
    void sizesAloneAndTwoChanges() {
        List<Node> printed = FoldedSchema.of(json("{'properties': {'properties': {'x': 1}}}"))
                .nodes();
        FoldedSchema other = FoldedSchema.of(json("{'properties': {'properties': {'x': 1, 'y': 2}}}"));

        assertThat(TreeDifference.between(printed, other).orElseThrow().message())
                .isEqualTo(
                        "at position 3 the page shows {} with 1 keys, the schema has `properties` as {} with 2 keys");
        assertThat(TreeDifference.isOneChange(
                        FoldedSchema.of(json(PAGE)).nodes(), FoldedSchema.of(json("{'type': 1, 'x': 2, 'y': 3}"))))
                .isFalse();
    }

    @Test
    void aTreeOnOnePageAndFullJsonOnTheOtherAgree() {
        String withExamples = PAGE.substring(0, PAGE.length() - 1) + ", 'examples': [{}]}";

        assertThat(agreeing(full("a.md", PAGE), full("b.md", withExamples))).isEmpty();
        assertThat(agreeing(folded("a.txt", PAGE), full("b.md", withExamples))).isEmpty();
        assertThat(agreeing(folded("a.txt", PAGE), full("b.md", PAGE))).isEmpty();
        assertThat(agreeing(full("a.md", PAGE), full("b.md", PAGE))).isEmpty();
        assertThat(agreeing(
                        full("a.md", "{'description': 'It\u2019s `one`.'}"),
                        full("b.md", "{'description': 'It was two'}")))
                .isNotEmpty();
        assertThat(agreeing(
                        full("a.md", "{'description': 'The \u201Clamp\u201D.'}"),
                        full("b.md", "{'description': 'the  \\\"lamp\\\"'}")))
                .isEmpty();
    }

    @Test
    void anotherSchemaIsTwoSchemasAndOneFindingWithBothPlaces() {
        List<Diagnostic> findings =
                agreeing(folded("a.txt", PAGE), full("b.md", PAGE.replace("'c': {}", "'c': {'x': 1}")));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message())
                .contains("at position 6 the page shows {} with 0 keys, the schema has `c`");
        assertThat(findings.get(0).place().file()).isEqualTo("b.md");
        assertThat(findings.get(0).other().orElseThrow().file()).isEqualTo("a.txt");
    }

    private static List<Diagnostic> agreeing(SchemaTrace one, SchemaTrace other) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new PageSchemas(List.of(one, other), List.of(), diagnostics).all())
                .isNotEmpty();
        return diagnostics.all();
    }

    private static SchemaTrace folded(String page, String schema) {
        return Traces.of("Thing", page, Optional.of(schema.replace('\'', '"')));
    }

    private static SchemaTrace full(String page, String schema) {
        SchemaTrace none = Traces.of("Thing", page, Optional.empty());
        return new SchemaTrace(
                none.title(),
                none.description(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Fact<>(JsonContent.of(json(schema)), none.evidence())),
                Optional.empty(),
                none.evidence());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
