package dev.apograph.spec.schema;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.diagnostic.Diagnostics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that combine others. Bounds stand in angle brackets behind a shape. */
final class CombinationsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private String shape(String json) {
        return BoundedText.of(
                SchemaReader.read("thing.json", json, diagnostics).orElseThrow().shape());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            {"allOf":[{"type":"string","maxLength":9},{"maxLength":5,"minLength":2}]} ; string<at least 2 characters, at most 5 characters>
            {"allOf":[{"type":"number","minimum":1,"maximum":9},{"type":"integer","minimum":3}]} ; integer<at least 3, at most 9>
            {"allOf":[{"type":"string"},{"format":"uuid","type":"string"}]} ; uuid
            {"type":"string","allOf":[{"pattern":"^a"},{"pattern":"b$"}]} ; string<matches the pattern ^a, matches the pattern b$>
            {"allOf":[{"enum":["a","b","c"]},{"enum":["c","a"]}]} ; enum[a, c]
            {"allOf":[{"enum":["a","b"]},{"const":"b"}]} ; const[b]
            {"allOf":[{"enum":[1,2,3]},{"enum":[2,3,4]}]} ; integer<one of 2, 3>
            {"allOf":[{"items":{"type":"string"}},{"items":{"maxLength":3},"maxItems":2}]} ; [string<at most 3 characters>]<at most 2 items>
            {"allOf":[{"prefixItems":[{"type":"string"}]},{"items":{"maxLength":3}}]} ; [string<at most 3 characters>,..string<at most 3 characters>]
            {"allOf":[{"prefixItems":[{},{"type":"number"}]},{"prefixItems":[{"type":"string"}],"items":false}]} ; [string, number,]closed
            {"allOf":[{"additionalProperties":{"type":"string"}},{"additionalProperties":{"maxLength":3}}]} ; map<string<at most 3 characters>>
            {"allOf":[{"properties":{"a":{"type":"string"}}},{"properties":{"a":{"maxLength":3}},"required":["a"]}]} ; {a!: string<at most 3 characters>}
            {"allOf":[{"properties":{"a":{"properties":{"b":{"type":"string"}}}}},{"properties":{"a":{"required":["b"]}}}]} ; {a: {b!: string}}
            {"allOf":[{"required":["a"]},{"properties":{"a":{"type":"string"}}}]} ; {a!: string}
            {"allOf":[{"properties":{"a":{}}},{"not":{"required":["a"]}},{"description":"x"}]} ; {a: any}
            {"allOf":[{"properties":{"a":{}}},{"additionalProperties":false}]} ; {a: any}closed
            {"allOf":[{"type":["string","number"]},{"type":["number","boolean"]}]} ; number
            {"allOf":[{"type":["string","number","boolean"]},{"type":["string","boolean","object"]}]} ; (string | boolean)
            {"allOf":[{"allOf":[{"allOf":[{"properties":{"a":{}}}]}]},{"properties":{"b":{}}}]} ; {a: any, b: any}
            {"allOf":[{"properties":{"a":{}}},{"oneOf":[{"properties":{"k":{"const":1}}},{"properties":{"k":{"const":2}}}]}]} ; ({k: integer<one of 1>, a: any} | {k: integer<one of 2>, a: any})
            {"allOf":[true,{"type":"string"}]} ; string
            {"type":"object","allOf":[{"$ref":"#/$defs/o"}],"$defs":{"o":{"properties":{"a":{}}}}} ; @thing#/$defs/o
            {"allOf":[{"$ref":"#/$defs/o"},{"description":"x"}],"$defs":{"o":{"properties":{"a":{}}}}} ; @thing#/$defs/o
            {"allOf":[{"$ref":"#/$defs/o"},{"$ref":"#/$defs/o"}],"$defs":{"o":{"properties":{"a":{}}}}} ; @thing#/$defs/o
            {"allOf":[{"$ref":"#/$defs/o"},{"$ref":"#/$defs/p"}],"$defs":{"o":{"properties":{"a":{}}},"p":{"properties":{"b":{}}}}} ; {a: any, b: any}
            {"allOf":[{"$ref":"#/$defs/o"},{"required":["a"]}],"$defs":{"o":{"properties":{"a":{"type":"string"}}}}} ; {a!: string}
            {"allOf":[{"$ref":"#/$defs/s"},{"maxLength":3}],"$defs":{"s":{"type":"string"}}} ; string<at most 3 characters>
            {"properties":{"a":{"$ref":"#/$defs/o","maxLength":3}},"$defs":{"o":{"type":"string"}}} ; {a: string<at most 3 characters>}
            {"$schema":"http://json-schema.org/draft-07/schema#","properties":{"a":{"$ref":"#/definitions/o","maxLength":3}},"definitions":{"o":{"type":"string"}}} ; {a: @thing#/definitions/o}
            {"$schema":"https://json-schema.org/draft/2020-12/schema","$ref":"#/$defs/o","properties":{"b":{}},"$defs":{"o":{"properties":{"a":{}}}}} ; {b: any, a: any}
            """)
    void mergesWhatHoldsTogether(String json, String expected) {
        assertThat(shape(json)).isEqualTo(expected);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            {"oneOf":[{"type":"string"},{"type":"string"}]} ; string
            {"oneOf":[{"properties":{"a":{}}},{"properties":{"a":{}},"description":"x"}]} ; {a: any}
            {"oneOf":[{"const":"a","title":"A"},{"const":"b","title":"B"}]} ; enum[a, b]
            {"oneOf":[{"const":1},{"const":2}]} ; integer<one of 1, 2>
            {"anyOf":[{"enum":["a","b"]},{"type":"string"}]} ; enum[a, b]
            {"anyOf":[{"enum":[""]},{"type":"string","pattern":"^x"}]} ; string
            {"anyOf":[{"type":"string","format":"date"},{"type":"string","format":"date-time"}]} ; string
            {"anyOf":[{"type":"string","format":"date"},{"type":"string","format":"date"}]} ; date
            {"anyOf":[{"type":"integer"},{"type":"number"}]} ; number
            {"anyOf":[{"type":"integer","minimum":1},{"enum":[-1]}]} ; integer
            {"anyOf":[{"type":"string"},{}]} ; any
            {"anyOf":[{"type":"string"},true]} ; any
            {"anyOf":[{"type":"string"},false]} ; string
            {"anyOf":[{"type":"null"}]} ; any?<one of null>
            {"anyOf":[{"type":"string"},{"anyOf":[{"type":"number"},{"type":"boolean"}]}]} ; (string | number | boolean)
            {"anyOf":[{"type":"string"},{"title":"N","anyOf":[{"type":"number"},{"type":"boolean"}]}]} ; (string | (number | boolean))
            {"anyOf":[{"type":"string"},{"anyOf":[{"type":"number"},{"type":"null"}]}]} ; (string | number)?
            {"anyOf":[{"type":["string","null"]},{"type":"object"}]} ; (string | {})?
            {"anyOf":[{"items":{"type":"string"}},{"items":{"type":"number"}}]} ; ([string] | [number])
            {"oneOf":[{"type":"string"},{"type":"number"}],"anyOf":[{"type":"number"},{"type":"boolean"}]} ; number
            {"type":"string","anyOf":[{"enum":["a"]},{"maxLength":3}]} ; enum[a]
            {"type":["string","number"],"anyOf":[{"type":"string"},{"type":"boolean"}]} ; string
            {"type":"object","anyOf":[{"$ref":"#/$defs/o"},{"properties":{"b":{}}}],"$defs":{"o":{"properties":{"a":{}}}}} ; (@thing#/$defs/o | {b: any})
            {"anyOf":[{"$ref":"#/$defs/s"},{"type":"string"},{"$ref":"#/$defs/n"}],"$defs":{"s":{"type":"string"},"n":{"type":"number"}}} ; (string | number)
            """)
    void makesUnionsOfBranchesThatDiffer(String json, String expected) {
        assertThat(shape(json)).isEqualTo(expected);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            {"properties":{"id":{"type":"string"}},"oneOf":[{"properties":{"k":{"const":"a"},"x":{}}},{"properties":{"k":{"const":"b"},"y":{}}}]} ; ({k: const[a], x: any, id: string} | {k: const[b], y: any, id: string})
            {"properties":{"k":{"enum":["a","b"]}},"oneOf":[{"properties":{"k":{"enum":["a"]},"x":{}}},{"properties":{"k":{"enum":["b"]},"y":{}}}]} ; ({k: enum[a], x: any} | {k: enum[b], y: any})
            {"properties":{"id":{}},"anyOf":[{"properties":{"x":{"type":"string"}},"required":["x"]},{"properties":{"y":{"type":"string"}},"required":["y"]}]} ; ({x!: string, id: any} | {y!: string, id: any})
            {"properties":{"id":{}},"anyOf":[{"$ref":"#/$defs/x"},{"$ref":"#/$defs/y"}],"$defs":{"x":{"properties":{"k":{"const":1}}},"y":{"properties":{"k":{"const":2}}}}} ; ({k: integer<one of 1>, id: any} | {k: integer<one of 2>, id: any})
            {"properties":{"k":{"const":"a"}},"oneOf":[{"properties":{"k":{"const":"a"},"x":{}},"required":["k"]},{"properties":{"k":{"const":"b"},"y":{}},"required":["k"]}]} ; {k!: const[a], x: any}
            {"properties":{"a":{},"b":{}},"anyOf":[{"required":["a"]},{"required":["b"]}]} ; {a: any, b: any}
            {"properties":{"a":{},"b":{}},"oneOf":[{"properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":{"type":"string"}},"required":["b"]}]} ; {a: string, b: string}
            {"properties":{"a":{}},"oneOf":[{"properties":{"b":{"type":"string"}}},{"properties":{"b":{"type":"number"}}}]} ; {a: any, b: (string | number)}
            {"properties":{"a":{"type":"string"}},"oneOf":[{"properties":{"a":{"maxLength":3},"b":{}}},{"properties":{"c":{}}}]} ; {a: string, b: any, c: any}
            {"properties":{"a":{}},"oneOf":[{"properties":{"b":{}},"required":["b"]},{"not":{"required":["b"]}}]} ; {a: any, b: any}
            """)
    void tellsBranchesOfAnObjectApartOrMergesThem(String json, String expected) {
        assertThat(shape(json)).isEqualTo(expected);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            {"propertyName":"k"} ; k{o=0, p=1}
            {"propertyName":"k","mapping":{"one":"#/$defs/o","two":"#/$defs/p"}} ; k{one=0, two=1}
            {"propertyName":"k","mapping":{"one":"o","uno":"#/$defs/o"}} ; k{one=0, uno=0, p=1}
            {"propertyName":"k","mapping":{"none":"#/$defs/absent"}} ; k{o=0, p=1}
            "k" ; k{o=0, p=1}
            """)
    void readsDiscriminators(String discriminator, String expected) {
        String json = "{'oneOf':[{'$ref':'#/$defs/o'},{'$ref':'#/$defs/p'},{'type':'null'}],'$defs':{'o':{'properties':"
                + "{'k':{'type':'string'},'a':{}}},'p':{'properties':{'k':{'type':'string'}}}},'discriminator':";
        String shape = shape(json.replace('\'', '"') + discriminator + "}");

        assertThat(shape).isEqualTo("(@thing#/$defs/o | @thing#/$defs/p)?" + expected);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"discriminator":{"propertyName":"k"},"oneOf":[{"$ref":"#/$defs/o"},{"$ref":"#/$defs/p"}],"$defs":{"o":{"properties":{"k":{"const":"x"}}},"p":{"properties":{"k":{"const":"y"}}}}} ; (@thing#/$defs/o | @thing#/$defs/p)k{}
            {"discriminator":{"propertyName":"k"},"properties":{"k":{}}} ; {k: any}
            """)
    void branchesThatFixTheirValueNeedNoMapping(String json, String expected) {
        assertThat(shape(json)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            {"allOf":[\\n{"type":"string"},\\n{"type":"number"}]} ; any ; thing.json:2: warning APG1211 a string as value cannot hold together with what stands at thing.json:3
            {"type":"string","allOf":[\\n{"type":"number"}]} ; any ; thing.json:1: warning APG1211 a string as value cannot hold together with what stands at thing.json:2
            {"properties":{"a":{"allOf":[\\n{"type":"integer"},\\n{"type":"object"}]}}} ; {a: any} ; thing.json:2: warning APG1211 a number as value cannot hold together with what stands at thing.json:3
            {"allOf":[{"properties":{\\n"a":{"type":"string"}}},{"properties":{\\n"a":{"type":"boolean"}}}]} ; {a: any} ; thing.json:2: warning APG1211 a string as value cannot hold together with what stands at thing.json:3
            {"allOf":[{"type":"string","format":"date"},\\n{"type":"string","format":"uuid"}]} ; date ; thing.json:1: warning APG1211 the format date cannot hold together with what stands at thing.json:2
            {"allOf":[{"type":"string","minLength":5},\\n{"maxLength":3}]} ; string<at least 5 characters, at most 3 characters> ; thing.json:1: warning APG1211 a limit cannot hold together with what stands at thing.json:2
            {"allOf":[{"enum":["a"]},\\n{"enum":["b"]}]} ; enum[a] ; thing.json:1: warning APG1211 the list of values cannot hold together with what stands at thing.json:2
            {"allOf":[{"properties":{"a":{}},"additionalProperties":false},\\n{"properties":{"b":{}},\\n"required":["b"]}]} ; {a: any, b!: any}closed ; thing.json:2: warning APG1211 the required property `b` cannot hold together with what stands at thing.json:1
            """)
    void reportsConflictsWithBothPlaces(String json, String expected, String line) {
        assertThat(shape(json.replace("\\n", "\n"))).isEqualTo(expected);
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).toString()).startsWith(line);
        assertThat(diagnostics.all().get(0).other()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            {"nullable":true,"allOf":[{"$ref":"#/$defs/o"}],"$defs":{"o":{"type":"object"}}} ; @thing#/$defs/o?
            {"allOf":[{"type":["string","null"]},{"maxLength":3}]} ; string?<at most 3 characters>
            {"allOf":[{"type":["string","null"]},{"type":"string"}]} ; string
            {"type":["object","null"],"allOf":[{"properties":{"a":{}}}]} ; {a: any}?
            {"properties":{"a":{"$ref":"#/$defs/n"}},"$defs":{"n":{"type":["object","null"]}}} ; {a: @thing#/$defs/n?}
            {"anyOf":[{"$ref":"#/$defs/n"},{"type":"string"}],"$defs":{"n":{"type":["object","null"]}}} ; (@thing#/$defs/n | string)?
            {"anyOf":[{"allOf":[{"$ref":"#/$defs/n"}]}],"$defs":{"n":{"oneOf":[{"type":"null"},{"type":"string"}]}}} ; string?
            {"const":null} ; any?<one of null>
            {"type":"null"} ; any?<one of null>
            {"type":["null"]} ; any?<one of null>
            """)
    void followsNullThroughReferencesAndCombinations(String json, String expected) {
        assertThat(shape(json)).isEqualTo(expected);
        assertThat(diagnostics.all()).isEmpty();
    }
}
