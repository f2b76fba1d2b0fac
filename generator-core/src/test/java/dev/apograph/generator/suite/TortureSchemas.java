package dev.apograph.generator.suite;

import dev.apograph.runtime.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Schema files of everything that is too much, badly named or badly described. */
final class TortureSchemas {

    /** Names that Java, file systems or our own runtime have a use for, and such as are no names at all. */
    static final List<String> NAMES = List.of(
            "class",
            "java",
            "getClass",
            "hashCode",
            "toString",
            "equals",
            "wait",
            "notify",
            "$x",
            "1st",
            "",
            " ",
            "_",
            "a b",
            "a-b",
            "a_b",
            "aB",
            "A B",
            "int",
            "record",
            "this",
            "null",
            "true",
            "CODEC",
            "builder",
            "build",
            "toBuilder",
            "property",
            "additionalProperties",
            "validate",
            "toJson",
            "writeTo",
            "value",
            "values",
            "of",
            "items",
            "entries",
            "Unknown",
            "json",
            "rest",
            "item1",
            "isKnown",
            "com",
            "dev",
            "org",
            "String",
            "Object",
            "List",
            "Optional",
            "others",
            "read",
            "in",
            "out",
            "found",
            "other",
            "that",
            "from",
            "content",
            "self",
            "\u00e9",
            "\ud83c\udf31",
            "*/",
            "<foo>",
            "{@code",
            "$L",
            "\\u0041",
            "\\",
            "\"",
            "a\nb",
            "n".repeat(200));

    /** Titles that Java, our own runtime or another title has a use for. */
    static final List<String> TITLES = List.of(
            "Object",
            "Override",
            "Event",
            "event",
            "EVENT",
            "List",
            "Value",
            "Unknown",
            "String",
            "Json Model",
            "JsonValue",
            "Optional",
            "Text Value",
            "Number Value",
            "Builder",
            "Generated",
            "CON",
            "record",
            "1st",
            "!?",
            "\ud83c\udf31",
            "t".repeat(200));

    /** Texts that end comments, open tags, look like formats or are cut in the middle of a character. */
    static final List<String> TEXTS = List.of(
            "*/ class X {}",
            "<foo> & </pre> <script>",
            "{@code {@link X#y} {@",
            "$L $S $T $$ ${x}",
            "a \\u002a/ \\u000a b",
            "\ud83c\udf31 \u2028 \u0085 \t x",
            "@param x @deprecated",
            "ends in a backslash \\",
            "%n %s",
            "</ul><li>",
            "word ".repeat(3_000),
            "x".repeat(5_000));

    static final int MANY_REQUIRED = 300;
    static final int MANY_VALUES = 3_000;

    private TortureSchemas() {}

    /** All files by their names. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < TITLES.size(); i++) {
            files.put("title" + i + ".json", titled(TITLES.get(i)));
        }
        files.put("names.json", object(NAMES, "{\"type\":\"integer\"}", List.of()));
        files.put(
                "nested-names.json",
                object(NAMES, "{\"type\":\"object\",\"properties\":{\"x\":{\"enum\":[\"a\",\"b\"]}}}", List.of()));
        files.put(
                "required.json",
                object(
                        numbered("property", MANY_REQUIRED),
                        "{\"type\":\"string\"}",
                        numbered("property", MANY_REQUIRED)));
        files.put(
                "values.json",
                object(List.of("e"), "{\"enum\":" + texts(numbered("value ", MANY_VALUES)) + "}", List.of()));
        files.put("symbols.json", object(List.of("e"), "{\"enum\":" + texts(symbols()) + "}", List.of()));
        files.put("texts.json", described());
        files.put("defaults.json", defaults());
        files.put("unions.json", unions());
        files.put("tuples.json", tuples());
        files.putAll(cycles());
        return files;
    }

    /** Values of an enum that want the same constants, or none. */
    static List<String> symbols() {
        return List.of(
                "abc",
                "ABC",
                "Abc",
                "+1",
                "-1",
                "1",
                "",
                " ",
                "a b",
                "a_b",
                "a-b",
                "values",
                "of",
                "CODEC",
                "class",
                "*/",
                "\"",
                "\\u0041",
                "\ud83c\udf31",
                "$",
                "<",
                "e".repeat(200));
    }

    private static String titled(String title) {
        String text = JsonValue.of(title).toString();
        return "{\"title\":" + text + ",\"type\":\"object\",\"properties\":{" + text + ":{\"type\":\"string\"},"
                + "\"value\":{\"oneOf\":[{\"title\":" + text
                + ",\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}}},"
                + "{\"title\":\"Unknown\",\"type\":\"string\"}]}}}";
    }

    private static String object(List<String> names, String schema, List<String> required) {
        return "{\"type\":\"object\",\"properties\":{"
                + names.stream().map(name -> JsonValue.of(name) + ":" + schema).collect(Collectors.joining(","))
                + "}" + (required.isEmpty() ? "" : ",\"required\":" + texts(required)) + "}";
    }

    /** Each text in every place that a text can stand in. */
    private static String described() {
        return "{\"description\":" + JsonValue.of(String.join(" ", TEXTS.subList(0, 10)))
                + ",\"type\":\"object\",\"properties\":{"
                + IntStream.range(0, TEXTS.size())
                        .mapToObj(i -> "\"p" + i + "\":"
                                + described(JsonValue.of(TEXTS.get(i)).toString(), i))
                        .collect(Collectors.joining(","))
                + "}}";
    }

