package dev.apograph.spec.schema;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References inside a document and between files. */
final class ReferencesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private static SchemaReader.File file(String path, String json) {
        return new SchemaReader.File(path, json.replace('\'', '"'));
    }

    private Map<String, String> shapes(SchemaReader.File... files) {
        Map<String, String> shapes = new LinkedHashMap<>();
        for (SchemaDefinition schema : SchemaReader.read(List.of(files), diagnostics)) {
            shapes.put(schema.evidence().place().file(), ShapeText.of(schema.shape()));
        }
        return shapes;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            {'$ref':'#/$defs/a','$defs':{'a':{}}} ; @thing#/$defs/a
            {'$ref':'#/definitions/a%20b','definitions':{'a b':{}}} ; @thing#/definitions/a b
            {'$ref':'#a','$defs':{'x':{'$anchor':'a'}}} ; @thing#/$defs/x
            {'$ref':'#a','$defs':{'x':{'$dynamicAnchor':'a'}}} ; @thing#/$defs/x
            {'$ref':'#a','definitions':{'x':{'$id':'#a'}}} ; @thing#/definitions/x
            {'$schema':'http://json-schema.org/draft-04/schema#','$ref':'#a','definitions':{'x':{'id':'#a'}}} ; @thing#/definitions/x
            {'$dynamicRef':'#a','$defs':{'x':{'$dynamicAnchor':'a'}}} ; @thing#/$defs/x
            {'$recursiveAnchor':true,'properties':{'p':{'$recursiveRef':'#'}}} ; {p: @thing}
            {'$ref':'x.json','$defs':{'x':{'$id':'x.json'}}} ; @thing#/$defs/x
            {'$id':'https://example.com/s/t.json','$ref':'x.json','$defs':{'x':{'$id':'/s/x.json'}}} ; @thing#/$defs/x
            {'$id':'https://example.com/s/t.json','$ref':'/x','$defs':{'x':{'$id':'//example.com/x'}}} ; @thing#/$defs/x
            {'$id':'https://example.com/s/t.json','$ref':'https://example.com/x','$defs':{'x':{'$id':'../x'}}} ; @thing#/$defs/x
            {'$ref':'urn:uuid:1','$defs':{'x':{'$id':'urn:uuid:1'}}} ; @thing#/$defs/x
            {'$ref':'urn:uuid:1#/$defs/y','$defs':{'x':{'$id':'urn:uuid:1','$defs':{'y':{}}}}} ; @thing#/$defs/x/$defs/y
            {'$ref':'x.json#/$defs/y','$defs':{'x':{'$id':'x.json','$defs':{'y':{}}}}} ; @thing#/$defs/x/$defs/y
            {'$ref':'x.json#b','$defs':{'x':{'$id':'x.json','$defs':{'y':{'$anchor':'b'}}},'z':{'$anchor':'b'}}} ; @thing#/$defs/x/$defs/y
            {'$id':'https://example.com/a.json#','$ref':'https://example.com/a.json#/$defs/b','$defs':{'b':{}}} ; @thing#/$defs/b
            {'$ref':'#/$defs/x','$defs':{'x':{'$id':'folder/x.json','$ref':'y.json'},'y':{'$id':'folder/y.json'}}} ; @thing#/$defs/x
            {'definitions':{'x':{'id':'x','items':{'$ref':'#/definitions/y'}},'y':{}},'$ref':'#/definitions/x/items'} ; @thing#/definitions/x/items
            {'$ref':'#/$defs/x/properties/enum/anyOf/1','$defs':{'x':{'properties':{'enum':{'anyOf':[{},{'type':'string'}]}}}}} ; @thing#/$defs/x/properties/enum/anyOf/1
            {'properties':{'$ref':{'type':'string'},'$id':{'type':'string'}}} ; {$ref: string, $id: string}
            {'default':{'$id':'x.json'},'$ref':'x.json'} ; @/a/x.json
            {'$ref':'HTTPS://example.com/x'} ; @HTTPS://example.com/x
            {'$ref':'https://me:secret@example.com/x'} ; @https://example.com/x
            """)
    void leadInsideADocument(String json, String expected) {
        assertThat(shapes(file("a/thing.json", json))).containsExactly("a/thing.json", expected);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            other.json ; @/a/other.json
            ./other.json ; @/a/other.json
            ../b/other.json ; @/b/other.json
            ../b/other.json#/properties/x ; @/b/other.json#/properties/x
            ../b/other.json#mark ; @/b/other.json#/properties/x
            /b/other.json ; @/b/other.json
            %6Fther.json ; @/a/other.json
            ../../../b/other.json ; @/b/other.json
            ../c/thing.json ; @/c/thing.json
            thing.json ; @thing
            ../a/thing.json#/properties/p ; @thing#/properties/p
            https://example.com/other ; @/b/other.json
            https://example.com/inner ; @/b/other.json#/properties/y
            only ; @/c/only.json
            elsewhere/only.json ; @/c/only.json
            ../c/other.json ; @/c/other.json
            """)
    void leadToTheFileTheyName(String ref, String expected) {
        Map<String, String> shapes = shapes(
                file("a/thing.json", "{'properties':{'p':{'$ref':'" + ref + "'}}}"),
                file("a/other.json", "{'title':'A'}"),
                file(
                        "b/other.json",
                        "{'$id':'https://example.com/other','properties':{'x':{'$anchor':'mark'},'y':{'$id':'inner'}}}"),
                file("c/thing.json", "{'title':'C'}"),
                file("c/only.json", "{'title':'only'}"));

        assertThat(shapes.get("a/thing.json")).isEqualTo("{p: " + expected + "}");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void filesOfOneIdentifierAreNotMixedUp() {
        String json = "{'$id':'https://example.com/t','allOf':[{'$ref':'#/$defs/x'},{'properties':{'q':{}}}],"
                + "'$defs':{'x':{'properties':{'%s':{}}}}}";

        assertThat(shapes(file("a/t.json", json.replace("%s", "one")), file("b/t.json", json.replace("%s", "two"))))
                .containsExactly("a/t.json", "{one: any, q: any}", "b/t.json", "{two: any, q: any}");
    }

    @Test
    void partsOfOtherFilesAreMergedAndNamedAsTheReaderOfThemWould() {
        Map<String, String> shapes = shapes(
                file("a/thing.json", "{'allOf':[{'$ref':'../b/base.json#/$defs/part'},{'properties':{'own':{}}}]}"),
                file(
                        "b/base.json",
                        "{'$defs':{'part':{'properties':{'n':{'$ref':'#/$defs/next'},'m':{'$ref':'../a/thing.json'}}},"
                                + "'next':{'type':'object'}}}"));

        assertThat(shapes).containsEntry("a/thing.json", "{n: @/b/base.json#/$defs/next, m: @thing, own: any}");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aPartThatOnlyAnotherFileNeedsIsRead() {
        List<SchemaDefinition> schemas = SchemaReader.read(
                List.of(
                        file("a.json", "{'$ref':'b.json#/properties/p/items'}"),
                        file("b.json", "{'properties':{'p':{'items':{'type':'object','properties':{'x':{}}}}}}")),
                diagnostics);

        assertThat(schemas.get(1).definitions().keySet()).containsExactly("b#/properties/p/items");
    }

    @Test
    void whatIsNotSuppliedIsReportedOnlyWhereItIsMerged() {
        assertThat(shapes(file("a/t.json", "{'allOf':[{'$ref':'u.json'},{'properties':{'x':{}}}]}")))
                .containsExactly("a/t.json", "{x: any}");
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).toString())
                .startsWith("a/t.json:1: error APG1204 the reference to /a/u.json leads to nothing that was supplied");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {'$ref':'#'} ; @t
            {'allOf':[{'$ref':'#'}]} ; @t
            {'allOf':[{'$ref':'#'},{'properties':{'a':{}}}]} ; {a: any}
            {'anyOf':[{'$ref':'#'},{'$ref':'#'}]} ; @t
            {'anyOf':[{'$ref':'#'},{'type':'string'}]} ; (@t | string)
            {'$ref':'#/$defs/a','$defs':{'a':{'$ref':'#/$defs/b'},'b':{'$ref':'#/$defs/a'}}} ; @t#/$defs/a
            {'allOf':[{'$ref':'#/$defs/a'},{'properties':{'x':{}}}],'$defs':{'a':{'allOf':[{'$ref':'#/$defs/b'},{'properties':{'y':{}}}]},'b':{'allOf':[{'$ref':'#/$defs/a'},{'properties':{'z':{}}}]}}} ; {z: any, y: any, x: any}
            {'$defs':{'a':{'properties':{'n':{'$ref':'#/$defs/a'},'x':{}}},'b':{'properties':{'n':{'$ref':'#/$defs/b'}}}},'allOf':[{'$ref':'#/$defs/a'},{'$ref':'#/$defs/b'}]} ; -
            """)
    void circlesEnd(String json, String expected) {
        String shape = shapes(file("t.json", json)).getOrDefault("t.json", "");

        if (!expected.equals("-")) {
            assertThat(shape).isEqualTo(expected);
        }
        assertWithMessage(shape).that(shape.length()).isLessThan(2_000);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void thousandsOfReferencesAreFollowedInNoTime() {
        int count = 20_000;
        StringBuilder json =
                new StringBuilder("{\"allOf\":[{\"$ref\":\"#/$defs/d0\"},{\"required\":[\"x\"]}],\"$defs\":{");
        for (int at = 0; at < count; at++) {
            json.append("\"d" + at + "\":{\"$ref\":\"#/$defs/d" + (at + 1) + "\"},");
        }
        json.append("\"d" + count + "\":{\"properties\":{\"x\":{\"type\":\"string\"}}}}}");
        List<SchemaReader.File> files = new ArrayList<>(List.of(new SchemaReader.File("t.json", json.toString())));

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(ShapeText.of(
                                SchemaReader.read(files, diagnostics).get(0).shape()))
                        .isEqualTo("{x!: string}"));
    }
}
