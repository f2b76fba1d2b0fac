package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.openapi.OpenApiFormat;
import dev.apograph.spec.openapi.OpenApiWriter;
import dev.apograph.spec.schema.SchemaReader;
import dev.apograph.spec.schema.ShapeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Schemas of files and of pages, linked with each other. */
final class LinkerSchemasTest {

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

    @Test
    void joinsFilesAndReachesThroughThem() {
        LinkedApi api = link(
                apiWithResponses("200 Thing"),
                file("thing.json", "{'properties':{'part':{'$ref':'part.json'},'again':{'$ref':'#'}}}"),
                file("part.json", "{'type':'object','description':'A part'}"),
                file("lonelyOne.json", "{'type':'object'}"),
                file("lonelyTwo.json", "{'type':'object'}"));

        assertThat(shape(api, "Thing")).isEqualTo("{part: @Part, again: @Thing}");
        assertThat(schema(api, "Part").reached()).isTrue();
        assertThat(schema(api, "Part").description().orElseThrow().value()).isEqualTo("A part");
        assertThat(schema(api, "Lonely One").reached()).isFalse();
        assertThat(codes()).containsExactly("SCHEMA_NOT_REACHED");
        assertThat(diagnostics.all().get(0).message()).contains("nor 1 others");
        assertThat(schema(api, "Thing").evidence().get(0).grade()).isEqualTo(EvidenceGrade.SUPPLIED);
    }

    @Test
    void definitionsBecomeSchemasWhereTheyAreNeeded() {
        LinkedApi api = link(
                apiWithResponses("200 Thing"),
                file(
                        "thing.json",
                        "{'properties':{'tree':{'$ref':'#/definitions/tree'},'id':{'$ref':'#/definitions/id'}},"
                                + "'definitions':{'tree':{'type':'object','properties':{'next':{'$ref':'#/definitions/tree'}}},"
                                + "'id':{'type':'string'},'unused':{'type':'object'}}}"));

        assertThat(shape(api, "Thing")).isEqualTo("{tree: @ThingTree, id: string}");
        assertThat(shape(api, "Thing Tree")).isEqualTo("{next: @ThingTree}");
        assertThat(schema(api, "Thing Tree").reached()).isTrue();
        assertThat(schema(api, "Thing Tree").source().orElseThrow().toString()).contains("\"next\"");
        assertThat(api.schemas()).hasSize(2);
    }

    @Test
    void referencesToNowhereAreReportedAtTheProperty() {
        LinkedApi api = link(
                apiWithResponses("200 Thing"),
                file("thing.json", "{\n'properties':{\n'a':{'$ref':'https://example.com/secret.json'}}}"));

        assertThat(shape(api, "Thing")).isEqualTo("{a: any}");
        assertThat(codes()).containsExactly("REFERENCE_UNRESOLVED");
        assertThat(diagnostics.all().get(0).place().toString()).isEqualTo("thing.json:3");
    }

    @Test
    void aDefinitionThatIsNotThereIsNoSchemaOfASimilarName() {
        LinkedApi api = link(
                apiWithResponses("200 Thing", "201 Devices"),
                file("thing.json", "{'properties':{'a':{'$ref':'#/definitions/device'}}}"),
                file("devices.json", "{'type':'array'}"));

        assertThat(shape(api, "Thing")).isEqualTo("{a: any}");
        assertThat(codes()).containsExactly("REFERENCE_UNRESOLVED");
    }

    @Test
    void aPageMayPrintASchemaWithoutThoseItRefersTo() {
        LinkedApi api = link(page.api(
                "",
                page.resource("A", page.endpoint(HttpMethod.GET, "/a", List.of(), "200 Thing")),
                printed("Thing", 3, "{'items':{'$ref':'#/definitions/other'}}")));

        assertThat(shape(api, "Thing")).isEqualTo("[any]");
        assertThat(codes()).containsExactly("SCHEMA_NOT_SUPPLIED");
    }

    @Test
    void aDefinitionThatIsNotThereMayBeAnotherFile() {
        LinkedApi api = link(
                apiWithResponses("200 Thing", "201 Other Thing"),
                file(
                        "thing.json",
                        "{'properties':{'a':{'$ref':'#/definitions/otherThing'},'b':{'$ref':'#/definitions/thing'}}}"),
                file("otherThing.json", "{'type':'object'}"));

        assertThat(shape(api, "Thing")).isEqualTo("{a: @OtherThing, b: @Thing}");
        assertThat(codes()).isEmpty();
    }

