package dev.apograph.spec.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule {@code deprecated-words}: a sentence says that the thing described should not be used any more. */
public final class DeprecationWords {

    private static final String GONE = "(?:deprecated|obsolete)";

    /** What is deprecated must be the thing described, not something it lists or filters by. */
    private static final Pattern DEPRECATED = Pattern.compile("(?i)^[(\\[]" + GONE + "\\b[^)\\]]{0,200}[)\\]]"
            + "|[(\\[]" + GONE + "\\b[^)\\]]{0,200}[)\\]]\\.?$"
            + "|(?<![^.!?] )(?<![\\w-])" + GONE
            + "(?:[.:;!,]| [\\u2013\\u2014-] |$| (?:in favou?r of|since|as of|and will)\\b)"
            + "|\\b(?:this|it)(?: (?:endpoint|method|operation|action|parameter|field|property|attribute|option|setting|value|resource|route|api))?"
            + "(?: is| has been)(?: now| effectively| officially)? " + GONE + "\\b"
            + "|\\bthe (?:endpoint|method|operation|parameter|field) (?:is|has been)(?: now)? " + GONE + "\\b"
            + "|\\bthis (?:endpoint|method|operation|action|parameter|field|property) is no longer supported\\b");

    private DeprecationWords() {}

    /** The sentence of a text that says so. */
    public static Optional<String> sentence(String text) {
        Matcher deprecated = DEPRECATED.matcher(text);
        return deprecated.find() ? Optional.of(Sentences.around(text, deprecated.start())) : Optional.empty();
    }
}
