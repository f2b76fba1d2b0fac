package dev.apograph.spec.openapi;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.Apis;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.schema.SchemaReader;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Schemas as components of the document. */
final class SchemaComponentsTest {

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

    private ApiDefinition apiWith() {
        return page.api(
                "https://api.example.com",
                page.resource(
                        "Things",
                        page.endpoint(
                                HttpMethod.GET,
                                "/things",
                                List.of(),
                                Optional.empty(),
                                List.of(page.response("200 Thing")))));
    }

    @Test
    void translatesSuppliedSchemas() {
        JsonNode document = write(
                apiWith(),
                file(
                        "thing.json",
                        "{'$schema':'http://json-schema.org/draft-07/schema#','type':'object','min':3,"
                                + "'description':'From the file','properties':{'min':{'type':'number','minimum':1,"
                                + "'exclusiveMinimum':true},'pair':{'items':[{'type':'string'}],'additionalItems':false},"
                                + "'definitions':{'$ref':'#/properties/definitions/x'},"
                                + "'tree':{'$ref':'#/definitions/tree'},'id':{'$ref':'#/definitions/id'},'self':{'$ref':'#'},"
                                + "'part':{'$ref':'part.json'},'lost':{'$ref':'lost.json'}},"
                                + "'dependencies':{'a':['b'],'c':{'required':['d']}},"
                                + "'definitions':{'id':{'type':'string'},"
                                + "'tree':{'type':'object','properties':{'next':{'$ref':'#/definitions/tree'}}}}}"),
                file("part.json", "{'type':'object'}"));

        JsonNode thing = document.at("/components/schemas/Thing");
        assertThat(thing.has("$schema")).isFalse();
        assertThat(thing.has("min")).isFalse();
        assertThat(thing.get("title").asText()).isEqualTo("Thing");
        assertThat(thing.get("description").asText()).isEqualTo("From the file");
        assertThat(thing.at("/properties/min")).isEqualTo(json("{'type':'number','minimum':1,'exclusiveMinimum':1}"));
        assertThat(thing.at("/properties/pair")).isEqualTo(json("{'prefixItems':[{'type':'string'}],'items':false}"));
        assertThat(thing.at("/properties/tree/$ref").asText()).isEqualTo("#/components/schemas/ThingTree");
        assertThat(thing.at("/properties/id/$ref").asText()).isEqualTo("#/components/schemas/Thing/$defs/id");
        assertThat(thing.at("/properties/self/$ref").asText()).isEqualTo("#/components/schemas/Thing");
        assertThat(thing.at("/properties/part/$ref").asText()).isEqualTo("#/components/schemas/Part");
        assertThat(thing.at("/properties/lost")).isEqualTo(json("{'x-unresolved-ref':'lost.json'}"));
        assertThat(thing.get("dependentRequired")).isEqualTo(json("{'a':['b']}"));
        assertThat(thing.get("dependentSchemas")).isEqualTo(json("{'c':{'required':['d']}}"));
        assertThat(document.at("/components/schemas/ThingTree/properties/next/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/ThingTree");
        assertThat(thing.at("/x-evidence/0/grade").asText()).isEqualTo("supplied");
        assertReadsWithoutMessage(document.toString());
    }

    @Test
    void scalarsOfOtherFilesStayComponents() {
        List<SchemaDefinition> files = SchemaReader.read(
                List.of(
                        new SchemaReader.File(
                                "thing.json",
                                json("{'properties':{'id':{'$ref':'common.json#/$defs/id'}}}")
                                        .toString()),
                        new SchemaReader.File(
                                "common.json",
                                json("{'$defs':{'id':{'type':'string'}}}").toString())),
                new Diagnostics());

        JsonNode document = write(apiWith(), files.toArray(SchemaDefinition[]::new));

        assertThat(document.at("/components/schemas/Thing/properties/id/$ref").asText())
                .isEqualTo("#/components/schemas/CommonId");
        assertThat(document.at("/components/schemas/CommonId/type").asText()).isEqualTo("string");
        assertThat(document.at("/components/schemas").has("Common")).isFalse();
        assertReadsWithoutMessage(document.toString());
    }

    @Test
    void translatesAnchorsAndDiscriminators() {
        JsonNode document = write(
                apiWith(),
                file(
                        "thing.json",
                        "{'oneOf':[{'$ref':'#cat'},{'$dynamicRef':'#dog'}],'discriminator':{'propertyName':'kind',"
                                + "'mapping':{'cat':'#cat','lost':'#lost'}},'$defs':{'Cat':{'$anchor':'cat','type':'object'},"
                                + "'Dog':{'$dynamicAnchor':'dog','type':'object'}}}"));

        JsonNode thing = document.at("/components/schemas/Thing");
        assertThat(thing.get("oneOf"))
                .isEqualTo(json("[{'$ref':'#/components/schemas/ThingCat'},{'$ref':'#/components/schemas/ThingDog'}]"));
        assertThat(thing.get("discriminator"))
                .isEqualTo(json("{'propertyName':'kind','mapping':{'cat':'#/components/schemas/ThingCat'}}"));
        assertReadsWithoutMessage(document.toString());
    }

    @Test
    void writesFoldedTreesOfSchemas() {
        CollapsedTree tree = new CollapsedTree(List.of(
                new CollapsedTree.ObjectNode(2),
                new CollapsedTree.ScalarNode(JsonContent.of(json("'object'"))),
                new CollapsedTree.ArrayNode(3)));
        SchemaTrace trace = new SchemaTrace(
                "Thing",
                Optional.of(page.fact("A thing.")),
                Optional.of(page.fact(tree)),
                Optional.of(page.fact(tree)),
                Optional.empty(),
                Optional.of(page.fact(JsonContent.of(json("[1]")))),
                page.evidence(8));
        ApiDefinition api = apiWith().and(new ApiDefinition(List.of(), List.of(), List.of(trace)));

        JsonNode thing = write(api).at("/components/schemas/Thing");

        assertThat(thing.get("description").asText()).isEqualTo("A thing.");
        assertThat(thing.get("examples")).isEqualTo(json("[[1]]"));
        assertThat(thing.get("x-collapsed-schema")).isEqualTo(json("[{'keys':2},'object',{'items':3}]"));
        assertThat(thing.get("x-collapsed-example")).isEqualTo(json("[{'keys':2},'object',{'items':3}]"));
    }

    @Test
    void filesThatNeitherPageNorEndpointKnowsAreLeftOut() {
        JsonNode document = write(apiWith(), file("lonely.json", "{'type':'object'}"));

        assertThat(document.at("/components/schemas").size()).isEqualTo(1);
    }
}