    @Test
    void inlineCopiesOfATitledSchemaBecomeReferences() {
        String same = "'title':'Part','type':'object','properties':{'id':{'type':'string'}}";
        LinkedApi api = link(
                apiWithResponses("200 Thing", "201 Part"),
                file(
                        "thing.json",
                        "{'properties':{'same':{" + same + ",'description':'x'},"
                                + "'other':{'title':'Part','type':'object'}}}"),
                file("part.json", "{'$schema':'http://json-schema.org/draft-07/schema#'," + same + "}"));

        assertThat(shape(api, "Thing")).isEqualTo("{same: @Part, other: {}}");
        assertThat(shape(api, "Part")).isEqualTo("{id: string}");
    }

    @Test
    void schemasThatPagesPrintInFullAreLinkedToo() {
        LinkedApi api = link(page.api(
                "",
                page.resource("A", page.endpoint(HttpMethod.GET, "/a", List.of(), "200 Thing List")),
                printed("Thing List", 3, "{'items':{'$ref':'#/definitions/thing'}}"),
                printed("Thing", 9, "{'properties':{'self':{'$ref':'#'},'id':{'type':'string'}}}")));

        assertThat(shape(api, "Thing List")).isEqualTo("[@Thing]");
        assertThat(shape(api, "Thing")).isEqualTo("{self: @Thing, id: string}");
        assertThat(schema(api, "Thing").evidence().get(0).grade()).isEqualTo(EvidenceGrade.STATED);
        assertThat(schema(api, "Thing").source()).isPresent();
        assertThat(codes()).isEmpty();
    }

    private SchemaTrace printed(String title, int line, String schema) {
        try {
            JsonContent content = JsonContent.of(new ObjectMapper().readTree(schema.replace('\'', '"')));
            return new SchemaTrace(
                    title,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Fact<>(content, page.evidence(line))),
                    Optional.empty(),
                    page.evidence(line));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(schema, e);
        }
    }

    @Test
    void theDeepestSchemaThatIsReadIsLinkedAndWritten() throws InterruptedException {
        int levels = 120;
        String deep = "{'title':'Deep','patternProperties':{'^a':".repeat(levels) + "{}" + "}}".repeat(levels);
        String twice = "{'properties':{'one':{'patternProperties':{'^a':" + deep + ",'^b':" + deep + "}}}}";
        List<String> ends = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> {
                    LinkedApi api = link(
                            apiWithResponses("200 Thing", "200 Deep"),
                            file("thing.json", twice),
                            file("deep.json", deep));
                    ends.add(OpenApiWriter.write(api, OpenApiFormat.YAML));
                },
                "small stack",
                512 * 1024);
        small.start();
        small.join();

        assertThat(ends).hasSize(1);
    }

    @Test
    void orderOfTheInputHasNoPartInTheResult() {
        List<SchemaDefinition> files = new ArrayList<>(SchemaMatcherTest.suppliedSchemas());
        List<SchemaTrace> traces = new ArrayList<>(LosantTraces.read("corpus/losant/seed"));
        List<ResourceDefinition> resources = new ArrayList<>();
        for (SchemaTrace trace : traces) {
            Apis on = Apis.on(trace.evidence().place().file());
            resources.add(on.resource(
                    "R" + resources.size() / 5,
                    on.endpoint(HttpMethod.GET, "/" + resources.size() / 2, List.of(), "200 " + trace.title())));
        }
        String expected = print(resources, traces, files);
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(files, random);
            Collections.shuffle(traces, random);
            Collections.shuffle(resources, random);
            assertWithMessage("round " + round)
                    .that(print(resources, traces, files))
                    .isEqualTo(expected);
        }
    }

    private static String print(
            List<ResourceDefinition> resources, List<SchemaTrace> traces, List<SchemaDefinition> files) {
        Diagnostics found = new Diagnostics();
        LinkedApi api = Linker.link(new ApiDefinition(List.of(), resources, traces), files, found);
        return api.title()
                + api.baseUrl()
                + api.resources()
                + api.schemas()
                + found.all().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void linksTheSuppliedSchemasOfTheRealPages() {
        List<SchemaTrace> traces = LosantTraces.read("pages/losant");
        String[] responses = traces.stream()
                .map(SchemaTrace::title)
                .distinct()
                .map(title -> "200 " + title)
                .toArray(String[]::new);
        ApiDefinition api =
                new ApiDefinition(List.of(), apiWithResponses(responses).resources(), traces);

        LinkedApi linked = Linker.link(api, SchemaMatcherTest.suppliedSchemas(), diagnostics);

        assertThat(codes()).containsExactly("SCHEMA_NOT_REACHED");
        assertThat(shape(linked, "Application Creation By Template Result")).contains("application: @Application");
        assertThat(linked.schemas().stream().filter(LinkedSchema::reached).count())
                .isEqualTo(responses.length);
    }
}
