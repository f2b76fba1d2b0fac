package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.schema.SchemaReader;
import dev.apograph.spec.schema.ShapeText;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ExampleBodiesTest {

    private final Apis page = Apis.on("lamps.txt");
    private final Diagnostics diagnostics = new Diagnostics();

    private Fact<JsonContent> example(String json) {
        try {
            return page.fact(JsonContent.of(JsonMapper.builder().build().readTree(json.replace('\'', '"'))));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private ResponseDefinition response(int status, String schema, String json) {
        return new ResponseDefinition(
                status,
                BodyPresence.PRESENT,
                schema.isEmpty() ? Optional.empty() : Optional.of(page.fact(new SchemaReference(schema))),
                Optional.empty(),
                Optional.of(example(json)),
                page.evidence(5));
    }

    private EndpointDefinition get(ResponseDefinition... responses) {
        return page.endpoint(HttpMethod.GET, "/lamps", List.of(), Optional.empty(), List.of(responses));
    }

    private EndpointDefinition post(String schema, String json) {
        BodyDefinition body = new BodyDefinition(
                page.fact("application/json"),
                Optional.empty(),
                schema.isEmpty() ? Optional.empty() : Optional.of(page.fact(new SchemaReference(schema))),
                List.of(),
                Optional.of(example(json)),
                page.evidence(7));
        return page.endpoint(HttpMethod.POST, "/lamps", List.of(), Optional.of(body), List.of());
    }

    private TreeMap<String, String> shapes(EndpointDefinition... endpoints) {
        ApiDefinition api = page.api("", page.resource("Lamps", endpoints));
        LinkedApi linked = Linker.link(api, List.of(), diagnostics);
        TreeMap<String, String> shapes = new TreeMap<>();
        linked.schemas()
                .forEach(schema -> shapes.put(
                        schema.title(), schema.shape().map(ShapeText::of).orElse("")));
        assertThat(linked.schemas().stream().allMatch(LinkedSchema::inferred)).isTrue();
        return shapes;
    }

    @Test
    void aResponseOfWhichOnlyAnExampleIsKnownGetsASchema() {
        assertThat(shapes(get(response(200, "", "{'on':true}"))))
                .containsExactly("Do GET Lamps Response", "{on: boolean?}?");
    }

    @Test
    void severalStatusesOfSuccessAreToldApart() {
        assertThat(shapes(get(response(200, "", "{'on':true}"), response(202, "", "{'job':1}"))))
                .containsExactly(
                        "Do GET Lamps 200 Response",
                        "{on: boolean?}?",
                        "Do GET Lamps 202 Response",
                        "{job: integer?}?");
    }

    @Test
    void anErrorIsNamedByItsStatus() {
        assertThat(shapes(get(response(404, "", "{'why':'gone'}"))))
                .containsExactly("Do GET Lamps 404 Response", "{why: string?}?");
    }

    @Test
    void aScalarNeedsNoSchema() {
        assertThat(shapes(get(response(200, "", "'ok'")))).isEmpty();
    }

    @Test
    void aBodyOfARequestGetsASchema() {
        assertThat(shapes(post("", "{'on':true}"))).containsExactly("Do POST Lamps Body", "{on: boolean?}?");
    }

    @Test
    void aTitleWithoutSchemaTakesTheShapeOfAllItsExamples() {
        assertThat(shapes(post("Lamp", "{'on':true}"), get(response(200, "Lamp", "{'id':'x','on':null}"))))
                .containsExactly("Lamp", "{on: boolean?, id: string?}?");
    }

    @Test
    void aTitleOfThePageIsNotTaken() {
        assertThat(shapes(get(response(200, "", "{'on':true}")), post("Do GET Lamps Response", "{'other':1}")))
                .containsExactly(
                        "Do GET Lamps Response", "{other: integer?}?",
                        "Do GET Lamps Response Example", "{on: boolean?}?");
    }

    @Test
    void aSuppliedSchemaIsNotWidened() {
        ApiDefinition api = page.api("", page.resource("Lamps", post("Lamp", "{'on':true,'more':1}")));
        LinkedApi linked = Linker.link(
                api,
                List.of(SchemaReader.read("lamp.json", "{\"properties\":{\"on\":{\"type\":\"boolean\"}}}", diagnostics)
                        .orElseThrow()),
                diagnostics);

        LinkedSchema lamp = linked.schemas().get(0);
        assertThat(ShapeText.of(lamp.shape().orElseThrow())).isEqualTo("{on: boolean}");
        assertThat(lamp.inferred()).isFalse();
    }
}
