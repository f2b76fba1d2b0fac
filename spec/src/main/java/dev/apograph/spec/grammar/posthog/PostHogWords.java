package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.page.NoiseRule;
import dev.apograph.spec.page.PageVocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the family. */
final class PostHogWords {

    static final String ENDPOINTS = "Endpoints";
    static final String SCOPES = "Required API key scopes";
    static final String PATH_PARAMETERS = "Path parameters";
    static final String QUERY_PARAMETERS = "Query parameters";
    static final String REQUEST_PARAMETERS = "Request parameters";
    static final String RESPONSE = "Response";
    static final String EXAMPLE_REQUEST = "Example request";
    static final String EXAMPLE_RESPONSE = "Example response";

    static final String ONE_OF = "One of:";
    static final String DEFAULT = "Default:";

    /** An operation's sections in the order in which pages print them. */
    static final List<String> SECTIONS = List.of(
            SCOPES, PATH_PARAMETERS, QUERY_PARAMETERS, REQUEST_PARAMETERS, RESPONSE, EXAMPLE_REQUEST, EXAMPLE_RESPONSE);

    static final String METHODS =
            Arrays.stream(HttpMethod.values()).map(Enum::name).collect(Collectors.joining("|"));

    static final Pattern STATUS = Pattern.compile("Status ([1-5]\\d\\d)(?!\\d)\\s*(.*)");

    /** What stands beside an operation's title and is of no use to a client. */
    static final NoiseRule SERVER_NOTE = NoiseRule.of("server-note", "Also available via the .{1,60} server:.*");

    /** The operation's name there; it follows the note. */
    static final Pattern SERVER_NAME =
            Pattern.compile("\\S{1,100}?(?: ?[\\u2014\\u2013] ?| - )\\S.*|[a-z0-9]{1,60}(?:[-_][a-z0-9]{1,60}){1,20}");

    static final NoiseRule RESPONSE_LABEL = NoiseRule.of("response-label", "RESPONSE");

    static final List<NoiseRule> NOISE = List.of(
            NoiseRule.of("authentication-hint", "For instructions on how to authenticate .*"),
            RESPONSE_LABEL,
            SERVER_NOTE,
            NoiseRule.of("page-footer", "Was this page (?:useful|helpful)\\?.*|Questions\\?.*|Community questions"),
            NoiseRule.of("folding-button", "(?:Show|Hide) (?:more|less|all|details|response|object|sub-?param\\w*)"),
            NoiseRule.of("code-button", "(?:Copy|Copied)(?: code)?!?|Terminal|Shell|Bash|JSON"));

    private static final List<String> HEADINGS = List.of(
            ENDPOINTS,
            SCOPES,
            PATH_PARAMETERS,
            QUERY_PARAMETERS,
            REQUEST_PARAMETERS,
            RESPONSE,
            EXAMPLE_REQUEST,
            EXAMPLE_RESPONSE);

    static final PageVocabulary VOCABULARY =
            new PageVocabulary(HEADINGS, HEADINGS, List.of(), List.of(ONE_OF, DEFAULT));

    private PostHogWords() {}

    /** Whether a line says nothing of the API. */
    static boolean isNoise(String line) {
        return NOISE.stream().anyMatch(rule -> rule.matches(line));
    }
}
