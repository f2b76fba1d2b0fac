package dev.apograph.spec.contradiction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A default that a sentence tells as a literal: {@code Defaults to 100}, {@code default is `name`}. What a sentence
 * describes, such as {@code defaults to all data}, is no literal.
 */
final class ToldDefault {

    private static final Pattern TOLD = Pattern.compile("(?i)\\bdefault(?:s| value)? (?:to|is|of|=)[: ]{1,3}"
            + "(?:[\"'`\u201C\u2018]([^\"'`\u201C\u201D\u2018\u2019]{1,80})[\"'`\u201D\u2019]"
            + "|(-?\\d{1,18}(?:\\.\\d{1,18})?|true|false)(?=[\\s,;)]|[.](?:\\s|$)|$))"
            + "(?! ?(?:%|ms\\b|seconds|minutes|hours|days|items|per\\b|if\\b|when\\b|unless\\b|for\\b))");

    private ToldDefault() {}

    /** The default that a sentence tells without a condition. */
    static Optional<String> in(String sentence) {
        Matcher told = TOLD.matcher(sentence);
        return told.find() ? Optional.of(told.group(1) == null ? told.group(2) : told.group(1)) : Optional.empty();
    }
}