    private static String described(String text, int i) {
        return "{\"type\":\"string\",\"title\":" + text + ",\"description\":" + text + ",\"default\":" + text
                + ",\"examples\":[" + text + "],\"pattern\":" + text + ",\"$comment\":" + text
                + ",\"deprecated\":" + text + (i % 2 == 0 ? ",\"enum\":[" + text + "]" : ",\"const\":" + text) + "}";
    }

    private static String defaults() {
        return """
                {"type": "object", "properties": {
                "s": {"type": "string", "default": "*/"}, "i": {"type": "integer", "default": 9223372036854775808},
                "n": {"type": "number", "default": 1e400}, "b": {"type": "boolean", "default": "yes"},
                "l": {"type": "array", "items": {"type": "string"}, "default": ["a", null]},
                "o": {"type": "object", "default": {"a": {"b": []}}}, "z": {"type": ["string", "null"], "default": null},
                "e": {"enum": ["a"], "default": "b"}, "d": {"type": "string", "format": "date-time", "default": "now"},
                "u": {"oneOf": [{"type": "string"}, {"type": "integer"}], "default": true},
                "t": {"type": "array", "prefixItems": [{"type": "string", "default": 1}], "default": []},
                "c": {"const": "x", "default": "y"}, "any": {"default": {"x": 1}}}}""";
    }

    private static String unions() {
        return """
                {"type": "object", "properties": {
                "same": {"oneOf": [{"type": "object", "title": "A", "properties": {"x": {"type": "string"}}},
                  {"type": "object", "title": "A", "properties": {"y": {"type": "string"}}},
                  {"type": "object", "title": "a", "properties": {"z": {"type": "string"}}}]},
                "words": {"oneOf": [{"title": "Unknown", "type": "string"}, {"title": "class", "type": "number"},
                  {"title": "CODEC", "type": "boolean"}, {"title": "of", "type": "array", "items": {"type": "string"}},
                  {"title": "*/", "type": "object", "properties": {"value": {"type": "string"}}}]},
                "fixed": {"oneOf": [{"type": "object", "properties": {"kind": {"const": "*/"}, "a": {"type": "string"}}, "required": ["kind"]},
                  {"type": "object", "properties": {"kind": {"const": ""}, "b": {"type": "string"}}, "required": ["kind"]},
                  {"type": "object", "properties": {"kind": {"const": "\\"\\\\u0022"}, "c": {"type": "string"}}, "required": ["kind"]}]},
                "lists": {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"type": "integer"}},
                  {"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}}}}]},
                "texts": {"oneOf": [{"type": "string", "format": "uuid"}, {"type": "string", "format": "date-time"}, {"type": "string", "enum": ["a", "b"]}, {"type": "string"}]},
                "deep": {"oneOf": [{"type": "string"}, {"anyOf": [{"type": "integer"}, {"oneOf": [{"type": "boolean"}, {"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "null"}]}}]}]}]}}}""";
    }

    private static String tuples() {
        return """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {
                "titled": {"type": "array", "prefixItems": [{"title": "class", "type": "string"}, {"title": "rest", "type": "string"}, {"title": "hashCode", "type": "integer"},
                  {"title": "class", "type": "boolean"}, {"title": "", "type": "string"}, {"title": "*/", "type": "string"}]},
                "inner": {"type": "array", "prefixItems": [{"type": "array", "prefixItems": [{"type": "string"}]}, {"oneOf": [{"type": "string"}, {"type": "integer"}]}, {"enum": ["a"]}, {"const": "b"}], "items": {"type": "object", "properties": {"x": {"type": "string"}}}},
                "long": {"type": "array", "prefixItems": [%s]}}}""".formatted(String.join(",", Collections.nCopies(300, "{\"type\":\"integer\"}")));
    }

    private static Map<String, String> cycles() {
        return Map.of(
                "self.json", "{\"$ref\":\"#\"}",
                "tree.json",
                        "{\"type\":\"object\",\"properties\":{\"tree\":{\"$ref\":\"#\"},\"trees\":{\"type\":\"array\",\"items\":{\"$ref\":\"#\"}}}}",
                "left.json", "{\"type\":\"object\",\"properties\":{\"right\":{\"$ref\":\"right.json\"}}}",
                "right.json", "{\"type\":\"object\",\"properties\":{\"left\":{\"$ref\":\"left.json\"}}}",
                "all.json",
                        "{\"allOf\":[{\"$ref\":\"#\"},{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"string\"}}}]}",
                "all-a.json", "{\"allOf\":[{\"$ref\":\"all-b.json\"},{\"properties\":{\"a\":{\"type\":\"string\"}}}]}",
                "all-b.json", "{\"allOf\":[{\"$ref\":\"all-a.json\"},{\"properties\":{\"b\":{\"type\":\"string\"}}}]}",
                "choice.json", "{\"oneOf\":[{\"$ref\":\"#\"},{\"type\":\"string\"}]}",
                "choice-a.json", "{\"oneOf\":[{\"$ref\":\"choice-b.json\"},{\"type\":\"string\"}]}",
                "choice-b.json", "{\"oneOf\":[{\"$ref\":\"choice-a.json\"},{\"type\":\"integer\"}]}");
    }

    /** Names that differ in a number only. */
    static List<String> numbered(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i).toList();
    }

    private static String texts(List<String> values) {
        return values.stream().map(value -> JsonValue.of(value).toString()).collect(Collectors.joining(",", "[", "]"));
    }
}
