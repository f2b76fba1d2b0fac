package dev.apograph.generator.hostile;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.contract.ContractRun;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.Parameters;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.ExampleRequest;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.PathTemplate;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contract tests of documents whose examples are hostile: they compile, hold no foreign code, and pass. */
final class HostileContractsTest {

    /** One resource for each text, with the text in every place that a contract test takes an example from. */
    private static LinkedApi api(List<String> texts) {
        List<ResourceDefinition> resources = new ArrayList<>();
        int number = 0;
        for (String text : texts) {
            number++;
            resources.add(new ResourceDefinition(
                    Facts.stated("Thing " + number),
                    Facts.some(text),
                    List.of(shown(number, text), listed(number, text), form(number, text)),
                    Facts.at(text, List.of(text))));
        }
        return LinkedApis.of(
                "",
                Optional.empty(),
                resources,
                List.of(Shapes.schema(
                        "Thing", "Thing", "", Optional.of(Shapes.object(Shapes.may("a", Shapes.string()))))));
    }

    /** A command line, and answers with the text as name and value. */
    private static EndpointDefinition shown(int number, String text) {
        Map<String, JsonContent> members = new LinkedHashMap<>();
        members.put("a", JsonContent.ofText(text));
        members.put(text.substring(0, Math.min(text.length(), 1_000)), JsonContent.ofText(text));
        JsonContent json = JsonContent.ofMembers(members);
        ExampleRequest request = new ExampleRequest(
                Optional.of(HttpMethod.PATCH),
                Optional.of("https://api.example.com/things" + number + "/THING_ID?q=" + text),
                Optional.of("application/json"),
                Optional.of(json.toString()),
                true);
        return endpoint(
                "Patch",
                HttpMethod.PATCH,
                "/things" + number + "/{THING_ID}",
                text,
                List.of(Parameters.path("THING_ID").example(text).build()),
                Optional.of(body("application/json", Facts.schema("Thing"), List.of())),
                Optional.of(request),
                response(200, json),
                response(404, json));
    }

    /** Tables, and fields of a JSON body. */
    private static EndpointDefinition listed(int number, String text) {
        return endpoint(
                "Post",
                HttpMethod.POST,
                "/things" + number,
                text,
                List.of(
                        Parameters.query("q").example(text).build(),
                        Parameters.query("list")
                                .notation(ValueNotation.COMMA_SEPARATED)
                                .example(text)
                                .build(),
                        Parameters.query("json")
                                .notation(ValueNotation.JSON)
                                .example(text)
                                .build(),
                        Parameters.query("one").accepting(text, "second of two").build(),
                        Parameters.header("X-One").example(text).build()),
                Optional.of(body(
                        "application/json",
                        Optional.empty(),
                        List.of(
                                Parameters.body("a")
                                        .type(ValueType.STRING)
                                        .example(text)
                                        .build(),
                                Parameters.body("b")
                                        .type(ValueType.INTEGER)
                                        .example(text)
                                        .build(),
                                Parameters.body(text).example(text).build()))),
                Optional.empty());
    }

    /** Parts of a form. */
    private static EndpointDefinition form(int number, String text) {
        return endpoint(
                "Upload",
                HttpMethod.POST,
                "/things" + number + "/files",
                text,
                List.of(),
                Optional.of(body(
                        "multipart/form-data",
                        Optional.empty(),
                        List.of(
                                Parameters.body("file").type(ValueType.FILE).build(),
                                Parameters.body("part").example(text).build()))),
                Optional.empty());
    }

    private static EndpointDefinition endpoint(
            String title,
            HttpMethod method,
            String path,
            String text,
            List<ParameterDefinition> parameters,
            Optional<BodyDefinition> body,
            Optional<ExampleRequest> request,
            ResponseDefinition... responses) {
        return new EndpointDefinition(
                Facts.stated(title),
                Facts.some(text),
                Facts.stated(method),
                Facts.stated(new PathTemplate(path)),
                Facts.some(true),
                List.of(),
                parameters,
                body,
                List.of(responses),
                Optional.empty(),
                request.map(Facts::stated),
                Facts.at(text, List.of(text)));
    }

    private static BodyDefinition body(
            String mediaType, Optional<Fact<SchemaReference>> schema, List<ParameterDefinition> fields) {
        return new BodyDefinition(
                Facts.stated(mediaType), Facts.some(true), schema, fields, Optional.empty(), Facts.at("Things"));
    }

    private static ResponseDefinition response(int status, JsonContent example) {
        return new ResponseDefinition(
                status,
                BodyPresence.PRESENT,
                Facts.schema("Thing"),
                Optional.empty(),
                Facts.some(example),
                Facts.at("Things"));
    }

    @Test
    void hostileExamplesAreSentAndReadAsTheyAre(@TempDir Path output) {
        boolean thorough = Boolean.getBoolean("apograph.thorough");
        LinkedApi api = api(HostileInputs.all().stream()
                .filter(text ->
                        thorough || text.startsWith("long ") || (text.length() < 1_000 && text.hashCode() % 8 == 0))
                .toList());
        List<GeneratedSource> tests = ContractRun.tests(api).files();
        assertThat(JavacView.of(tests).values().stream().flatMap(view -> view.names().stream()))
                .doesNotContain("Canary");
        assertThat(ContractRun.tests(api).files()).isEqualTo(tests);
        ContractRun.of(api, output).assertPassed();
    }
}
