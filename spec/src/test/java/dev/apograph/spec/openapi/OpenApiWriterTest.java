package dev.apograph.spec.openapi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.apograph.spec.ApiReader;
import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.PathTemplate;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.Apis;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.schema.SchemaReader;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenApiWriterTest {

    private final Apis page = Apis.on("things.txt");

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static JsonNode write(ApiDefinition api, SchemaDefinition... files) {
        LinkedApi linked = Linker.link(api, List.of(files), new Diagnostics());
        return json(OpenApiWriter.write(linked, OpenApiFormat.JSON).replace('\'', ' '));
    }

    private static SchemaDefinition file(String name, String text) {
        return SchemaReader.read(name, json(text).toString(), new Diagnostics()).orElseThrow();
    }

    private static void assertReadsWithoutMessage(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document, List.of(), options);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI()).isNotNull();
    }

    private ParameterDefinition parameter(
            ParameterLocation location,
            Optional<ValueType> type,
            EvidenceGrade grade,
            Optional<ValueNotation> notation,
            String defaultValue,
            List<String> accepted,
            String example) {
        Evidence evidence = page.evidence(4);
        return new ParameterDefinition(
                "p",
                location,
                Optional.of(page.fact(false)),
                type.map(value -> new Fact<>(value, evidence.as(grade, "rule"))),
                Optional.empty(),
                notation.map(page::fact),
                Optional.of(defaultValue).filter(text -> !text.isEmpty()).map(page::fact),
                accepted.isEmpty() ? Optional.empty() : Optional.of(page.fact(accepted)),
                Optional.empty(),
                Optional.of(page.fact("Says what.")),
                Optional.of(example).filter(text -> !text.isEmpty()).map(page::fact),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    private JsonNode writtenParameter(ParameterDefinition parameter) {
        return write(apiWith(parameter)).at("/paths/~1things/get/parameters/0");
    }

    private ApiDefinition apiWith(ParameterDefinition... parameters) {
        return page.api(
                "https://api.example.com",
                page.resource(
                        "Things",
                        page.endpoint(
                                HttpMethod.GET,
                                "/things",
                                List.of(parameters),
                                Optional.empty(),
                                List.of(page.response("200 Thing")))));
    }

    @Test
    void statesServerTagsAndOperation() {
        JsonNode document = write(apiWith());

        assertThat(document.at("/openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/info/title").asText()).isEqualTo("Example");
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("https://api.example.com");
        assertThat(document.at("/tags/0/name").asText()).isEqualTo("Things");
        JsonNode operation = document.at("/paths/~1things/get");
        assertThat(operation.get("summary").asText()).isEqualTo("Do GET");
        assertThat(operation.get("operationId").asText()).isEqualTo("thingsDoGET");
        assertThat(operation.get("security")).isEqualTo(json("[{'bearer':[]}]"));
        assertThat(operation.get("x-scopes")).isEqualTo(json("{'anyOf':['all.do']}"));
        assertThat(operation.get("x-evidence"))
                .isEqualTo(json(
                        "{'page':'things.txt','lines':'9','headings':['Heading'],'grade':'stated','rule':'test'}"));
        assertThat(document.at("/components/securitySchemes"))
                .isEqualTo(json("{'bearer':{'type':'http','scheme':'bearer'}}"));
        assertThat(operation
                        .at("/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Thing");
    }

    @Test
    void typesDefaultsAndExamplesOfParameters() {
        JsonNode integer = writtenParameter(parameter(
                ParameterLocation.QUERY,
                Optional.of(ValueType.INTEGER),
                EvidenceGrade.STATED,
                Optional.empty(),
                "5",
                List.of("5", "6"),
                "7"));
        assertThat(integer.get("schema")).isEqualTo(json("{'type':'integer','default':5,'enum':[5,6]}"));
        assertThat(integer.get("example")).isEqualTo(json("7"));
        assertThat(integer.get("required")).isEqualTo(json("false"));
        assertThat(integer.get("description").asText()).isEqualTo("Says what.");

        JsonNode inferred = writtenParameter(parameter(
                ParameterLocation.QUERY,
                Optional.of(ValueType.INTEGER),
                EvidenceGrade.INFERRED,
                Optional.empty(),
                "0",
                List.of(),
                "x"));
        assertThat(inferred.get("schema")).isEqualTo(json("{'type':['integer','string'],'default':0}"));
        assertThat(inferred.get("example")).isEqualTo(json("'x'"));
        assertThat(inferred.at("/x-evidence/facts")).isEqualTo(json("{'type':{'grade':'inferred','rule':'rule'}}"));

        JsonNode untyped = writtenParameter(parameter(
                ParameterLocation.QUERY,
                Optional.empty(),
                EvidenceGrade.STATED,
                Optional.empty(),
                "5",
                List.of("a"),
                "true"));
        assertThat(untyped.get("schema")).isEqualTo(json("{'default':'5','enum':['a']}"));
        assertThat(untyped.get("example")).isEqualTo(json("'true'"));
    }

    @Test
    void notationsOfParameters() {
        JsonNode list = writtenParameter(parameter(
                ParameterLocation.QUERY,
                Optional.of(ValueType.STRING),
                EvidenceGrade.STATED,
                Optional.of(ValueNotation.COMMA_SEPARATED),
                "",
                List.of("a", "b"),
                "a,b"));
        assertThat(list.get("schema")).isEqualTo(json("{'type':'string','items':{'enum':['a','b']}}"));
        assertThat(list.get("x-notation").asText()).isEqualTo("comma-separated");

        JsonNode structure = writtenParameter(parameter(
                ParameterLocation.QUERY,
                Optional.empty(),
                EvidenceGrade.STATED,
                Optional.of(ValueNotation.JSON),
                "",
                List.of(),
                "{\"a\":[1]}"));
        assertThat(structure.at("/content/application~1json/example")).isEqualTo(json("{'a':[1]}"));
        assertThat(structure.has("schema")).isFalse();
    }

    private JsonNode writtenBody(BodyDefinition body) {
        EndpointDefinition endpoint = page.endpoint(
                HttpMethod.POST, "/things", List.of(), Optional.of(body), List.of(page.response("204 Nothing")));
        JsonNode document = write(page.api("", page.resource("Things", endpoint)));
        assertReadsWithoutMessage(document.toString());
        return document.at("/paths/~1things/post/requestBody");
    }

    @Test
    void fieldsOfMultipartBodies() {
        ParameterDefinition upload = parameter(
                ParameterLocation.BODY,
                Optional.of(ValueType.FILE),
                EvidenceGrade.STATED,
                Optional.empty(),
                "",
                List.of(),
                "");
        ParameterDefinition options = new ParameterDefinition(
                "options",
                ParameterLocation.BODY,
                Optional.of(page.fact(true)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(page.fact(new SchemaReference("Import Options"))),
                Optional.empty(),
                Optional.of(page.fact("{\"a\":1}")),
                Optional.empty(),
                Optional.empty(),
                page.evidence(4));

        JsonNode body = writtenBody(new BodyDefinition(
                page.fact("multipart/form-data"),
                Optional.of(page.fact(true)),
                Optional.empty(),
                List.of(upload, options),
                Optional.empty(),
                page.evidence(4)));

        assertThat(body.get("required")).isEqualTo(json("true"));
        JsonNode media = body.at("/content/multipart~1form-data");
        assertThat(media.at("/schema/required")).isEqualTo(json("['options']"));
        assertThat(media.at("/schema/properties/p/format").asText()).isEqualTo("binary");
        assertThat(media.at("/schema/properties/p/contentMediaType").asText()).isEqualTo("application/octet-stream");
        assertThat(media.at("/schema/properties/options/allOf/0/$ref").asText())
                .isEqualTo("#/components/schemas/ImportOptions");
        assertThat(media.at("/schema/properties/options/examples")).isEqualTo(json("[{'a':1}]"));
        assertThat(media.at("/encoding/options/contentType").asText()).isEqualTo("application/json");
    }

    @Test
    void jsonBodiesRefuseAndStream() {
        JsonNode body = writtenBody(new BodyDefinition(
                page.fact("application/json"),
                Optional.empty(),
                Optional.of(page.fact(new SchemaReference("Thing Post"))),
                List.of(),
                Optional.of(page.fact(JsonContent.of(json("{'a':null}")))),
                page.evidence(4)));
        assertThat(body.has("required")).isFalse();
        assertThat(body.at("/content/application~1json/schema"))
                .isEqualTo(json("{'$ref':'#/components/schemas/ThingPost'}"));
        assertThat(body.at("/content/application~1json/example")).isEqualTo(json("{'a':null}"));

        EndpointDefinition refused = page.endpoint(
                HttpMethod.DELETE, "/things", List.of(), Optional.empty(), List.of(response(405, BodyPresence.ABSENT)));
        EndpointDefinition stream = page.endpoint(
                HttpMethod.GET,
                "/things",
                List.of(),
                Optional.empty(),
                List.of(response(200, BodyPresence.EVENT_STREAM)));
        EndpointDefinition silent = page.endpoint(HttpMethod.PUT, "/things", List.of());
        JsonNode document = write(page.api("", page.resource("Things", refused, stream, silent)));
        assertReadsWithoutMessage(document.toString());
        assertThat(document.at("/paths/~1things/delete/responses/405").has("content"))
                .isFalse();
        assertThat(document.at("/paths/~1things/get/responses/200/content/text~1event-stream")
                        .isMissingNode())
                .isFalse();
    }

    private ResponseDefinition response(int status, BodyPresence body) {
        return new ResponseDefinition(
                status, body, Optional.empty(), Optional.empty(), Optional.empty(), page.evidence(5));
    }

    @Test
    void oneRouteUnderTwoTemplatesIsOnePath() {
        JsonNode document = write(page.api(
                "",
                page.resource(
                        "Things",
                        page.endpoint(HttpMethod.GET, "/things/{THING_ID}", List.of("THING_ID")),
                        page.endpoint(HttpMethod.PUT, "/things/{id}", List.of("id")))));

        assertReadsWithoutMessage(document.toString());
        assertThat(document.at("/paths").size()).isEqualTo(1);
        assertThat(document.at("/paths/~1things~1{THING_ID}/put/parameters/0/name")
                        .asText())
                .isEqualTo("THING_ID");
    }

    @Test
    void operationIdsAreUnique() {
        JsonNode document = write(page.api(
                "",
                page.resource(
                        "Things",
                        page.endpoint(HttpMethod.GET, "/a", List.of()),
                        page.endpoint(HttpMethod.GET, "/b", List.of()))));

        assertThat(document.findValuesAsText("operationId")).containsNoDuplicates();
        assertThat(document.findValuesAsText("operationId")).hasSize(2);
    }

    @Test
    void hostileTextStaysText() throws JsonProcessingException {
        String text = "- a: b\n#\u2028\"'{${x}}\\ !!java &a *a\u0000 yes";
        EndpointDefinition endpoint = new EndpointDefinition(
                page.fact(text),
                Optional.of(page.fact("no")),
                page.fact(HttpMethod.GET),
                page.fact(new PathTemplate("/things")),
                Optional.empty(),
                List.of(page.fact(text)),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(page.fact(text)),
                Optional.empty(),
                page.evidence(1));
        LinkedApi api = Linker.link(page.api("", page.resource("010", endpoint)), List.of(), new Diagnostics());

        JsonNode fromYaml = new YAMLMapper().readTree(OpenApiWriter.write(api, OpenApiFormat.YAML));
        JsonNode fromJson = new JsonMapper().readTree(OpenApiWriter.write(api, OpenApiFormat.JSON));

        assertThat(fromYaml).isEqualTo(fromJson);
        assertThat(fromJson.at("/paths/~1things/get/summary").asText()).isEqualTo(text);
        assertThat(fromYaml.at("/tags/0/name")).isEqualTo(json("'010'"));
    }

    @ParameterizedTest
    @EnumSource(OpenApiFormat.class)
    void bothFormatsEndWithOneLineFeed(OpenApiFormat format) {
        String text = OpenApiWriter.write(Linker.link(ApiDefinition.empty(), List.of(), new Diagnostics()), format);

        assertThat(text).endsWith("\n");
        assertThat(text).doesNotContain("\r");
        assertReadsWithoutMessage(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages/losant", "pages/posthog", "pages/losant schemas/losant"})
    void realPagesMakeDocumentsThatOtherToolsRead(String folders) throws JsonProcessingException {
        List<Path> inputs =
                Stream.of(folders.split(" ")).map(SharedFolder::path).toList();
        LinkedApi api = ApiReader.read(inputs, new Diagnostics()).api();

        String document = OpenApiWriter.write(api, OpenApiFormat.JSON);
        String yaml = OpenApiWriter.write(api, OpenApiFormat.YAML);

        assertReadsWithoutMessage(document);
        assertReadsWithoutMessage(yaml);
        assertWithMessage("YAML says the same")
                .that(new YAMLMapper().readTree(yaml))
                .isEqualTo(new JsonMapper().readTree(document));
        assertThat(new JsonMapper().readTree(document).at("/paths").isEmpty()).isFalse();
    }
}
