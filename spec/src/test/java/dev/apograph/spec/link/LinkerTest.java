package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.schema.SchemaReader;
import dev.apograph.spec.schema.ShapeText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkerTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final Apis page = Apis.on("a.txt");

    private LinkedApi link(ApiDefinition api, SchemaDefinition... schemas) {
        return Linker.link(api, List.of(schemas), diagnostics);
    }

    private static SchemaDefinition file(String name, String json) {
        return SchemaReader.read(name, json.replace('\'', '"'), new Diagnostics())
                .orElseThrow();
    }

    private ApiDefinition apiWithResponses(String... responses) {
        return page.api("", page.resource("Things", page.endpoint(HttpMethod.GET, "/things", List.of(), responses)));
    }

    private List<String> codes() {
        return diagnostics.all().stream().map(d -> d.code().name()).toList();
    }

    private static LinkedSchema schema(LinkedApi api, String title) {
        return api.schemas().stream()
                .filter(schema -> schema.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String shape(LinkedApi api, String title) {
        return ShapeText.of(schema(api, title).shape().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.losant.com, Losant",
        "https://us.posthog.com/, Posthog",
        "https://user:hunter2@api.losant.com, Losant",
        "https://api.example.co.uk/v1, Example",
        "https://my-vendor.io, MyVendor",
        "http://127.0.0.1:8080, Things",
        "http://localhost, Things",
        "'', Things",
    })
    void titleComesFromTheHostElseFromTheOnlyResource(String baseUrl, String title) {
        LinkedApi api = link(page.api(baseUrl, page.resource("Things")));

        assertThat(api.title()).isEqualTo(title);
        assertThat(api.baseUrl().toString()).doesNotContain("hunter2");
    }

    @Test
    void titleIsEmptyWhereNothingTellsIt() {
        assertThat(link(page.api("", page.resource("A")).and(page.api("", page.resource("B"))))
                        .title())
                .isEmpty();
    }

    @Test
    void differentBaseUrlsAreReportedAndTheFirstIsTaken() {
        ApiDefinition api = page.api("https://b.example.com", page.resource("B"))
                .and(Apis.on("b.txt")
                        .api("https://a.example.com/", Apis.on("b.txt").resource("A")));

        assertThat(link(api).baseUrl().orElseThrow().value().toString()).isEqualTo("https://a.example.com");
        assertThat(codes()).containsExactly("BASE_URL_CONFLICT");
    }

    @Test
    void pagesOfOneTitleMakeOneResourceInTheOrderOfThePages() {
        Apis second = Apis.on("b.txt");
        ApiDefinition api = second.api(
                        "", second.resource("Things", second.endpoint(HttpMethod.GET, "/second", List.of())))
                .and(page.api("", page.resource("Zoo")))
                .and(page.api("", page.resource("Things", page.endpoint(HttpMethod.GET, "/first", List.of()))));

        LinkedApi linked = link(api);

        assertThat(linked.resources().stream().map(r -> r.title().value()).toList())
                .containsExactly("Things", "Zoo")
                .inOrder();
        assertThat(linked.resources().get(0).endpoints().stream()
                        .map(e -> e.path().value().template())
                        .toList())
                .containsExactly("/first", "/second")
                .inOrder();
    }

    @Test
    void anEndpointThatIsDocumentedTwiceIsKeptOnce() {
        Apis second = Apis.on("b.txt");
        ApiDefinition same = page.api("", page.resource("A", page.endpoint(HttpMethod.GET, "/x", List.of())))
                .and(second.api("", second.resource("A", second.endpoint(HttpMethod.GET, "/x", List.of()))));
        assertThat(link(same).resources().get(0).endpoints()).hasSize(1);
        assertThat(codes()).isEmpty();

        ApiDefinition different = page.api(
                        "", page.resource("A", page.endpoint(HttpMethod.GET, "/x/{A_ID}", List.of("A_ID"))))
                .and(second.api(
                        "", second.resource("A", second.endpoint(HttpMethod.GET, "/x/{B_ID}", List.of("B_ID")))));
        assertThat(link(different)
                        .resources()
                        .get(0)
                        .endpoints()
                        .get(0)
                        .path()
                        .value()
                        .template())
                .isEqualTo("/x/{A_ID}");
        assertThat(codes()).containsExactly("ENDPOINT_REPEATED");
        assertThat(diagnostics.all().get(0).toString()).contains("b.txt:1");
        assertThat(diagnostics.all().get(0).toString()).contains("a.txt:1");
    }

    @Test
    void pathParametersFollowTheUrl() {
        ApiDefinition api = page.api(
                "",
                page.resource(
                        "A",
                        page.endpoint(
                                HttpMethod.GET, "/x/{A_ID}/y/{bId}/z/{missing}", List.of("extra", "B_ID", "A_ID"))));

        EndpointDefinition endpoint = link(api).resources().get(0).endpoints().get(0);

        assertThat(endpoint.parameters().stream().map(ParameterDefinition::name).toList())
                .containsExactly("A_ID", "bId", "missing")
                .inOrder();
        assertThat(endpoint.parameters().get(2).evidence().grade()).isEqualTo(EvidenceGrade.GUESSED);
        assertThat(codes()).containsExactly("PATH_PARAMETER_MISMATCH", "PATH_PARAMETER_MISMATCH");
    }

    @Test
    void referencesBecomeIds() {
        LinkedApi api = link(apiWithResponses("200 Job Enqueued API Result", "404 Error"));

        EndpointDefinition endpoint = api.resources().get(0).endpoints().get(0);
        assertThat(endpoint.responses().get(0).schema().orElseThrow().value().id())
                .isEqualTo("JobEnqueuedAPIResult");
        assertThat(api.schema(endpoint.responses().get(0).schema().orElseThrow().value())
                        .title())
                .isEqualTo("Job Enqueued API Result");
        assertThat(schema(api, "Error").reached()).isTrue();
        assertThat(schema(api, "Error").shape()).isEmpty();
    }

    @Test
    void titlesThatDifferInCaseAreTwoSchemas() {
        LinkedApi api = link(apiWithResponses("200 event", "201 Event"));

        assertThat(api.schemas().stream().map(LinkedSchema::title).toList()).containsExactly("Event", "event");
        assertThat(schema(api, "Event").id()).isEqualTo("Event");
        assertThat(schema(api, "event").id()).matches("event_[0-9a-f]{8}");
    }

    @Test
    void addingSchemasRenamesNone() {
        List<String> before =
                link(apiWithResponses("200 Event", "201 Thing List"), file("x.json", "{}")).schemas().stream()
                        .map(LinkedSchema::id)
                        .toList();

        List<String> after = link(
                        apiWithResponses("200 Event", "201 Thing List", "202 event", "203 ThingList", "204 Aaa"),
                        file("x.json", "{}"),
                        file("a/thing-list.json", "{}"),
                        file("aa.json", "{}"))
                .schemas()
                .stream()
                .map(LinkedSchema::id)
                .toList();

        assertThat(after).containsAtLeastElementsIn(before);
    }

    @Test
    void oneTitleWithTwoContentsIsTwoSchemasEachForItsPage() {
        Apis second = Apis.on("b.txt");
        SchemaTrace one = Traces.of("Event", "a.txt", Optional.of("{\"type\":\"object\"}"));
        SchemaTrace other = Traces.of("Event", "b.txt", Optional.of("{\"type\":\"array\"}"));
        ApiDefinition api = page.api(
                        "", page.resource("A", page.endpoint(HttpMethod.GET, "/a", List.of(), "200 Event")), one)
                .and(second.api(
                        "",
                        second.resource("B", second.endpoint(HttpMethod.GET, "/b", List.of(), "200 Event")),
                        other));

        LinkedApi linked = link(api);

        assertThat(linked.schemas()).hasSize(2);
        assertThat(codes()).containsExactly("SCHEMA_TITLE_CONFLICT");
        assertThat(id(linked, 0)).isEqualTo("Event");
        assertThat(id(linked, 1)).startsWith("Event_");
    }

    private static String id(LinkedApi api, int resource) {
        return api.resources()
                .get(resource)
                .endpoints()
                .get(0)
                .responses()
                .get(0)
                .schema()
                .orElseThrow()
                .value()
                .id();
    }

    @Test
    void equalTracesOnSeveralPagesAreOneSchemaWithAllPlaces() {
        SchemaTrace one = Traces.of("Event", "a.txt", Optional.of("{}"));
        SchemaTrace other = Traces.of("Event", "b.txt", Optional.of("{}"));

        LinkedApi api = link(page.api("", page.resource("A"), one, other));

        assertThat(api.schemas()).hasSize(1);
        assertThat(api.schemas().get(0).evidence()).hasSize(2);
        assertThat(codes()).containsExactly("SCHEMA_NOT_REACHED");
    }
}
