package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Knows the keywords of JSON Schema and reports what stands in the place of one without being one. */
final class Keywords {

    /** The keywords of draft-04 to draft-07 and those later ones that mean the same wherever they are met. */
    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of(("$schema $id id $ref $comment $defs $anchor $vocabulary $dynamicRef $dynamicAnchor $recursiveRef "
                            + "$recursiveAnchor definitions title description default examples deprecated readOnly "
                            + "writeOnly type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum "
                            + "maxLength minLength pattern format contentEncoding contentMediaType contentSchema items "
                            + "prefixItems additionalItems unevaluatedItems maxItems minItems uniqueItems contains "
                            + "maxContains minContains properties patternProperties additionalProperties "
                            + "unevaluatedProperties propertyNames required maxProperties minProperties dependencies "
                            + "dependentRequired dependentSchemas allOf anyOf oneOf not if then else")
                    .split(" ")));

    /** Words that OpenAPI 3.0 adds to JSON Schema and that schema files borrow. */
    private static final Set<String> BORROWED =
            Set.of("nullable", "example", "discriminator", "xml", "externalDocs", "markdownDescription");

    /** Least sum of the two similarities, each from 0 to 1, at which a keyword is proposed. */
    private static final double CLOSE = 1.2;

    private final Diagnostics diagnostics;

    Keywords(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports every key of a schema object that is no keyword. */
    void check(SchemaNode schema) {
        Iterator<String> keys = schema.json().fieldNames();
        while (keys.hasNext()) {
            String key = keys.next();
            if (!KNOWN.contains(key) && !BORROWED.contains(key) && !key.startsWith("x-")) {
                report(schema, key);
            }
        }
    }

    private void report(SchemaNode schema, String key) {
        SchemaNode value = schema.child(key);
        if (looksLikeSchema(value.json())) {
            diagnostics.add(
                    DiagnosticCode.SCHEMA_KEYWORD_IGNORED,
                    value.place(),
                    "`" + key + "` stands where keywords belong but looks like a property",
                    "move it into `properties`");
            return;
        }
        diagnostics.add(
                DiagnosticCode.SCHEMA_KEYWORD_IGNORED,
                value.place(),
                "`" + key + "` is no keyword of JSON Schema",
                nearest(key)
                        .map(keyword -> "perhaps `" + keyword + "` is meant")
                        .orElse("remove it"));
    }

    private static boolean looksLikeSchema(JsonNode value) {
        if (!value.isObject()) {
            return false;
        }
        for (String keyword : KNOWN) {
            if (value.has(keyword)) {
                return true;
            }
        }
        return false;
    }

    /** The keyword that is most like a misspelt one. */
    static Optional<String> nearest(String key) {
        JaroWinklerSimilarity sameStart = new JaroWinklerSimilarity();
        LevenshteinDistance edits = LevenshteinDistance.getDefaultInstance();
        Optional<String> best = Optional.empty();
        double highest = CLOSE;
        for (String keyword : KNOWN) {
            double changed = edits.apply(key, keyword) / (double) Math.max(key.length(), keyword.length());
            double score = sameStart.apply(key, keyword) + 1 - changed;
            if (score > highest) {
                highest = score;
                best = Optional.of(keyword);
            }
        }
        return best;
    }
}
