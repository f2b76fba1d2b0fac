package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.Endpoints;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.Parameters;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that the user sets go before all others, and are refused where they cannot stand. */
final class SetNamesTest {

    private static final EndpointDefinition GET = Endpoints.of("Get", HttpMethod.GET, "/beds/{BED_ID}")
            .with(Parameters.path("BED_ID"))
            .with(Parameters.query("unit").accepting("m", "ft"))
            .with(Parameters.query("page"))
            .answers(200, "Bed", "The bed")
            .build();
    private static final EndpointDefinition LIST = Endpoints.of("List", HttpMethod.GET, "/beds")
            .answers(200, "Bed", "A bed")
            .build();

    private final Map<NameTarget, Fact<String>> names = new HashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void allAreUsed(@TempDir Path output) {
        set(NameTarget.client(), "Beacon", 1);
        set(NameTarget.resource("Garden Bed"), "plots", 2);
        set(NameTarget.endpoint(GET), "fetch", 3);
        set(NameTarget.parameter(GET, ParameterLocation.PATH, "BED_ID"), "plot", 4);
        set(NameTarget.parameter(GET, ParameterLocation.QUERY, "unit"), "measure", 5);
        set(NameTarget.schema("Bed"), "Plot", 6);
        set(NameTarget.property("Bed", "soil.kind"), "sort", 7);
        set(NameTarget.property("Bed", "plan(water).litres"), "amount", 8);
        set(NameTarget.property("Bed", "place[0].x"), "east", 9);

        List<GeneratedSource> sources = generate();

        assertThat(diagnostics.all()).isEmpty();
        assertThat(sources.stream().map(source -> source.path().toString()))
                .containsAtLeast(
                        "com/example/BeaconClient.java",
                        "com/example/resource/PlotsResource.java",
                        "com/example/resource/FetchPlotsRequest.java",
                        "com/example/model/Plot.java");
        assertThat(text(sources, "PlotsResource")).contains("Plot fetch(String plot, FetchPlotsRequest request)");
        assertThat(text(sources, "FetchPlotsRequest")).contains("Optional<Measure> measure()");
        assertThat(text(sources, "FetchPlotsRequest")).contains("out.query(\"unit\"");
        assertThat(text(sources, "BedSoil")).contains("sort()");
        assertThat(text(sources, "BedPlanWater")).contains("amount()");
        assertThat(text(sources, "BedPlaceItem1")).contains("east()");
        assertThat(Compiler.compile(sources, output)).isEmpty();
    }

    @Test
    void theOptionGoesBeforeTheClientsName() {
        set(NameTarget.client(), "Beacon", 1);

        GeneratedSources sources = JavaGenerator.generate(
                api(), new GeneratorOptions("com.example", Optional.of("Other"), Optional.empty(), false), diagnostics);

        assertThat(sources.files().stream().map(source -> source.path().toString()))
                .contains("com/example/OtherClient.java");
    }

    @Test
    void aNameThatFollowsFromThePagesGivesWay() {
        set(NameTarget.endpoint(LIST), "get", 1);

        List<GeneratedSource> sources = generate();

        assertThat(diagnostics.all()).isEmpty();
        assertThat(text(sources, "GardenBedResource")).contains("default Bed get(CallOptions options)");
        assertThat(text(sources, "GardenBedResource")).contains("default Bed getBedsBedId(String bedId, ");
    }

    @ParameterizedTest
    @CsvSource({
        "RESOURCE, close",
        "RESOURCE, hashCode",
        "ENDPOINT, notify",
        "ENDPOINT, async",
        "SCHEMA, String",
        "SCHEMA, CON",
        "PROPERTY, getClass",
        "PATH, options",
        "QUERY, toString",
    })
    void aReservedNameIsRefused(String kind, String name) {
        set(target(kind), name, 3);

        generate();

        assertWithMessage("%s %s", kind, name)
                .that(diagnostics.all().stream().map(d -> d.code().name() + " " + d.place()))
                .containsExactly(DiagnosticCode.CORRECTION_NAME_REFUSED + " api.yaml:3");
    }

    @Test
    void ofTwoThatAreSetAlikeOneIsRefused() {
        set(NameTarget.endpoint(GET), "fetch", 3);
        set(NameTarget.endpoint(LIST), "fetch", 4);

        generate();

        assertThat(diagnostics.all().stream().map(d -> d.code()))
                .containsExactly(DiagnosticCode.CORRECTION_NAME_REFUSED);
    }

    private static NameTarget target(String kind) {
        return switch (kind) {
            case "RESOURCE" -> NameTarget.resource("Garden Bed");
            case "ENDPOINT" -> NameTarget.endpoint(GET);
            case "SCHEMA" -> NameTarget.schema("Bed");
            case "PROPERTY" -> NameTarget.property("Bed", "soil");
            case "PATH" -> NameTarget.parameter(GET, ParameterLocation.PATH, "BED_ID");
            default -> NameTarget.parameter(GET, ParameterLocation.QUERY, "page");
        };
    }

    private void set(NameTarget target, String name, int line) {
        Evidence evidence =
                new Evidence(SourcePlace.line("api.yaml", line), List.of(), EvidenceGrade.CORRECTED, "correction");
        names.put(target, new Fact<>(name, evidence));
    }

    private List<GeneratedSource> generate() {
        return JavaGenerator.generate(
                        api(),
                        new GeneratorOptions("com.example", Optional.empty(), Optional.empty(), false),
                        diagnostics)
                .files();
    }

    private LinkedApi api() {
        ResourceDefinition resource = new ResourceDefinition(
                Facts.stated("Garden Bed"), Optional.empty(), List.of(GET, LIST), Facts.at("Garden Bed"));
        return LinkedApis.of(
                "",
                Optional.empty(),
                List.of(resource),
                List.of(Shapes.schema(
                        "Bed",
                        Shapes.object(
                                Shapes.must("name", Shapes.string()),
                                Shapes.may("soil", Shapes.object(Shapes.may("kind", Shapes.string()))),
                                Shapes.may(
                                        "plan",
                                        Shapes.union(
                                                Shapes.object(
                                                        Shapes.must("type", Shapes.fixed("water")),
                                                        Shapes.may("litres", Shapes.number())),
                                                Shapes.string())),
                                Shapes.may("place", Shapes.tuple(Shapes.object(Shapes.may("x", Shapes.number()))))))),
                names);
    }

    private static String text(List<GeneratedSource> sources, String type) {
        return sources.stream()
                .filter(source -> source.path().toString().endsWith("/" + type + ".java"))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
