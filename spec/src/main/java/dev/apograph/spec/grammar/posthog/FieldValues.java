package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.grammar.fact.JsonPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Accepted values as a page prints them one behind the other: {@code "json""txt"}, {@code 21 37} or {@code 2137}.
 *
 * @param accepted the values, those that are strings without their quotes
 * @param nullable whether null is one of them
 * @param rival another reading that is about as good
 * @param certain whether the page itself keeps the values apart
 */
record FieldValues(List<String> accepted, boolean nullable, Optional<List<String>> rival, boolean certain) {

    private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final String LITERAL = "(?:true|false|null)(?=$|[\\s,|\"]|true|false|null)";

    /** A string, a literal, or anything else up to a blank, a comma or a quote. */
    private static final Pattern VALUE = Pattern.compile(STRING + "|" + LITERAL + "|[^\\s,|\"]++|\"");

    private static final Pattern ONLY_VALUES =
            Pattern.compile("(?:(?:" + STRING + "|" + LITERAL + "|-?\\d[\\d.-]*+)[\\s,|]*+)++");

    /** Longer values do not go on over lines. */
    private static final int LONGEST = 10_000;

    private static final Pattern NUMBERS = Pattern.compile("-?\\d(?:[\\d-]*\\d)?");

    FieldValues {
        accepted = List.copyOf(accepted);
    }

    /**
     * Takes printed values apart.
     *
     * @param text the values; empty when there are none
     * @param name the parameter's name
     * @param known what is known of it from elsewhere; it helps where numbers run together
     */
    static FieldValues of(String text, String name, KnownFields known) {
        List<String> tokens = tokens(text);
        if (tokens.size() == 1 && NUMBERS.matcher(tokens.get(0)).matches()) {
            GluedNumbers numbers = GluedNumbers.split(tokens.get(0), values -> known.knowsValues(name, values));
            return new FieldValues(numbers.best(), false, numbers.rival(), false);
        }
        List<String> values = new ArrayList<>();
        tokens.stream()
                .filter(token -> !token.equals("null"))
                .map(FieldValues::unquoted)
                .distinct()
                .forEach(values::add);
        return new FieldValues(values, tokens.contains("null"), Optional.empty(), values.size() > 1);
    }

    /** Whether a text is nothing but values: several, or one that is JSON or a single word. */
    static boolean isValues(String text) {
        return ONLY_VALUES.matcher(text).matches()
                || JsonPassage.parse(text).isPresent()
                || (!text.isEmpty() && text.indexOf(' ') < 0);
    }

    /** Whether values go on in the next line: their brackets are open, or the line holds nothing but values. */
    static boolean goesOn(CharSequence text, String line, String marker) {
        if (text.length() > LONGEST) {
            return false;
        }
        long open = text.chars().filter(c -> c == '{' || c == '[').count();
        long closed = text.chars().filter(c -> c == '}' || c == ']').count();
        return open > closed
                || (marker.equals(PostHogWords.ONE_OF)
                        && ONLY_VALUES.matcher(straight(line)).matches());
    }

    /** The text of a JSON string; an object or array without its blanks and line breaks; anything else as it is. */
    static String unquoted(String value) {
        String text = straight(value);
        boolean json = !text.isEmpty() && "\"{[".indexOf(text.charAt(0)) >= 0;
        return Optional.of(text)
                .filter(t -> json)
                .flatMap(JsonPassage::parse)
                .map(JsonContent::toNode)
                .map(node -> node.isTextual() ? node.textValue() : node.toString())
                .orElse(value);
    }

    private static List<String> tokens(String text) {
        return VALUE.matcher(straight(text)).results().map(MatchResult::group).toList();
    }

    private static String straight(String text) {
        return text.replace('\u201C', '"').replace('\u201D', '"').replace('\u201E', '"');
    }
}
