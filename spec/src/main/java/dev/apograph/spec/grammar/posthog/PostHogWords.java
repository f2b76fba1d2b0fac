package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.page.NoiseRule;
import dev.apograph.spec.page.PageVocabulary;
import java.util.List;
import java.util.regex.Pattern;

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

    /** What stands beside an operation's title and is of no use to a client. */
    static final Pattern SERVER_NOTE = Pattern.compile("Also available via the .{1,60} server:");

    static final List<NoiseRule> NOISE = List.of(
            NoiseRule.of("authentication-hint", "For instructions on how to authenticate .*"),
            NoiseRule.of("response-label", "RESPONSE"));

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
}
