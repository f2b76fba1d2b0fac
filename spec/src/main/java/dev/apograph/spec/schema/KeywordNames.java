package dev.apograph.spec.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names of the keywords of JSON Schema. */
final class KeywordNames {

    /** The keywords of draft-04 to draft 2020-12, in the order of the alphabet; each is obeyed in every draft. */
    static final Set<String> KNOWN = new TreeSet<>(
            Set.of(("$schema $id id $ref $comment $defs $anchor $vocabulary $dynamicRef $dynamicAnchor $recursiveRef "
                            + "$recursiveAnchor definitions title description default examples deprecated readOnly "
                            + "writeOnly type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum "
                            + "maxLength minLength pattern format contentEncoding contentMediaType contentSchema items "
                            + "prefixItems additionalItems unevaluatedItems maxItems minItems uniqueItems contains "
                            + "maxContains minContains properties patternProperties additionalProperties "
                            + "unevaluatedProperties propertyNames required maxProperties minProperties dependencies "
                            + "dependentRequired dependentSchemas allOf anyOf oneOf not if then else")
                    .split(" ")));

    /** Words that OpenAPI, editors, forms and validators add to JSON Schema and that schema files borrow. */
    private static final Set<String> BORROWED =
            Set.of(("nullable example discriminator xml externalDocs markdownDescription deprecationMessage "
                            + "enumDescriptions markdownEnumDescriptions enumNames enumItemLabels defaultSnippets "
                            + "errorMessage patternErrorMessage doNotSuggest suggestSortText allowComments "
                            + "allowTrailingCommas propertyOrder options tsType tsEnumNames javaType javaName "
                            + "existingJavaType javaEnumNames javaEnums $async links base media")
                    .split(" "));

    /** Keywords of draft-03 that later drafts replaced, and what a slip of memory makes of others. */
    private static final Map<String, String> REPLACED = Map.of(
            "divisibleBy",
            "multipleOf",
            "extends",
            "allOf",
            "disallow",
            "not",
            "optional",
            "required",
            "min",
            "minimum",
            "max",
            "maximum",
            "regex",
            "pattern",
            "values",
            "enum",
            "allowed",
            "enum");

    /** Least sum of the two similarities, each from 0 to 1, at which a keyword is proposed. */
    private static final double CLOSE = 1.2;

    /** Longer names are no misspelt keyword. */
    private static final int LONGEST = 40;

    private KeywordNames() {}

    /** Whether a key is a keyword. */
    static boolean isKnown(String key) {
        return KNOWN.contains(key);
    }

    /** Whether a key is a word of another standard, or marked as an extension. */
    static boolean isBorrowed(String key) {
        return BORROWED.contains(key) || key.startsWith("x-");
    }

    /** The keyword that is most like a misspelt one. */
    static Optional<String> nearest(String key) {
        if (key.length() > LONGEST) {
            return Optional.empty();
        }
        return KNOWN.stream()
                .filter(key::equalsIgnoreCase)
                .findFirst()
                .or(() -> Optional.ofNullable(REPLACED.get(key)))
                .or(() -> alike(key));
    }

    private static Optional<String> alike(String key) {
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
