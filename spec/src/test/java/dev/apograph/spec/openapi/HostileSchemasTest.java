package dev.apograph.spec.openapi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.Apis;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.schema.SchemaReader;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas that go in circles, lead outside or are broken: a result or a diagnostic, never an exception or a fetch. */
final class HostileSchemasTest {

    private static LinkedApi linked(Diagnostics diagnostics, SchemaDefinition... files) {
        Apis page = Apis.on("things.txt");
        return Linker.link(
                page.api("", page.resource("Things", page.endpoint(HttpMethod.GET, "/things", List.of(), "200 Thing"))),
                List.of(files),
                diagnostics);
    }

    private static Optional<SchemaDefinition> read(String text, Diagnostics diagnostics) {
        return SchemaReader.read("thing.json", text, diagnostics);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$ref':'#'}",
                "{'$ref':'#/definitions/a','definitions':{'a':{'$ref':'#/definitions/b'},'b':{'$ref':'#/definitions/a'}}}",
                "{'oneOf':[{'$ref':'#'}]}",
                "{'oneOf':[{'$ref':'#'},{'type':'null'}]}",
                "{'oneOf':[{'$ref':'#'},{'type':'string'}]}",
                "{'allOf':[{'$ref':'#'}]}",
                "{'allOf':[{'$ref':'#'},{'$ref':'#'}]}",
                "{'allOf':[{'$ref':'#/allOf/1'},{'allOf':[{'$ref':'#/allOf/0'},{}]}]}",
                "{'additionalProperties':{'$ref':'#'}}",
                "{'items':{'$ref':'#'}}",
                "{'items':[{'$ref':'#/items/0'}]}",
                "{'properties':{'a~/%':{'$ref':'#/properties/a~0~1%25'}}}",
                "{'properties':{'a':{'$ref':5},'b':{'$ref':''},'c':{'$ref':'#/'},'d':{'$ref':'#%zz'}}}",
                "{'properties':{'a':{'$ref':'#/properties/a/'}}}",
                "{'$id':'https://example.com/x/','properties':{'a':{'$ref':'y.json'}}}",
                "{'$dynamicRef':'#meta','$ref':'#/enum/0','enum':[{'type':'string'}]}",
                "{'definitions':[],'properties':[],'required':{},'enum':{},'allOf':{},'type':[[1]],'items':5}",
                "{'properties':{'':{'type':''},'\\u0000':{},'__proto__':{}},'required':['','',1,null]}",
                "{'enum':[]}",
                "{'enum':[null]}",
                "{'const':null}",
                "{'pattern':'(a+)+$','patternProperties':{'[':{}}}",
                "{'not':true,'if':5,'then':[],'dependencies':{'a':5},'x-a':{'$ref':'#/nowhere'}}",
            })
    void circlesAndOdditiesEnd(String json) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaDefinition schema = read(json.replace('\'', '"'), diagnostics).orElseThrow();

        LinkedApi api = linked(diagnostics, schema);

        assertAliasesEnd(api);
        assertReads(OpenApiWriter.write(api, OpenApiFormat.JSON));
        OpenApiWriter.write(api, OpenApiFormat.YAML);
    }

    /** Nothing but references may not lead back to where it began. */
    private static void assertAliasesEnd(LinkedApi api) {
        api.schemas().forEach(schema -> {
            Optional<SchemaShape> shape = schema.shape();
            int steps = 0;
            while (shape.isPresent() && shape.get() instanceof ReferenceShape reference) {
                shape = api.schema(reference.target()).shape();
                assertThat(++steps).isAtMost(api.schemas().size());
            }
        });
    }

    private static void assertReads(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        assertThat(new OpenAPIV3Parser()
                        .readContents(document, List.of(), options)
                        .getOpenAPI())
                .isNotNull();
    }

    @Test
    void numbersOfAnySizeStayWhatTheyAre() throws JsonProcessingException {
        Diagnostics diagnostics = new Diagnostics();
        String text =
                "{\"minimum\":1e400,\"maximum\":-0,\"multipleOf\":1e-999999,\"maxLength\":99999999999999999999999}";

        LinkedApi api = linked(diagnostics, read(text, diagnostics).orElseThrow());

        String document = OpenApiWriter.write(api, OpenApiFormat.JSON);
        assertThat(document).contains("\"maxLength\" : 99999999999999999999999");
        assertThat(document).contains("\"multipleOf\" : 1E-999999");
        assertThat(new ObjectMapper()
                        .readTree(document)
                        .at("/components/schemas/Thing")
                        .isObject())
                .isTrue();
    }

    @Test
    void aCircleIsReportedOnceWithAllItsMembers() {
        Diagnostics diagnostics = new Diagnostics();
        String circle =
                "{\"$ref\":\"#/definitions/a\",\"definitions\":{\"a\":{\"$ref\":\"#/definitions/b\"},\"b\":{\"$ref\":\"#/definitions/a\"}}}";

        linked(diagnostics, read(circle, diagnostics).orElseThrow());

        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).message()).contains("ThingA, ThingB, ThingA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/x.json",
                "Https://127.3/x.json#/a",
                "file:///etc/hostname",
                "jar:file:/x.jar!/y.json",
                "classpath:x.json",
                "ftp://10.0.0.1/x",
                "data:application/json,{}",
                "//127.0.0.1/x.json",
                "../../../x.json",
                "\\\\server\\share\\x.json",
                "http://user:hunter2@127.0.0.1/x.json",
            })
    void referencesLeadNowhereOutside(String reference) throws JsonProcessingException {
        Diagnostics diagnostics = new Diagnostics();
        String text =
                new ObjectMapper().writeValueAsString(Map.of("properties", Map.of("a", Map.of("$ref", reference))));

        LinkedApi api = linked(diagnostics, read(text, diagnostics).orElseThrow());

        assertThat(diagnostics.all().stream().map(d -> d.code().name()).toList())
                .containsExactly("REFERENCE_UNRESOLVED");
        String document = OpenApiWriter.write(api, OpenApiFormat.JSON);
        assertThat(document).doesNotContain("\"$ref\" : \"" + reference.charAt(0));
        assertThat(diagnostics.all().get(0).toString()).doesNotContain("hunter2");
        assertThat(document).doesNotContain("hunter2");
    }

    @Test
    void cutAndGarbledFilesGiveAResultOrADiagnostic() {
        String text = SharedFolder.text(SharedFolder.path("schemas/losant/application.json"));
        Random random = new Random(11);
        List<String> variants = new ArrayList<>();
        for (int at = 0; at < text.length(); at += 97) {
            variants.add(text.substring(0, at));
            int other = random.nextInt(text.length());
            variants.add(text.substring(0, at) + text.substring(Math.max(at, other)));
            variants.add(new StringBuilder(text)
                    .insert(at, "{}[],:\"\u0000\uD800".charAt(random.nextInt(9)))
                    .toString());
        }
        for (String variant : variants) {
            Diagnostics diagnostics = new Diagnostics();
            Optional<SchemaDefinition> schema = read(variant, diagnostics);
            if (schema.isPresent()) {
                OpenApiWriter.write(linked(diagnostics, schema.get()), OpenApiFormat.JSON);
            } else {
                List<String> lines =
                        diagnostics.all().stream().map(Diagnostic::toString).toList();
                assertWithMessage(variant).that(lines).hasSize(1);
            }
        }
    }
}
