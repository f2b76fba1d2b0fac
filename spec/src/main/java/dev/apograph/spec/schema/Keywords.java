package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reports what stands in the place of a keyword without being one, or says nothing where it stands. */
final class Keywords {

    /** The types of other languages, and of draft-03. */
    private static final Map<String, String> OTHER_TYPES = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("long", "integer"),
            Map.entry("short", "integer"),
            Map.entry("float", "number"),
            Map.entry("double", "number"),
            Map.entry("decimal", "number"),
            Map.entry("bool", "boolean"),
            Map.entry("str", "string"),
            Map.entry("text", "string"),
            Map.entry("date", "string"),
            Map.entry("datetime", "string"),
            Map.entry("list", "array"),
            Map.entry("map", "object"),
            Map.entry("dict", "object"),
            Map.entry("none", "null"));

    private final Diagnostics diagnostics;

    Keywords(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports every key of a schema object that is no keyword, has a value it cannot have, or says nothing here. */
    void check(SchemaNode schema) {
        if (schema.pointer().isEmpty() && OtherJson.is(schema.json())) {
            report(
                    schema,
                    "nothing at the top is a keyword of JSON Schema that tells what values are like",
                    "supply a JSON Schema or leave the file out");
            return;
        }
        List<String> types = Types.names(schema);
        boolean typed = !types.isEmpty() && Types.NAMES.containsAll(types);
        schema.json().fieldNames().forEachRemaining(key -> {
            if (!KeywordNames.isKnown(key)) {
                if (!KeywordNames.isBorrowed(key)) {
                    unknown(schema, key);
                }
            } else if (!KeywordValues.fits(key, schema.json().get(key))) {
                wrongValue(schema, key);
            } else if (typed && !TypedKeywords.speaksOf(key, types)) {
                misplaced(schema, key, types);
            }
        });
        types.stream().filter(type -> !Types.NAMES.contains(type)).forEach(type -> unknownType(schema, type));
    }

    private void report(SchemaNode value, String message, String mend) {
        diagnostics.add(DiagnosticCode.SCHEMA_KEYWORD_IGNORED, value.place(), message, mend);
    }

    private void unknown(SchemaNode schema, String key) {
        SchemaNode value = schema.child(key);
        if (looksLikeSchema(value.json())) {
            report(
                    value,
                    "`" + key + "` stands where keywords belong but looks like a property",
                    "move it into `properties`");
            return;
        }
        report(
                value,
                "`" + key + "` is no keyword of JSON Schema",
                KeywordNames.nearest(key)
                        .map(keyword -> "perhaps `" + keyword + "` is meant")
                        .orElse("remove it"));
    }

    private static boolean looksLikeSchema(JsonNode value) {
        return value.isObject() && KeywordNames.KNOWN.stream().anyMatch(value::has);
    }

    private void wrongValue(SchemaNode schema, String key) {
        SchemaNode value = schema.child(key);
        if (key.equals("required")) {
            report(value, "`required` is no list of names", "list the property in the `required` of its object");
            return;
        }
        report(value, "`" + key + "` has a value that it cannot have", "it takes " + KeywordValues.wanted(key));
    }

    private void misplaced(SchemaNode schema, String key, List<String> types) {
        report(
                schema.child(key),
                "`" + key + "` says nothing about a value of the type " + String.join(" or ", types),
                TypedKeywords.mend(key, types));
    }

    private void unknownType(SchemaNode schema, String type) {
        String name = type.toLowerCase(Locale.ROOT);
        Optional<String> meant = Types.NAMES.stream()
                .filter(name::equals)
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_TYPES.get(name)));
        report(
                schema.child("type"),
                "`" + type + "` is no type of JSON Schema",
                meant.map(known -> "perhaps `" + known + "` is meant")
                        .orElse("use string, number, integer, boolean, object, array or null"));
    }
}
