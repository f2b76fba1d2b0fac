package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.prose.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that read from a sentence what the service does or wants. {@link ProseRule} names them. */
public final class ServiceProse {

    private static final String UNSET = "(?:(?:left )?(?:blank|empty)|omitted|absent|unset|missing"
            + "|not (?:provided|given|specified|set|supplied|present|passed))";

    private static final String EITHER = UNSET + "(?: or " + UNSET + ")?";

    private static final Pattern BLANK_MEANS =
            Pattern.compile("(?i)(?:^|(?<=[.;(] ?))" + EITHER + " means (?:that )?([^.;]{1,300})");

    private static final Pattern IF_BLANK = Pattern.compile(
            "(?i)(?:^|(?<=[.;] ?))(?:if|when)(?: it is| this is)? " + EITHER
                    + "(?:,| then) ([^.;]{1,300})|(?:^|(?<=[.;] ))leave (?:it )?(?:blank|empty) (?:to |for )([^.;]{1,300})");

    private static final String EVENTS_WORDS = "server[- ]sent events?\\b";

    private static final Pattern EVENTS = Pattern.compile("(?i)\\b(?:via|as|using|over|through|with) (?:a stream of )?"
            + EVENTS_WORDS + "|\\bstreams?\\b[^.]{0,80}\\b" + EVENTS_WORDS + "|\\b" + EVENTS_WORDS
            + "(?: \\(SSE\\))? (?:stream|endpoint)\\b|\\btext/event-stream\\b");

    private static final Pattern NO_EVENTS =
            Pattern.compile("(?i)\\b(?:not|no|never|without|instead of)\\b[^.]{0,40}\\b" + EVENTS_WORDS);

    private static final Pattern NOT_ALLOWED = Pattern.compile(
            "(?i)\\b(?:is|are) not (?:allowed|permitted|supported|possible)\\b|\\b(?:is|are) forbidden\\b"
                    + "|\\bmethod not allowed\\b");

    private static final String SCOPES = "at least one of the following scopes:";
    private static final Pattern SCOPE = Pattern.compile(
            "(?<![\\w-])[A-Za-z][\\w-]*(?:\\.(?:[\\w-]+|\\*))+|(?<![\\w-])[A-Za-z][\\w-]*:[A-Za-z*][\\w-]*");

    private ServiceProse() {}

    /** {@code blank-means}: what happens when the value is blank or not given. */
    public static Optional<String> absence(String text) {
        Matcher means = BLANK_MEANS.matcher(text);
        if (means.find()) {
            return Optional.of(means.group(1).strip());
        }
        Matcher given = IF_BLANK.matcher(text);
        return given.find()
                ? Optional.of((given.group(1) == null ? given.group(2) : given.group(1)).strip())
                : Optional.empty();
    }

    /** {@code server-sent-events}: the answer is a stream of events. */
    public static boolean tellsOfEvents(String text) {
        return EVENTS.matcher(text).find() && !NO_EVENTS.matcher(text).find();
    }

    /** {@code not-allowed}: the sentence that says that a method is refused; it counts only with a status 405. */
    public static Optional<String> refusal(String text) {
        Matcher refused = NOT_ALLOWED.matcher(text);
        return refused.find() ? Optional.of(Sentences.around(text, refused.start())) : Optional.empty();
    }

    /** {@code at-least-one-scope}: the scopes of which one is enough. */
    public static List<String> scopes(String text) {
        int start = text.indexOf(SCOPES);
        return start < 0
                ? List.of()
                : SCOPE.matcher(text.substring(start + SCOPES.length()))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList();
    }
}
