package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.page.ColumnKind;
import dev.apograph.spec.page.NoiseRule;
import dev.apograph.spec.page.PageVocabulary;
import dev.apograph.spec.page.TableHeader;
import dev.apograph.spec.page.TableHeader.Column;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the family: headings, table headers and sentences that every page has. */
final class LosantWords {

    static final String METHOD_AND_URL = "Method And Url";
    static final String AUTHENTICATION = "Authentication";
    static final String PATH_COMPONENTS = "Request Path Components";
    static final String QUERY_PARAMETERS = "Request Query Parameters";
    static final String HEADERS = "Request Headers";
    static final String BODY = "Request Body";
    static final String CURL = "Curl Example";
    static final String EVENT_STREAM = "SSE Stream for a Successful Response";
    static final String SUCCESSES = "Successful Responses";
    static final String ERRORS = "Error Responses";
    static final String SCHEMAS = "Schemas";

    static final String PATH_COMPONENT = "Path Component";
    static final String NAME = "Name";
    static final String REQUIRED = "Required";
    static final String DESCRIPTION = "Description";
    static final String DEFAULT = "Default";
    static final String EXAMPLE = "Example";
    static final String CODE = "Code";
    static final String EVENT_NAME = "SSE Event Name";
    static final String TYPE = "Type";

    /** What such pages print in the column of types where there is none. */
    static final String NO_TYPE = "undefined";

    /** What the title of a page ends with. */
    static final String TITLE_ENDING = " Actions";

    /** What stands under the title of a page; the group is the resource's title. */
    static final Pattern INTRODUCTION =
            Pattern.compile("Below are the various requests that can be performed against the (.+?) resource\\b.*");

    /** How that begins. */
    static final String INTRODUCTION_START = "Below are the various requests";

    /** What every page has around its content. */
    static final List<NoiseRule> NOISE = List.of(
            NoiseRule.of("skip-link", "Skip to main content"),
            NoiseRule.of("feedback", "Was this page helpful\\?"),
            NoiseRule.of("help-links", "Still looking for help\\?.*"));

    private static final TableHeader COMPONENTS = new TableHeader(List.of(
            new Column(PATH_COMPONENT, ColumnKind.NAME),
            new Column(DESCRIPTION, ColumnKind.TEXT),
            new Column(EXAMPLE, ColumnKind.SAMPLE)));

    private static final TableHeader PARAMETERS = new TableHeader(List.of(
            new Column(NAME, ColumnKind.NAME),
            new Column(REQUIRED, ColumnKind.FLAG),
            new Column(DESCRIPTION, ColumnKind.TEXT),
            new Column(DEFAULT, ColumnKind.VALUE),
            new Column(EXAMPLE, ColumnKind.ASSIGNMENT)));

    private static final TableHeader HEADER_FIELDS =
            new TableHeader(PARAMETERS.columns().subList(0, 4));

    private static final TableHeader RESPONSES = new TableHeader(List.of(
            new Column(CODE, ColumnKind.STATUS),
            new Column(TYPE, ColumnKind.TITLE),
            new Column(DESCRIPTION, ColumnKind.TEXT)));

    private static final TableHeader EVENTS = new TableHeader(List.of(
            new Column(EVENT_NAME, ColumnKind.NAME),
            new Column(TYPE, ColumnKind.TITLE),
            new Column(DESCRIPTION, ColumnKind.TEXT)));

    static final PageVocabulary VOCABULARY = new PageVocabulary(
            List.of(
                    METHOD_AND_URL,
                    AUTHENTICATION,
                    PATH_COMPONENTS,
                    QUERY_PARAMETERS,
                    HEADERS,
                    BODY,
                    CURL,
                    EVENT_STREAM,
                    SUCCESSES,
                    ERRORS,
                    SCHEMAS),
            List.of(),
            List.of(COMPONENTS, PARAMETERS, HEADER_FIELDS, RESPONSES, EVENTS),
            List.of(),
            Map.of(
                    PATH_COMPONENTS, COMPONENTS,
                    QUERY_PARAMETERS, PARAMETERS,
                    HEADERS, HEADER_FIELDS,
                    BODY, PARAMETERS,
                    EVENT_STREAM, EVENTS,
                    SUCCESSES, RESPONSES,
                    ERRORS, RESPONSES),
            Set.of(METHOD_AND_URL),
            NOISE);

    private LosantWords() {}
}
