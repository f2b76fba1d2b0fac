package dev.apograph.spec.schema;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every keyword, in the drafts that have it and in those that do not. */
final class KeywordsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private SchemaShape shape(String json) {
        return SchemaReader.read("thing.json", json, diagnostics).orElseThrow().shape();
    }

    private List<String> lines() {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            "type":"string","minLength":1,"maxLength":3.0,"pattern":"^a" ; string<at least 1 character, at most 3 characters, matches the pattern ^a>
            "type":"string","contentEncoding":"base64","contentMediaType":"image/png","contentSchema":{} ; string<encoded as base64>
            "type":"number","minimum":1,"exclusiveMinimum":true,"maximum":9.5,"multipleOf":0.5 ; number<more than 1, at most 9.5, a multiple of 0.5>
            "type":"number","minimum":1,"exclusiveMinimum":false ; number<at least 1>
            "type":"integer","exclusiveMinimum":1,"exclusiveMaximum":9 ; integer<more than 1, less than 9>
            "type":"integer","minimum":-9223372036854775809 ; integer<at least -9223372036854775809>
            "type":["string","number"],"minLength":1,"minimum":2 ; (string<at least 1 character> | number<at least 2>)
            "type":["array","object"],"items":{"type":"string"},"properties":{"a":{}} ; ([string] | {a: any})
            "type":["null","string"],"format":"date" ; date?
            "minLength":1 ; string<at least 1 character>
            "exclusiveMaximum":4 ; number<less than 4>
            "contains":{},"minContains":1 ; [any]
            "minItems":1 ; [any]<at least 1 item>
            "minProperties":1 ; {}<at least 1 property>
            "propertyNames":{"pattern":"^a"},"additionalProperties":{} ; map<any><names match the pattern ^a>
            "propertyNames":{"enum":["a"]} ; {}
            "patternProperties":{"^a":{"type":"string"}},"additionalProperties":false ; map<string><names match the pattern ^a>
            "patternProperties":{"^.*$":{"type":"string"}},"additionalProperties":false ; map<string>
            "patternProperties":{"^a":{"type":"string"}} ; map<string>
            "patternProperties":{"^a":{"type":"string"},"^b":{"type":"number"}},"additionalProperties":false ; map<any>
            "patternProperties":{"^a":false} ; {}
            "patternProperties":{"^a":{"type":"string"}},"properties":{"x":{}} ; {x: any..string}
            "properties":{"a":false,"b":true,"c":{}} ; {b: any, c: any}
            "properties":{"a":false},"required":["a"] ; {a!: any}
            "required":["a","a","b"] ; {a!: any, b!: any}
            "unevaluatedProperties":false,"properties":{"a":{}} ; {a: any}
            "dependencies":{"a":["b"]},"dependentRequired":{"a":["b"]},"dependentSchemas":{"a":{}} ; {}
            "properties":{"a":{}},"not":{"required":["b"]},"if":{"required":["a"]},"then":{"required":["c"]},"else":false ; {a: any}
            "items":false ; [any]<at most 0 items>
            "items":true ; [any]
            "items":[] ; [any]
            "items":[{"type":"string"}],"additionalItems":false ; [string,]closed
            "items":[true,{"type":"number"}],"additionalItems":{"type":"boolean"} ; [any, number,..boolean]
            "prefixItems":[{"type":"string"}],"items":{"type":"number"},"unevaluatedItems":false ; [string,..number]
            "type":"array","items":{"type":"string"},"uniqueItems":true,"maxItems":2 ; [string]<at most 2 items, no item twice>
            "enum":["a","b"] ; enum[a, b]
            "enum":["a",null] ; enum[a]?
            "enum":["a","a"] ; enum[a]
            "enum":[1,2.0] ; integer<one of 1,2.0>
            "enum":[1,2.5,null] ; number?<one of 1,2.5>
            "enum":["a",1,true] ; (enum[a] | integer<one of 1> | boolean<one of true>)
            "enum":["a",1],"type":"string" ; enum[a]
            "enum":["a",1],"type":["string","integer","null"] ; (enum[a] | integer<one of 1>)?
            "enum":[true,false] ; boolean
            "enum":[true] ; boolean<one of true>
            "enum":[{"a":1},[2]] ; ({}<one of {"a":1}> | [any]<one of [2]>)
            "const":"a" ; const[a]
            "const":7 ; integer<one of 7>
            "const":7.5 ; number<one of 7.5>
            "const":false ; boolean<one of false>
            "const":[1,"a"] ; [any]<one of [1,"a"]>
            "const":{"a":null} ; {}<one of {"a":null}>
            "const":{"a":null},"properties":{"a":{}} ; {a: any}<one of {"a":null}>
            "type":"number","format":"int64" ; int64
            "type":"integer","format":"utc-millisec" ; epoch-millis
            "type":"number","description":"When it was planted, in ms since epoch." ; epoch-millis
            "type":["integer","null"],"title":"Milliseconds since the Unix epoch" ; epoch-millis?
            "type":"integer","format":"int32","description":"ms since epoch" ; int32
            "type":"integer","description":"Milliseconds since the last call" ; integer
            "type":"string","description":"Milliseconds since epoch" ; string
            """)
    void readsKeywordsAlikeInEveryDraft(String keywords, String expected) {
        for (String draft : List.of(
                "",
                "\"$schema\":\"http://json-schema.org/draft-04/schema#\",",
                "\"$schema\":\"http://json-schema.org/draft-06/schema#\",",
                "\"$schema\":\"http://json-schema.org/draft-07/schema#\",",
                "\"$schema\":\"https://json-schema.org/draft/2019-09/schema\",",
                "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",")) {
            assertThat(BoundedText.of(shape("{" + draft + keywords + "}"))
                            .replace(", ", ",")
                            .replace("one of 1,2.0", "one of 1,2.0"))
                    .isEqualTo(expected.replace(", ", ","));
        }
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            "type":"string","maxlength":5 ; string ; `maxlength` is no keyword of JSON Schema (perhaps `maxLength` is meant)
            "properties":{},"requried":["a"] ; {} ; `requried` is no keyword of JSON Schema (perhaps `required` is meant)
            "additionalproperties":false ; any ; `additionalproperties` is no keyword of JSON Schema (perhaps `additionalProperties` is meant)
            "Type":"string" ; any ; `Type` is no keyword of JSON Schema (perhaps `type` is meant)
            "desciption":"x" ; any ; `desciption` is no keyword of JSON Schema (perhaps `description` is meant)
            "type":"number","divisibleBy":5 ; number ; `divisibleBy` is no keyword of JSON Schema (perhaps `multipleOf` is meant)
            "type":"string","regex":"^a" ; string ; `regex` is no keyword of JSON Schema (perhaps `pattern` is meant)
            "type":"object","minLength":1 ; {} ; `minLength` says nothing about a value of the type object (perhaps `minProperties` is meant)
            "type":"array","maxLength":1 ; [any] ; `maxLength` says nothing about a value of the type array (perhaps `maxItems` is meant)
            "type":"string","maximum":1 ; string ; `maximum` says nothing about a value of the type string (perhaps `maxLength` is meant)
            "type":"array","properties":{"a":{}} ; [any] ; `properties` says nothing about a value of the type array (correct the type or remove it)
            "type":"array","items":[{}],"properties":{"a":{}} ; [any,] ; `properties` says nothing about a value of the type array (correct the type or remove it)
            "type":"string","items":{} ; string ; `items` says nothing about a value of the type string (correct the type or remove it)
            "type":["string","null"],"required":["a"] ; string? ; `required` says nothing about a value of the type string or null (correct the type or remove it)
            "type":"int" ; any ; `int` is no type of JSON Schema (perhaps `integer` is meant)
            "type":"String" ; any ; `String` is no type of JSON Schema (perhaps `string` is meant)
            "type":"any" ; any ; `any` is no type of JSON Schema (use string, number, integer, boolean, object, array or null)
            "type":["string","float"] ; string ; `float` is no type of JSON Schema (perhaps `number` is meant)
            "type":"string","required":true ; string ; `required` is no list of names (list the property in the `required` of its object)
            "type":"string","maxLength":"5" ; string ; `maxLength` has a value that it cannot have (it takes a number of things)
            "type":"string","maxLength":-5 ; string ; `maxLength` has a value that it cannot have (it takes a number of things)
            "type":"string","enum":"a" ; string ; `enum` has a value that it cannot have (it takes a list)
            "properties":["a"] ; {} ; `properties` has a value that it cannot have (it takes an object)
            "items":"string" ; [any] ; `items` has a value that it cannot have (it takes a schema or a list of schemas)
            "allOf":{"type":"string"} ; any ; `allOf` has a value that it cannot have (it takes a list)
            "type":{"type":"string"} ; any ; `type` has a value that it cannot have (it takes a type or a list of types)
            "$ref":5 ; any ; `$ref` has a value that it cannot have (it takes a text)
            "type":"object","name":{"type":"string"} ; {} ; `name` stands where keywords belong but looks like a property (move it into `properties`)
            """)
    void reportsWhatItDoesNotObey(String keywords, String expected, String line) {
        SchemaShape shape = shape("{\n\n" + keywords.replace(",", ",\n") + "}");

        assertThat(BoundedText.of(shape)).isEqualTo(expected);
        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0)).contains("warning APG1203 " + line);
        assertThat(diagnostics.all().get(0).place().firstLine()).isAtLeast(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'x-anything':1,'nullable':true,'example':1,'xml':{},'externalDocs':{},'markdownDescription':'x'",
                "'enumNames':['a'],'errorMessage':'x','propertyOrder':1,'options':{},'tsType':'x','javaType':'x'",
                "'$comment':'x','$vocabulary':{},'$anchor':'a','$dynamicAnchor':'b','$defs':{},'definitions':{}",
                "'examples':{'a':1},'default':{'type':5,'maxlength':1},'enum':[{'minLength':'x'}],'const':{'minLength':'x'}",
                "'if':{'maxlength':1},'not':{'maxlength':1},'dependencies':{'a':['b']}",
                "'properties':{'maxlength':{},'requried':true,'type':{'type':'string'},'properties':{}}"
            })
    void toleratesInSilence(String keywords) {
        shape(("{" + keywords + "}").replace('\'', '"'));

        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            "deprecated":true ; ''
            "deprecated":"Use b." ; Use b.
            "deprecated":true,"description":"The name. Deprecated, use b instead. Kept for old clients." ; Deprecated, use b instead.
            "description":"The name. This property is deprecated." ; This property is deprecated.
            "deprecated":true,"deprecationMessage":"Use b." ; Use b.
            "deprecated":true,"x-deprecated-reason":"Use b." ; Use b.
            "deprecated":false,"description":"Deprecated." ; -
            "description":"Lists deprecated rooms too" ; -
            "type":"string" ; -
            """)
    void keepsTheReasonOfADeprecation(String keywords, String expected) {
        assertThat(shape("{" + keywords + "}").annotations().deprecated().orElse("-"))
                .isEqualTo(expected);
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            true ; any ;
            false ; - ; thing.json:1: error APG1202
            [] ; - ; thing.json:1: error APG1202
            "x" ; - ; thing.json:1: error APG1202
            """)
    void aFileHoldsASchemaOrIsReported(String json, String expected, String line) {
        assertThat(SchemaReader.read("thing.json", json, diagnostics)
                        .map(schema -> ShapeText.of(schema.shape()))
                        .orElse("-"))
                .isEqualTo(expected);
        assertThat(lines()).hasSize(line == null ? 0 : 1);
        lines().forEach(told -> assertThat(told).startsWith(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thing.yaml", "thing.yml"})
    void readsYamlAlike(String file) {
        String yaml = """
                $schema: https://json-schema.org/draft/2020-12/schema
                type: object
                required: [a]
                properties:
                  a: {type: [string, "null"], maxLength: 3}
                  b:
                    $ref: '#/$defs/x'
                  c: {enum: [a, 1, null]}
                $defs:
                  x:
                    type: object
                    maxlength: 5
                """;

        assertThat(BoundedText.of(
                        SchemaReader.read(file, yaml, diagnostics).orElseThrow().shape()))
                .isEqualTo(
                        "{a!: string?<at most 3 characters>, b: @thing#/$defs/x, c: (enum[a] | integer<one of 1>)?}");
        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0)).startsWith(file + ":12: warning APG1203 `maxlength`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'lamps','version':'1.0','description':'A package.','dependencies':{'lens':'^2'},'scripts':{}}",
                "{'lamp':{'colour':'red'},'tower':7}",
                "{'compilerOptions':{'strict':true},'files':[]}",
            })
    void otherJsonIsToldOnce(String json) {
        shape(json.replace('\'', '"'));

        assertThat(lines())
                .containsExactly("thing.json:1: warning APG1203 nothing at the top is a keyword of JSON Schema that"
                        + " tells what values are like (supply a JSON Schema or leave the file out)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {'propertis':{},'lamp':1} ; 2
            {'lamp':{'type':'string'},'tower':{'type':'string'}} ; 2
            {'type':'object','lamp':1,'tower':2} ; 2
            {'title':'Lamp','description':'Anything at all.'} ; 0
            {} ; 0
            """)
    void aSchemaWithSlipsIsToldSlipBySlip(String json, int findings) {
        shape(json.replace('\'', '"'));

        assertThat(lines()).hasSize(findings);
        assertThat(lines().stream().filter(line -> line.contains("nothing at the top")))
                .isEmpty();
    }
}
