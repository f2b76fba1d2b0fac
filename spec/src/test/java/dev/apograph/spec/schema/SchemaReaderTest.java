package dev.apograph.spec.schema;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SchemaReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<SchemaDefinition> read(String text) {
        return SchemaReader.read("schemas/thing.json", text, diagnostics);
    }

    private SchemaShape shape(String json) {
        return read(json.replace('\'', '"')).orElseThrow().shape();
    }

    private List<String> lines() {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            {} ; any
            {"type":"string"} ; string
            {"type":"string","format":"date-time"} ; date-time
            {"type":["string","null"]} ; string?
            {"type":["string","number"]} ; (string | number)
            {"type":["integer","number"]} ; number
            {"type":"integer","nullable":true} ; integer?
            {"type":"null"} ; any?
            {"type":"boolean"} ; boolean
            {"enum":["a","b",null]} ; enum[a, b]?
            {"type":["string","null"],"enum":["a"]} ; enum[a]?
            {"enum":[1,2]} ; integer
            {"enum":[1.5,2]} ; number
            {"enum":[true]} ; boolean
            {"enum":["a",1]} ; (enum[a] | integer)
            {"const":"on"} ; const[on]
            {"const":7} ; integer
            {"type":"object"} ; {}
            {"properties":{"a":{"type":"string"}},"required":["a"]} ; {a!: string}
            {"type":"object","required":["b"]} ; {b!: any}
            {"type":"object","properties":{"a":true},"additionalProperties":false} ; {a: any}closed
            {"type":"object","properties":{"a":{}},"additionalProperties":{"type":"string"}} ; {a: any..string}
            {"additionalProperties":{"type":"number"}} ; map<number>
            {"type":"object","patternProperties":{".*":{"type":"string"}},"additionalProperties":false} ; map<string>
            {"patternProperties":{"^a":{"type":"string"},"^b":{"type":"number"}}} ; map<any>
            {"patternProperties":{"^a":{"type":"string"},"^b":{"type":"string"}}} ; map<string>
            {"items":{"type":"string"}} ; [string]
            {"type":"array"} ; [any]
            {"items":[{"type":"string"},{"type":"string"}]} ; [string, string,]
            {"items":[{"type":"string"},{"type":"number"}]} ; [string, number,]
            {"prefixItems":[{"type":"number"}]} ; [number,]
            {"prefixItems":[{"type":"number"}],"items":false} ; [number,]closed
            {"items":[{"type":"number"}],"additionalItems":{"type":"string"}} ; [number,..string]
            {"maxLength":5} ; string
            {"minimum":5} ; number
            {"oneOf":[{"type":"string"},{"type":"number"}]} ; (string | number)
            {"anyOf":[{"type":"string"},{"type":"null"}]} ; string?
            {"oneOf":[{"type":"string"},{"type":"number"},{"type":"null"}]} ; (string | number)?
            {"type":"object","properties":{"a":{}},"anyOf":[{"required":["a"]}]} ; {a: any}
            {"properties":{"a":{}},"oneOf":[{"properties":{"b":{"type":"string"}},"required":["b"]},{"properties":{"c":{}}}]} ; {a: any, b: string, c: any}
            {"allOf":[{"type":"string"}],"description":"x"} ; string
            {"allOf":[{"type":"string"},{"maxLength":5}]} ; string
            {"allOf":[{"properties":{"a":{}}},{"properties":{"b":{}},"required":["a"]}]} ; {a!: any, b: any}
            {"properties":{"z":{"type":"string"}},"allOf":[{"properties":{"a":{}}}],"required":["z"]} ; {z!: string, a: any}
            {"$ref":"#"} ; @thing
            {"$ref":"#/definitions/x","definitions":{"x":{"type":"string"}}} ; @thing#/definitions/x
            {"$ref":"#/$defs/x%25~1y","$defs":{"x%/y":{}}} ; @thing#/$defs/x%~1y
            {"items":[{"$ref":"#/items/1"},{"type":"string"}]} ; [@thing#/items/1, string,]
            {"$ref":"other.json"} ; @/schemas/other.json
            {"$ref":"./sub/other.json#/definitions/x"} ; @/schemas/sub/other.json#/definitions/x
            {"$ref":"thing.json"} ; @thing
            {"$ref":"#/definitions/elsewhere"} ; @elsewhere
            {"$ref":"https://example.com/a.json"} ; @https://example.com/a.json
            {"$id":"https://example.com/a.json","properties":{"p":{"$ref":"https://example.com/a.json"}}} ; {p: @thing}
            {"allOf":[{"$ref":"#/definitions/x"},{"properties":{"b":{}}}],"definitions":{"x":{"properties":{"a":{}}}}} ; {a: any, b: any}
            {"allOf":[{"$ref":"#"},{"properties":{"b":{}}}]} ; {b: any}
            """)
    void readsShape(String json, String expected) {
        assertThat(ShapeText.of(read(json).orElseThrow().shape())).isEqualTo(expected);
        assertThat(lines()).isEmpty();
    }

    @Test
    void collectsDefinitionsThatReferencesLeadTo() {
        SchemaDefinition schema = read("{\"properties\":{\"a\":{\"$ref\":\"#/properties/b/items\"},"
                        + "\"b\":{\"items\":{\"type\":\"string\"}}},"
                        + "\"definitions\":{\"tree\":{\"items\":{\"$ref\":\"#/definitions/tree\"}}}}")
                .orElseThrow();

        assertThat(schema.definitions().keySet())
                .containsExactly("thing#/properties/b/items", "thing#/definitions/tree");
        assertThat(ShapeText.of(schema.definitions().get("thing#/definitions/tree")))
                .isEqualTo("[@thing#/definitions/tree]");
    }

    @Test
    void givesEachPropertyItsLinesAndPointer() {
        ObjectShape shape = (ObjectShape) shape("""
                {
                  'properties': {
                    'a': {'type': 'string'},
                    'b/c': {
                      'properties': {'d': {}}
                    }
                  }
                }""");

        Evidence second = shape.properties().get(1).evidence();
        // From its name to the end of its value.
        assertThat(second.place()).isEqualTo(new SourcePlace("schemas/thing.json", 4, 6));
        assertThat(second.headingPath()).containsExactly("properties", "b/c").inOrder();
        assertThat(second.grade()).isEqualTo(EvidenceGrade.SUPPLIED);
        ObjectShape inner = (ObjectShape) shape.properties().get(1).shape();
        assertThat(inner.properties().get(0).evidence().place().firstLine()).isEqualTo(5);
    }

    @Test
    void givesEachPropertyOfAYamlFileItsLinesToo() {
        ObjectShape shape = (ObjectShape) SchemaReader.read("thing.yaml", """
                        properties:
                          a:
                            type: object
                            properties:
                              b: {type: string}
                          c:
                            type: string
                        title: Thing
                        """, new Diagnostics())
                .orElseThrow()
                .shape();

        assertThat(shape.properties().stream()
                        .map(property -> property.evidence().place())
                        .toList())
                .containsExactly(new SourcePlace("thing.yaml", 2, 5), new SourcePlace("thing.yaml", 6, 7))
                .inOrder();
    }

    @Test
    void putsBoundsIntoWords() {
        assertThat(words(shape("{'type':'string','minLength':1,'maxLength':255,'pattern':'^a'}")))
                .containsExactly("at least 1 character", "at most 255 characters", "matches the pattern ^a")
                .inOrder();
        assertThat(words(shape("{'minimum':0,'exclusiveMinimum':true,'exclusiveMaximum':9,'multipleOf':3}")))
                .containsExactly("more than 0", "less than 9", "a multiple of 3")
                .inOrder();
        assertThat(words(shape("{'type':'array','maxItems':1,'uniqueItems':true}")))
                .containsExactly("at most 1 item", "no item twice")
                .inOrder();
    }

    private List<String> words(SchemaShape shape) {
        return shape.annotations().bounds().stream().map(Bound::words).toList();
    }

    @Test
    void readsAnnotations() {
        SchemaShape shape = shape("{'title':'T','description':'D','readOnly':true,'writeOnly':true,'deprecated':true,"
                + "'default':[1],'examples':['a','b'],'example':'c','type':'string'}");

        assertThat(shape.annotations().title()).hasValue("T");
        assertThat(shape.annotations().description()).hasValue("D");
        assertThat(shape.annotations().readOnly()).isTrue();
        assertThat(shape.annotations().writeOnly()).isTrue();
        assertThat(shape.annotations().deprecated()).hasValue("");
        assertThat(shape.annotations().defaultValue().orElseThrow().toString()).isEqualTo("[1]");
        assertThat(shape.annotations().examples().toString()).isEqualTo("[\"a\", \"b\", \"c\"]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            {"type":"number", "min":1} ; APG1203 ; `min` is no keyword ; perhaps `minimum` is meant
            {"type":"number", "max":1} ; APG1203 ; `max` is no keyword ; perhaps `maximum` is meant
            {"propertys":{}} ; APG1203 ; `propertys` is no keyword ; perhaps `properties` is meant
            {"zzz":1} ; APG1203 ; `zzz` is no keyword ; remove it
            {"type":"object","name":{"type":"string"}} ; APG1203 ; `name` stands where keywords belong ; move it into `properties`
            {"type":"text"} ; APG1203 ; `text` is no type ; perhaps `string` is meant
            {"type":"string","required":true} ; APG1203 ; `type` stands twice ; check
            {"a":} ; APG1201 ; not well-formed ; check
            {} x ; APG1201 ; not well-formed ; check
            {} {} ; APG1201 ; text after the end ; check
            [1] ; APG1202 ; no schema ; supply
            {"properties":{"type":"object","properties":{}}} ; APG1203 ; a whole schema stands ; move
            {"properties":{"a":5}} ; APG1203 ; a value that is no schema ; correct
            """)
    void reportsWithLine(String json, String code, String message, String mend) {
        read(message.contains("twice") ? "\n\n{\"type\":\"string\",\"type\":\"number\"}" : "\n\n" + json);

        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0)).contains(code);
        assertThat(lines().get(0)).contains(message);
        assertThat(lines().get(0)).contains(mend);
        int expectedLine = json.equals("[1]") ? 1 : 3;
        assertThat(diagnostics.all().get(0).place().firstLine()).isEqualTo(expectedLine);
    }

    @Test
    void misspeltKeywordsAreNotObeyed() {
        assertThat(shape("{'type':'number','min':1}").annotations().bounds()).isEmpty();
        assertThat(ShapeText.of(shape("{'type':'object','name':{'type':'string'}}")))
                .isEqualTo("{}");
    }

    @Test
    void refusesTooDeepNestingWithADiagnostic() {
        for (int depth : new int[] {600, 10_000, 200_000}) {
            assertThat(read("{\"items\":".repeat(depth) + "{}" + "}".repeat(depth)))
                    .isEmpty();
        }
        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0)).contains("APG1202");
    }

    @Test
    void readsNestingUpToTheLimit() {
        int depth = LocatedJsonParser.DEEPEST - 1;
        assertThat(read("{\"items\":".repeat(depth) + "{}" + "}".repeat(depth))).isPresent();
        assertThat(lines()).isEmpty();
    }

    @Test
    void followsLongAndDoublingChainsOfReferencesWithoutEnd() {
        StringBuilder json = new StringBuilder(
                "{\"allOf\":[{\"$ref\":\"#/definitions/d0\"},{\"properties\":{}}]," + "\"definitions\":{");
        int length = 2_000;
        for (int at = 0; at < length; at++) {
            String next = "{\"$ref\":\"#/definitions/d" + (at + 1) + "\"}";
            json.append("\"d" + at + "\":{\"allOf\":[" + next + "," + next + ",{\"properties\":{}}]},");
        }
        json.append("\"d" + length + "\":{\"properties\":{\"end\":{}}}}}");

        assertThat(read(json.toString())).isPresent();
        assertThat(lines().get(0)).contains("APG1202");
    }

    @Test
    void emptyFileIsReported() {
        assertThat(read("  \n")).isEmpty();
        assertThat(lines().get(0)).contains("APG1003");
    }

    @Test
    void readsYaml() {
        Optional<SchemaDefinition> schema =
                SchemaReader.read("thing.yaml", "type: object\nproperties:\n  a:\n    type: string\n", diagnostics);
        assertThat(ShapeText.of(schema.orElseThrow().shape())).isEqualTo("{a: string}");
        ObjectShape shape = (ObjectShape) schema.orElseThrow().shape();
        assertThat(shape.properties().get(0).evidence().place().firstLine()).isEqualTo(3);
    }

    @Test
    void skipsByteOrderMark() {
        assertThat(read("\uFEFF{}")).isPresent();
    }

    @Test
    void readsEverySuppliedSchema() {
        List<Path> files = SharedFolder.files("schemas/losant", ".json");
        for (Path file : files) {
            String name = file.getFileName().toString();
            Optional<SchemaDefinition> schema = SchemaReader.read(name, SharedFolder.text(file), diagnostics);
            assertWithMessage(name).that(schema).isPresent();
            assertWithMessage(name)
                    .that(ShapeText.of(schema.orElseThrow().shape()))
                    .isNotEqualTo("any");
        }
        assertThat(files).isNotEmpty();
        assertThat(diagnostics.all().stream().map(d -> d.code().code()).distinct())
                .containsExactly("APG1203");
    }
}
