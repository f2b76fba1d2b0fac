package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.prose.EpochWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that read from a sentence what a parameter's value may be. {@link ProseRule} names them. */
public final class ProseRules {

    /** Opens a list of accepted values. */
    public static final String ACCEPTED_VALUES = "Accepted values are:";

    /** Other openings of such a list, which ends with the sentence and holds nothing but words. */
    private static final Pattern OTHER_LIST = Pattern.compile(
            "\\b(?:Accepted|Allowed|Valid|Possible|Supported) values(?: are)?: ([^.\\n]{1,2000}?)(?:\\.(?=\\s|$)|$)");

    private static final Pattern LIST_WORD = Pattern.compile("[\"'`]?([\\w:/+*-]{1,100})[\"'`]?");

    private static final Pattern SEE =
            Pattern.compile("\\b[Ss]ee (?:the )?(\\S.{0,99}?) for (?:more |further )?(?:details|information)\\b");

    private static final Pattern TITLE =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]{0,40}(?: \\p{Lu}[\\p{L}\\p{N}]{0,40}){1,7}");

    private static final Pattern COMMAS =
            Pattern.compile("(?i)(?<!\\b(?:not|no) (?:a )?)\\bcomma[- ](?:separated|delimited) (?:list|string|set)\\b"
                    + "|\\b(?:separated|delimited) (?:by|with) commas\\b");

    private static final Pattern DEFAULT =
            Pattern.compile("(?i)\\b(?:defaults? (?:to|is|value is)|by default,? it is) ");

    private static final Pattern LITERAL = Pattern.compile(
            "(?:(?:[\"`'])([^\"`'\\s][^\"`']{0,99})[\"`']|(-?\\d{1,18}(?:\\.\\d{1,17})?|true|false))(?=$|[.,;)]+(?:\\s|$))");

    private ProseRules() {}

    /** {@code accepted-values}: {@code Accepted values are: a, b} lists the values. */
    public static Optional<List<String>> acceptedValues(String sentence) {
        int start = sentence.indexOf(ACCEPTED_VALUES);
        if (start < 0) {
            return otherList(sentence);
        }
        List<String> values = Arrays.stream(
                        sentence.substring(start + ACCEPTED_VALUES.length()).split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static Optional<List<String>> otherList(String sentence) {
        Matcher list = OTHER_LIST.matcher(sentence);
        if (!list.find()) {
            return Optional.empty();
        }
        List<Matcher> words = Arrays.stream(list.group(1).split(",(?: (?:or|and) )?| (?:or|and) "))
                .map(String::strip)
                .map(LIST_WORD::matcher)
                .toList();
        boolean all = words.stream().allMatch(Matcher::matches);
        return all
                ? Optional.of(
                        words.stream().map(word -> word.group(1)).distinct().toList())
                : Optional.empty();
    }

    /** The sentence without its list of accepted values. */
    public static String withoutAcceptedValues(String sentence) {
        int start = sentence.indexOf(ACCEPTED_VALUES);
        return start < 0 ? sentence : sentence.substring(0, start).strip();
    }

    /**
     * {@code see-for-details}: {@code See X for more details} names a schema.
     *
     * @param titles the titles of the schemas that are known; of others only what is written like a title of several words
     *     names a schema, since a page may mention one that it does not show
     */
    public static Optional<String> schemaMentioned(String sentence, Set<String> titles) {
        Matcher see = SEE.matcher(sentence);
        while (see.find()) {
            String title = see.group(1).replaceAll(" schema$", "");
            if (titles.contains(see.group(1)) || titles.contains(title)) {
                return Optional.of(titles.contains(see.group(1)) ? see.group(1) : title);
            }
            if (TITLE.matcher(title).matches()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    /** {@code epoch-milliseconds} and {@code comma-separated}: how a value is written. */
    public static Optional<ValueNotation> notation(String sentence) {
        if (EpochWords.countMilliseconds(sentence)) {
            return Optional.of(ValueNotation.EPOCH_MILLISECONDS);
        }
        return COMMAS.matcher(sentence).find() ? Optional.of(ValueNotation.COMMA_SEPARATED) : Optional.empty();
    }

    /**
     * {@code defaults-to}: {@code Defaults to 10} states a default. Only a number, a truth value or a quoted text is one;
     * {@code defaults to the current user} is none that a client could print.
     */
    public static Optional<String> defaultValue(String sentence) {
        Matcher opening = DEFAULT.matcher(sentence);
        Matcher literal = LITERAL.matcher(sentence);
        while (opening.find()) {
            if (literal.region(opening.end(), sentence.length()).lookingAt()) {
                return Optional.of(literal.group(1) == null ? literal.group(2) : literal.group(1));
            }
        }
        return Optional.empty();
    }
}
