package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.schema.SchemaReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemaMatcherTest {

    private final Diagnostics diagnostics = new Diagnostics();

    static List<SchemaDefinition> suppliedSchemas() {
        List<SchemaDefinition> schemas = new ArrayList<>();
        for (Path file : SharedFolder.files("schemas/losant", ".json")) {
            SchemaReader.read(file.getFileName().toString(), SharedFolder.text(file), new Diagnostics())
                    .ifPresent(schemas::add);
        }
        return schemas;
    }

    private static Map<String, String> fileOfTitle() throws IOException {
        Map<String, String> files = new TreeMap<>();
        JsonNode oracle = new ObjectMapper()
                .readTree(SharedFolder.path("corpus/losant/oracle.json").toFile());
        for (JsonNode schema : oracle.get("schemas")) {
            files.put(schema.get("title").asText(), schema.get("id").asText());
        }
        return files;
    }

    private Map<String, String> match(List<SchemaTrace> traces, List<SchemaDefinition> files) {
        Map<String, String> found = new TreeMap<>();
        SchemaMatcher.match(new PageSchemas(traces, List.of(), diagnostics).all(), files, Map.of(), diagnostics)
                .forEach((page, file) -> found.put(page.title(), file.name()));
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages/losant", "corpus/losant/seed"})
    void joinsEveryTitleOfRealPages(String folder) throws IOException {
        List<SchemaTrace> traces = LosantTraces.read(folder);

        Map<String, String> found = match(traces, suppliedSchemas());

        Map<String, String> expected = new TreeMap<>(fileOfTitle());
        expected.keySet().retainAll(traces.stream().map(SchemaTrace::title).toList());
        assertThat(expected).isNotEmpty();
        assertThat(found).isEqualTo(expected);
        assertThat(diagnostics.all().stream().map(Diagnostic::toString).toList())
                .isEmpty();
    }

    @Test
    void joinsNoTitleWronglyWhereOnlyNamesAreKnown() throws IOException {
        Map<String, String> expected = fileOfTitle();
        List<SchemaTrace> traces =
                expected.keySet().stream().map(SchemaMatcherTest::named).toList();

        Map<String, String> found = match(traces, suppliedSchemas());

        found.forEach((title, file) -> assertThat(file).isEqualTo(expected.get(title)));
        assertThat(found.size()).isAtLeast(expected.size() * 8 / 10);
    }

    @Test
    void reportsADifferentTreeByTheProperty() {
        SchemaTrace trace = folded("Thing", "{\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{}}}");

        assertThat(match(List.of(trace), List.of(file("thing.json", "{\"properties\":{\"a\":{},\"b\":{}}}"))))
                .containsExactly("Thing", "thing");
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).code()).isEqualTo(DiagnosticCode.SCHEMA_TREE_DIFFERS);
        assertThat(diagnostics.all().get(0).message())
                .contains("at position 3 the page shows {} with 1 keys, the schema has `a` as {} with 0 keys");
    }

    @Test
    void leavesEquallyLikelyFilesAloneAndSaysSo() {
        List<SchemaDefinition> files = List.of(
                file("one/thing.json", "{\"type\":\"string\"}"), file("two/thing.json", "{\"type\":\"number\"}"));

        assertThat(match(List.of(named("Thing")), files)).isEmpty();
        assertThat(diagnostics.all().get(0).code()).isEqualTo(DiagnosticCode.SCHEMA_AMBIGUOUS);
        assertThat(diagnostics.all().get(0).message()).contains("one/thing.json or two/thing.json");
    }

    @Test
    void equalFilesAreNoTie() {
        List<SchemaDefinition> files = List.of(
                file("one/thing.json", "{\"type\":\"string\"}"), file("two/thing.json", "{\"type\":\"string\"}"));

        assertThat(match(List.of(named("Thing")), files)).hasSize(1);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void oneThingAndManyOfThemAreNotTheSame() {
        SchemaDefinition device = file("device.json", "{\"properties\":{\"id\":{},\"name\":{\"type\":\"string\"}}}");
        String list =
                "{\"type\":\"object\",\"properties\":{\"items\":{\"type\":\"array\"},\"total\":{\"a\":1,\"b\":2}}}";

        assertThat(match(List.of(named("Devices")), List.of(device))).isEmpty();
        assertThat(match(List.of(folded("Devices", list)), List.of(device))).isEmpty();
        assertThat(match(List.of(folded("Devices", device.source().toString())), List.of(device)))
                .containsExactly("Devices", "device");
    }

    @Test
    void theTreeDecidesBetweenLikeNames() {
        List<SchemaDefinition> files = List.of(
                file("deviceList.json", "{\"properties\":{\"items\":{\"type\":\"array\"},\"page\":{},\"total\":{}}}"),
                file(
                        "devicesLists.json",
                        "{\"properties\":{\"id\":{},\"b\":{\"x\":1,\"y\":2},\"c\":{},\"d\":{\"x\":1},\"e\":{},\"f\":{},\"g\":{\"x\":1},\"h\":{},\"name\":{\"type\":\"string\",\"maxLength\":9}}}"));
        SchemaTrace trace = folded("Device Listing", files.get(1).source().toString());

        assertThat(match(List.of(trace), files)).containsExactly("Device Listing", "devicesLists");
    }

    @Test
    void theWholeAssignmentIsTheBestNotEachPair() {
        double[][] values = {{0.9, 0.8}, {0.85, 0}};

        assertThat(Assignment.best(values, 2)).asList().containsExactly(1, 0).inOrder();
        assertThat(Assignment.best(new double[][] {{0.5}, {0.7}, {0}}, 1))
                .asList()
                .containsExactly(-1, 0, -1)
                .inOrder();
        assertThat(Assignment.best(new double[0][0], 3)).isEmpty();
    }

    @Test
    void titlesWithoutFileAreReportedOnlyWhereFilesWereSupplied() {
        match(List.of(named("Thing")), List.of());
        assertThat(diagnostics.all()).isEmpty();

        match(List.of(named("Thing")), List.of(file("other.json", "{}")));
        assertThat(diagnostics.all().get(0).code()).isEqualTo(DiagnosticCode.SCHEMA_NOT_SUPPLIED);
    }

    private static SchemaDefinition file(String name, String json) {
        return SchemaReader.read(name, json, new Diagnostics()).orElseThrow();
    }

    private static SchemaTrace named(String title) {
        return Traces.of(title, "page.txt", Optional.empty());
    }

    private static SchemaTrace folded(String title, String json) {
        return Traces.of(title, "page.txt", Optional.of(json));
    }
}
