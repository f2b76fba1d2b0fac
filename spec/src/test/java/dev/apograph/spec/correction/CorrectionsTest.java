package dev.apograph.spec.correction;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.schema.SchemaReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What corrections select, settle and refuse. */
final class CorrectionsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    /** A schema file. */
    static SchemaDefinition schema(String name, String title) {
        return SchemaReader.read(
                        "schemas/" + name + ".json",
                        "{\"title\":\"" + title + "\",\"type\":\"object\"}",
                        new Diagnostics())
                .orElseThrow();
    }

    static Stream<Arguments> faults() {
        String get = "endpoints:\n  " + LampApi.GET + ":\n";
        return Stream.of(
                Arguments.of("titel: x", "1 APG1502 title"),
                Arguments.of("title: x\nendpoint: {}", "2 APG1502 endpoints"),
                Arguments.of("xyzzy: x", "1 APG1502 known are authentication, baseUrl"),
                Arguments.of(get + "    qery: {}", "3 APG1502 query"),
                Arguments.of(get + "    query:\n      unit: { tpye: string }", "4 APG1502 type"),
                Arguments.of(
                        get + "    query:\n      unit:\n        type: { vlaue: string }",
                        "5 APG1502 value;5 APG1503 left out"),
                Arguments.of("endpoints:\n  POST /lamp:\n    name: x", "2 APG1504 POST /lamps"),
                Arguments.of("endpoints:\n  GIT /lamps:\n    name: x", "2 APG1503 method and path"),
                Arguments.of(get + "    query:\n      unti: { name: x }", "4 APG1504 unit"),
                Arguments.of(get + "    header:\n      x: { name: x }", "4 APG1504 there is none"),
                Arguments.of(get + "    responses:\n      201: { schema: Lamp }", "4 APG1504 the nearest is `200`"),
                Arguments.of(get + "    responses:\n      404: { schema: Lmap }", "4 APG1504 Lamp"),
                Arguments.of(get + "    body: { schema: Lamp }", "3 APG1504 no body"),
                Arguments.of("endpoints:\n  PUT /lamps:\n    body: { schema: Lamp }", "3 APG1503 form"),
                Arguments.of("resources:\n  Lmap Things: { name: x }", "2 APG1504 Lamp Things"),
                Arguments.of("schemas:\n  Lmap: { name: X }", "2 APG1504 Lamp"),
                Arguments.of("schemas:\n  Lamp: { file: eror.json }", "2 APG1504 error.json"),
                Arguments.of("title: [a]", "1 APG1503 a text"),
                Arguments.of("title: 7", "1 APG1503 a text"),
                Arguments.of("title: { value: x }", "1 APG1503 a text"),
                Arguments.of("client: beacon", "1 APG1503 capital letter"),
                Arguments.of("client: Client", "1 APG1503 capital letter"),
                Arguments.of("client: Bea-con", "1 APG1503 capital letter"),
                Arguments.of("baseUrl: ftp://a.example", "1 APG1503 absolute URL"),
                Arguments.of("baseUrl: https://u:p@a.example", "1 APG1503 absolute URL"),
                Arguments.of("baseUrl: 'https://a b'", "1 APG1503 absolute URL"),
                Arguments.of("authentication: apiKey", "1 APG1503 bearer"),
                Arguments.of("authentication: { header: X-Api-Key }", "1 APG1503 bearer"),
                Arguments.of("endpoints: 7", "1 APG1503 one key for each endpoint"),
                Arguments.of("[]", "1 APG1503 holds"),
                Arguments.of("text", "1 APG1503 holds"),
                Arguments.of(get + "    name: class", "3 APG1503 no reserved word"),
                Arguments.of(get + "    name: Fetch", "3 APG1503 small letter"),
                Arguments.of(get + "    name: 'fe tch'", "3 APG1503 small letter"),
                Arguments.of(get + "    name: f\u00e9tch", "3 APG1503 ASCII"),
                Arguments.of(get + "    path:\n      lampId: { required: false }", "4 APG1502 known are"),
                Arguments.of(get + "    query:\n      filter: { type: file }", "4 APG1503 part of a form"),
                Arguments.of(get + "    query:\n      filter: { type: text }", "4 APG1503 string, integer"),
                Arguments.of(get + "    query:\n      filter: { required: maybe }", "4 APG1503 true or false"),
                Arguments.of(get + "    query:\n      filter: { accepted: a }", "4 APG1503 list"),
                Arguments.of(get + "    query:\n      filter: { accepted: [] }", "4 APG1503 list"),
                Arguments.of(get + "    query:\n      filter: { accepted: [a, a] }", "4 APG1503 list"),
                Arguments.of(get + "    query:\n      filter: { accepted: [a, [b]] }", "4 APG1503 list"),
                Arguments.of(get + "    query:\n      filter: { default: null }", "4 APG1503 a number"),
                Arguments.of(
                        get + "    query:\n      filter:\n        type: { value: string, was: abc }", "5 APG1503 was"),
                Arguments.of(
                        get + "    query:\n      filter:\n        type: { value: string, was: sha256:0123456789ab }",
                        "5 APG1506 say nothing"),
                Arguments.of("title: a\ntitle: b", "2 APG1503 twice"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsAreTold(String yaml, String expected) {
        apply(yaml);

        List<String> found =
                diagnostics.all().stream().map(Diagnostic::toString).toList();
        String[] faults = expected.split(";");
        assertWithMessage("%s", found).that(found).hasSize(faults.length);
        for (int i = 0; i < faults.length; i++) {
            String[] parts = faults[i].split(" ", 3);
            assertThat(found.get(i)).startsWith("api.yaml:" + parts[0] + ": error " + parts[1]);
            assertThat(found.get(i)).contains(parts[2]);
        }
    }

    @Test
    void allFaultsAreToldAtOnce() {
        apply("titel: x\nclient: x\nbaseUrl: https://b.example\nendpoints:\n  GET /x: {}\n");

        assertThat(diagnostics.all().stream()
                        .map(d -> d.place().firstLine() + " " + d.code().code()))
                .containsExactly("1 APG1502", "2 APG1503", "3 APG1505", "5 APG1504")
                .inOrder();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /towers/{towerId}/lamps/{lampId}",
        "get   /towers/{TOWER_ID}/lamps/{x}/",
        "'GET /towers/:tower/lamps/:lamp'",
        "GET /towers/<id>/lamps/<id>",
        "GET //towers/{a}/lamps/{b}",
    })
    void anEndpointIsFoundHoweverItsPlaceholdersAreSpelt(String selector) {
        Corrected corrected = apply("endpoints:\n  '" + selector + "': { name: fetch }");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(names(corrected)).containsExactly("ENDPOINT", "fetch");
    }

    @Test
    void namesAreHandedOn() {
        Corrected corrected = apply(String.join(
                "\n",
                "title: Lights",
                "client: Beacon",
                "resources: { lampThings: { name: lights } }",
                "endpoints:",
                "  " + LampApi.GET + ":",
                "    path: { towerId: { name: tower } }",
                "    query: { unit: { name: measure } }",
                "schemas:",
                "  lamp:",
                "    name: Light",
                "    properties: { 'a.b': { name: c } }"));

        assertThat(diagnostics.all()).isEmpty();
        assertThat(corrected.settings().title().orElseThrow().value()).isEqualTo("Lights");
        EndpointDefinition get = get(corrected);
        assertThat(corrected.settings().names().keySet())
                .containsExactly(
                        NameTarget.client(),
                        NameTarget.resource("Lamp Things"),
                        NameTarget.parameter(get, ParameterLocation.PATH, "TOWER_ID"),
                        NameTarget.parameter(get, ParameterLocation.QUERY, "unit"),
                        NameTarget.schema("Lamp"),
                        NameTarget.property("Lamp", "a.b"));
    }

    @Test
    void whatIsNotCorrectedStays() {
        Corrected corrected = apply("endpoints: { '" + LampApi.GET + "': { name: fetch } }");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(corrected.api()).isEqualTo(LampApi.on("a.txt"));
    }

    @Test
    void aPlaceholderThatOnlyTheUrlShowsGetsAType() {
        Corrected corrected = apply("endpoints: { '" + LampApi.GET + "': { path: { lampId: { type: integer } } } }");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(parameter(corrected, "LAMP_ID").type().orElseThrow().value()).isEqualTo(ValueType.INTEGER);
    }

    @Test
    void aTypeThatIsSetGoesBeforeANotationThatAnExampleSuggested() {
        Corrected corrected = apply("endpoints: { '" + LampApi.GET + "': { query: { filter: { type: string } } } }");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(parameter(corrected, "filter").notation()).isEmpty();
    }

    @Test
    void anAnswerWithASchemaHasABody() {
        Corrected corrected = apply("endpoints: { '" + LampApi.GET + "': { responses: { 404: { schema: error } } } }");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(get(corrected).responses().get(2).body()).isEqualTo(BodyPresence.PRESENT);
    }

    @Test
    void aSchemaTakesThePlaceOfFields() {
        Corrected corrected = apply("endpoints: { POST /lamps: { body: { schema: { value: Lamp, was: "
                + TextHash.of("name, colour") + " } } } }");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(corrected
                        .api()
                        .resources()
                        .get(0)
                        .endpoints()
                        .get(1)
                        .body()
                        .orElseThrow()
                        .fields())
                .isEmpty();
    }

    @Test
    void anEndpointIsLeftOutForWhatItSays() {
        String leaveOut = "endpoints: { POST /lamps: { leaveOut: { reason: unused, was: %s } } }";
        Corrected corrected = apply(String.format(leaveOut, TextHash.of("Post Tells of a lamp")));
        assertThat(diagnostics.all()).isEmpty();
        assertThat(corrected.api().resources().get(0).endpoints()).hasSize(2);

        apply(String.format(leaveOut, "sha256:0123456789ab"));
        assertThat(codes()).containsExactly("CORRECTION_TEXT_CHANGED");
    }

    @Test
    void anEndpointThatHasGoneNeedNotBeLeftOut() {
        apply("endpoints: { DELETE /lamps: { leaveOut: { reason: unused, was: sha256:0123456789ab } } }");
        assertThat(codes()).containsExactly("CORRECTION_NOT_NEEDED");
    }

    @Test
    void authenticationOfTheFileIsForEndpointsThatAreSilent() {
        Corrected corrected = apply("authentication: none");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(corrected.api().resources().get(0).endpoints().stream()
                        .map(endpoint ->
                                endpoint.authenticated().map(Fact::value).orElseThrow()))
                .containsExactly(true, false, false)
                .inOrder();
    }

    @Test
    void aFileIsFoundByItsPathOrTheEndOfIt() {
        for (String path : List.of("schemas/error.json", "error.json")) {
            Corrected corrected = apply("schemas: { Lamp: { file: " + path + " } }");

            assertThat(diagnostics.all()).isEmpty();
            assertThat(corrected.settings().schemaFiles().get("Lamp").value()).isEqualTo("schemas/error.json");
        }
    }

    @Test
    void aFileCorrectsOnlyWhatItCovers() {
        ApiDefinition both = LampApi.on("one/a.txt").and(LampApi.on("two/a.txt"));
        String fetch = "endpoints: { '" + LampApi.GET + "': { query: { limit: { type: { value: string, was: "
                + TextHash.of("integer") + " } } } } }";

        Corrected corrected = apply(both, new CorrectionFile("one/api.yaml", fetch, Set.of("one/a.txt")));

        assertThat(diagnostics.all()).isEmpty();
        assertThat(corrected.api().resources().stream()
                        .map(resource -> resource.endpoints()
                                .get(0)
                                .parameters()
                                .get(2)
                                .type()
                                .orElseThrow()
                                .value()))
                .containsExactly(ValueType.STRING, ValueType.INTEGER)
                .inOrder();
    }

    @ParameterizedTest
    @CsvSource({
        "title: %s, One, Two",
        "client: %s, One, Two",
        "'endpoints: { PUT /lamps: { name: %s } }', one, two",
        "'endpoints: { PUT /lamps: { authentication: %s } }', none, bearer",
        "'schemas: { Lamp: { name: %s } }', One, Two",
    })
    void twoFilesThatSetTheSameMustAgree(String yaml, String first, String second) {
        ApiDefinition both = LampApi.on("one/a.txt").and(LampApi.on("two/a.txt"));
        CorrectionFile one = new CorrectionFile("one/api.yaml", String.format(yaml, first), Set.of("one/a.txt"));
        CorrectionFile same = new CorrectionFile("two/api.yaml", String.format(yaml, first), Set.of("two/a.txt"));
        CorrectionFile other = new CorrectionFile("two/api.yaml", String.format(yaml, second), Set.of("two/a.txt"));

        apply(both, one, same);
        assertThat(diagnostics.all()).isEmpty();

        apply(both, other, one);
        assertThat(codes()).containsExactly("CORRECTION_CONFLICT");
        assertThat(diagnostics.all().get(0).toString()).startsWith("two/api.yaml:1: error APG1508");
        assertThat(diagnostics.all().get(0).toString()).contains("[see one/api.yaml:1]");
    }

    @Test
    void whatTwoPagesSayIsNamedForBoth() {
        ApiDefinition both = LampApi.on("a.txt").and(LampApi.on("b.txt"));
        String yaml = "baseUrl: { value: https://b.example, was: " + TextHash.of("https://api.example.com") + " }";

        Corrected corrected = apply(both, new CorrectionFile("api.yaml", yaml, Set.of("a.txt", "b.txt")));

        assertThat(diagnostics.all()).isEmpty();
        assertThat(corrected.api().baseUrls()).hasSize(1);
    }

    private Map<String, String> names(Corrected corrected) {
        Map<String, String> names = new TreeMap<>();
        corrected
                .settings()
                .names()
                .forEach((target, name) -> names.put(target.kind().name(), name.value()));
        return names;
    }

    private List<String> codes() {
        return diagnostics.all().stream().map(d -> d.code().name()).toList();
    }

    private Corrected apply(String yaml) {
        return apply(LampApi.on("a.txt"), new CorrectionFile("api.yaml", yaml, Set.of("a.txt", "schemas/error.json")));
    }

    private Corrected apply(ApiDefinition api, CorrectionFile... files) {
        return Corrections.apply(api, List.of(schema("error", "Error")), List.of(files), diagnostics);
    }

    private static EndpointDefinition get(Corrected corrected) {
        return corrected.api().resources().get(0).endpoints().get(0);
    }

    private static ParameterDefinition parameter(Corrected corrected, String name) {
        return get(corrected).parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
