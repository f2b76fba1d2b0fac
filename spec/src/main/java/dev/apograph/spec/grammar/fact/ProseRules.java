package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.definition.ValueNotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that derive facts from sentences. Each is named in the evidence of what it derives. */
public final class ProseRules {

    /** Opens a list of accepted values. */
    public static final String ACCEPTED_VALUES = "Accepted values are:";

    private static final Pattern SEE = Pattern.compile("See (?:the )?(\\S.{0,99}?) for (?:more|further) details");
    private static final Pattern MILLISECONDS =
            Pattern.compile("\\bms since (?:the )?epoch\\b|\\bmilliseconds since (?:the )?epoch\\b");
    private static final Pattern COMMAS = Pattern.compile("(?i)\\bcomma[- ]separated list\\b");
    private static final Pattern EVENTS = Pattern.compile("(?i)\\bserver[- ]sent events?\\b");

    private ProseRules() {}

    /** {@code accepted-values}: {@code Accepted values are: a, b} lists the values. */
    public static Optional<List<String>> acceptedValues(String sentence) {
        int start = sentence.indexOf(ACCEPTED_VALUES);
        if (start < 0) {
            return Optional.empty();
        }
        List<String> values = Arrays.stream(
                        sentence.substring(start + ACCEPTED_VALUES.length()).split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** The sentence without its list of accepted values. */
    public static String withoutAcceptedValues(String sentence) {
        int start = sentence.indexOf(ACCEPTED_VALUES);
        return start < 0 ? sentence : sentence.substring(0, start).strip();
    }

    /** {@code see-for-details}: {@code See X for more details} names a schema. */
    public static Optional<String> schemaMentioned(String sentence) {
        Matcher see = SEE.matcher(sentence);
        return see.find() ? Optional.of(see.group(1)) : Optional.empty();
    }

    /** {@code epoch-milliseconds} and {@code comma-separated}: how a value is written. */
    public static Optional<ValueNotation> notation(String sentence) {
        if (MILLISECONDS.matcher(sentence).find()) {
            return Optional.of(ValueNotation.EPOCH_MILLISECONDS);
        }
        return COMMAS.matcher(sentence).find() ? Optional.of(ValueNotation.COMMA_SEPARATED) : Optional.empty();
    }

    /** {@code server-sent-events}: the answer is a stream of events. */
    public static boolean tellsOfEvents(String sentence) {
        return EVENTS.matcher(sentence).find();
    }
}
