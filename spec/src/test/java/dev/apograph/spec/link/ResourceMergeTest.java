package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same endpoint on several pages. */
final class ResourceMergeTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final Apis first = Apis.on("a.txt");
    private final Apis second = Apis.on("b.txt");

    private EndpointDefinition merge(EndpointDefinition one, EndpointDefinition other) {
        List<ResourceDefinition> merged =
                ResourceMerge.merge(List.of(second.resource("R", other), first.resource("R", one)), diagnostics);
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).endpoints()).hasSize(1);
        return merged.get(0).endpoints().get(0);
    }

    private List<String> findings() {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private static EndpointDefinition with(Apis page, ParameterDefinition... parameters) {
        return page.endpoint(HttpMethod.GET, "/x", List.of(parameters), Optional.empty(), List.of());
    }

    /** A query parameter from {@code default|accepted|description|example|type}; empty parts are not said. */
    private static ParameterDefinition parameter(Apis page, String said) {
        String[] parts = Arrays.copyOf((said + "||||| ").split("\\|"), 5);
        Optional<Fact<ValueType>> type = Optional.of(parts[4])
                .filter(text -> !text.isBlank())
                .map(text -> text.endsWith("?")
                        ? new Fact<>(
                                ValueType.valueOf(text.replace("?", "")),
                                page.evidence(3).as(EvidenceGrade.INFERRED, "test"))
                        : page.fact(ValueType.valueOf(text)));
        return new ParameterDefinition(
                "sort",
                ParameterLocation.QUERY,
                Optional.empty(),
                type,
                Optional.empty(),
                Optional.empty(),
                text(page, parts[0]),
                text(page, parts[1]).map(fact -> fact.map(list -> List.of(list.split(" ")))),
                Optional.empty(),
                text(page, parts[2]),
                text(page, parts[3]),
                Optional.empty(),
                Optional.empty(),
                page.evidence(3));
    }

    private static Optional<Fact<String>> text(Apis page, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(page.fact(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "name||The field.|; |a b||x",
                "name; \u201Cname\u201D",
                "a_b; a\\_b",
                "|name date; |date name",
                "||The field\u2019s name.; ||the  *field's* name",
                "||Sorts by; ||Sorts by &lt;this&gt; field",
                "||One wording; ||Quite another wording",
                "|||an example; |||another example",
                "||||STRING; ||||INTEGER?",
                "5||||INTEGER?; |||true|BOOLEAN?",
            })
    void whatIsLostOrSetDifferentlyIsNoContradiction(String one, String other) {
        merge(with(first, parameter(first, one)), with(second, parameter(second, other)));

        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "name; date; its default is date here and name at a.txt:1",
                "name; Name; its default is Name here",
                "|name date; |name; the list of its accepted values is name here and name, date",
                "||||STRING; ||||INTEGER; its type is INTEGER here and STRING",
            })
    void whatReallyDiffersIsOneFindingWithBothPlaces(String one, String other, String finding) {
        merge(with(first, parameter(first, one)), with(second, parameter(second, other)));

        assertThat(findings()).hasSize(1);
        assertThat(findings().get(0)).contains("APG1301 GET /x: the parameter sort: " + finding);
        assertThat(diagnostics.all().get(0).place()).isEqualTo(SourcePlace.line("b.txt", 1));
        assertThat(diagnostics.all().get(0).other()).hasValue(SourcePlace.line("a.txt", 1));
    }

    @Test
    void whatOnePageSaysAndTheOtherDoesNotIsUnited() {
        EndpointDefinition merged = merge(
                with(first, parameter(first, "name||Sorts|")), with(second, parameter(second, "|a b|Sorts by|date")));

        ParameterDefinition parameter = merged.parameters().get(0);
        assertThat(parameter.defaultValue().orElseThrow().value()).isEqualTo("name");
        assertThat(parameter.acceptedValues().orElseThrow().value()).containsExactly("a", "b");
        assertThat(parameter.description().orElseThrow().value()).isEqualTo("Sorts by");
        assertThat(parameter.example().orElseThrow().evidence().place().file()).isEqualTo("b.txt");
    }

    @Test
    void anInferredTypeThatTheOtherPagesValuesRefuteIsDropped() {
        EndpointDefinition merged =
                merge(with(first, parameter(first, "5||||INTEGER?")), with(second, parameter(second, "|||soon")));
        assertThat(merged.parameters().get(0).type()).isEmpty();

        EndpointDefinition kept =
                merge(with(first, parameter(first, "5||||INTEGER?")), with(second, parameter(second, "|||7|INTEGER?")));
        assertThat(kept.parameters().get(0).type().orElseThrow().value()).isEqualTo(ValueType.INTEGER);
    }

    @Test
    void theSurerGradeWinsAndACorrectionIsSettled() {
        EndpointDefinition merged =
                merge(with(first, parameter(first, "||||INTEGER?")), with(second, parameter(second, "||||BOOLEAN")));
        assertThat(merged.parameters().get(0).type().orElseThrow().value()).isEqualTo(ValueType.BOOLEAN);

        ParameterDefinition corrected = parameter(second, "||||NUMBER");
        Evidence settled = second.evidence(3).as(EvidenceGrade.CORRECTED, "correction");
        EndpointDefinition withCorrection = merge(
                with(first, parameter(first, "||||STRING")),
                with(
                        second,
                        new ParameterDefinition(
                                corrected.name(),
                                corrected.location(),
                                Optional.empty(),
                                Optional.of(new Fact<>(ValueType.NUMBER, settled)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                corrected.evidence())));
        assertThat(withCorrection.parameters().get(0).type().orElseThrow().value())
                .isEqualTo(ValueType.NUMBER);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aParameterOfOnePageIsKeptInTheOrderOfTheRicherPageAndTold() {
        ParameterDefinition one = first.parameter("one", ParameterLocation.QUERY);
        EndpointDefinition merged = merge(
                with(first, one),
                with(
                        second,
                        second.parameter("zero", ParameterLocation.QUERY),
                        second.parameter("one", ParameterLocation.QUERY)));

        assertThat(merged.parameters().stream().map(ParameterDefinition::name).toList())
                .containsExactly("zero", "one")
                .inOrder();
        assertThat(findings()).hasSize(1);
        assertThat(findings().get(0)).startsWith("b.txt:3: info APG1303 GET /x: the parameter zero stands here");
    }

    @Test
    void aTableThatOnePageLostIsNoFinding() {
        merge(with(first, first.parameter("one", ParameterLocation.QUERY)), with(second));

        assertThat(findings()).isEmpty();
    }

    @Test
    void statusesAreUnitedAndOtherSchemasAreTold() {
        ResponseDefinition silent = new ResponseDefinition(
                204, BodyPresence.ABSENT, Optional.empty(), Optional.empty(), Optional.empty(), first.evidence(6));
        EndpointDefinition merged = merge(
                first.endpoint(
                        HttpMethod.GET,
                        "/x",
                        List.of(),
                        Optional.empty(),
                        List.of(first.response("200 Thing"), first.response("404 Error"), silent)),
                second.endpoint(
                        HttpMethod.GET,
                        "/x",
                        List.of(),
                        Optional.empty(),
                        List.of(second.response("200 Other Thing"), second.response("204 Done"))));

        assertThat(merged.responses().stream().map(ResponseDefinition::status).toList())
                .containsExactly(200, 404, 204)
                .inOrder();
        assertThat(merged.responses().get(2).body()).isEqualTo(BodyPresence.PRESENT);
        assertThat(findings()).hasSize(1);
        assertThat(findings().get(0))
                .contains("status 200: its schema is Other Thing here and Thing at a.txt:1, which is kept");
    }

    @Test
    void authenticationScopesAndContentType() {
        BodyDefinition json = body(first, "application/json");
        BodyDefinition form = body(second, "multipart/form-data");
        EndpointDefinition one = first.endpoint(HttpMethod.GET, "/x", List.of(), Optional.of(json), List.of());
        EndpointDefinition other = second.endpoint(HttpMethod.GET, "/x", List.of(), Optional.of(form), List.of());

        merge(one, with(other, false, List.of(second.fact("all.do"), second.fact("all.see"))));

        assertThat(findings()).hasSize(3);
        assertThat(findings().toString()).contains("whether credentials are needed is false here and true");
        assertThat(findings().toString()).contains("the list of scopes is all.do, all.see here and all.do at");
        assertThat(findings().toString())
                .contains("the content type of the body is multipart/form-data here and application/json at");
    }

    private static BodyDefinition body(Apis page, String mediaType) {
        return new BodyDefinition(
                page.fact(mediaType),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                page.evidence(4));
    }

    private EndpointDefinition with(EndpointDefinition endpoint, boolean authenticated, List<Fact<String>> scopes) {
        return new EndpointDefinition(
                endpoint.title(),
                endpoint.description(),
                endpoint.method(),
                endpoint.path(),
                Optional.of(second.fact(authenticated)),
                scopes,
                endpoint.parameters(),
                endpoint.body(),
                endpoint.responses(),
                endpoint.deprecated(),
                endpoint.exampleRequest(),
                endpoint.evidence());
    }

    @Test
    void pathParametersAreTheSameWhereTheyStandAtTheSamePosition() {
        EndpointDefinition merged = merge(
                first.endpoint(HttpMethod.GET, "/x/{A_ID}", List.of("A_ID")),
                second.endpoint(HttpMethod.GET, "/x/{aId}", List.of("aId")));
        assertThat(merged.parameters().stream().map(ParameterDefinition::name).toList())
                .containsExactly("A_ID");
        assertThat(findings()).isEmpty();

        merge(
                first.endpoint(HttpMethod.GET, "/x/{A_ID}", List.of("A_ID")),
                second.endpoint(HttpMethod.GET, "/x/{B_ID}", List.of("B_ID")));
        assertThat(findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GUESSED, my-page, true",
        "PROSE, other words, true",
        "STATED, Other Title, false",
        "STATED, ROOM, true",
    })
    void aPageWithoutATitleDocumentsTheResourceOfItsEndpoints(EvidenceGrade grade, String title, boolean one) {
        ResourceDefinition stated = second.resource(
                "Room",
                second.endpoint(HttpMethod.GET, "/rooms", List.of()),
                second.endpoint(HttpMethod.POST, "/rooms", List.of()));
        Evidence evidence = first.evidence(1).as(grade, "test");
        ResourceDefinition other = new ResourceDefinition(
                new Fact<>(title, evidence),
                Optional.empty(),
                List.of(
                        first.endpoint(HttpMethod.GET, "/rooms", List.of()),
                        first.endpoint(HttpMethod.DELETE, "/rooms", List.of())),
                first.evidence(1));

        List<ResourceDefinition> merged = ResourceMerge.merge(List.of(stated, other), diagnostics);

        assertThat(merged).hasSize(one ? 1 : 2);
        if (one) {
            assertThat(merged.get(0).title().value()).isEqualTo(grade == EvidenceGrade.STATED ? "ROOM" : "Room");
            assertThat(merged.get(0).endpoints()).hasSize(3);
        }
    }

    @Test
    void twoTitlesForTheSameEndpointsAreToldOnce() {
        List<ResourceDefinition> merged = ResourceMerge.merge(
                List.of(
                        first.resource("Room", first.endpoint(HttpMethod.GET, "/rooms", List.of())),
                        second.resource("Chamber", second.endpoint(HttpMethod.GET, "/rooms", List.of()))),
                diagnostics);

        assertThat(merged.stream().map(resource -> resource.title().value()).toList())
                .containsExactly("Chamber");
        assertThat(findings()).hasSize(1);
        assertThat(findings().get(0)).startsWith("a.txt:1: warning APG1304 every endpoint of Room stands");
    }
}
