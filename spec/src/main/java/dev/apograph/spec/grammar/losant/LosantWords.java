package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.page.ColumnKind;
import dev.apograph.spec.page.NoiseRule;
import dev.apograph.spec.page.PageVocabulary;
import dev.apograph.spec.page.TableHeader;
import dev.apograph.spec.page.TableHeader.Column;
import java.util.List;
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

    /** What the title of a page ends with. */
    static final String TITLE_ENDING = " Actions";

    /** What stands under the title of a page; the group is the resource's title. */
    static final Pattern INTRODUCTION =
            Pattern.compile("Below are the various requests that can be performed against the (.+?) resource\\b.*");

    /** What every page has around its content. */
    static final List<NoiseRule> NOISE = List.of(
            NoiseRule.of("skip-link", "Skip to main content"),
            NoiseRule.of("feedback", "Was this page helpful\\?"),
            NoiseRule.of("help-links", "Still looking for help\\?.*"));

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
            List.of(
                    header(
                            "Path Component",
                            ColumnKind.NAME,
                            "Description",
                            ColumnKind.TEXT,
                            "Example",
                            ColumnKind.SAMPLE),
                    new TableHeader(List.of(
                            new Column("Name", ColumnKind.NAME),
                            new Column("Required", ColumnKind.FLAG),
                            new Column("Description", ColumnKind.TEXT),
                            new Column("Default", ColumnKind.VALUE),
                            new Column("Example", ColumnKind.ASSIGNMENT))),
                    new TableHeader(List.of(
                            new Column("Name", ColumnKind.NAME),
                            new Column("Required", ColumnKind.FLAG),
                            new Column("Description", ColumnKind.TEXT),
                            new Column("Default", ColumnKind.VALUE))),
                    header("Code", ColumnKind.STATUS, "Type", ColumnKind.TITLE, "Description", ColumnKind.TEXT),
                    header(
                            "SSE Event Name",
                            ColumnKind.NAME,
                            "Type",
                            ColumnKind.TITLE,
                            "Description",
                            ColumnKind.TEXT)),
            List.of());

    private LosantWords() {}

    private static TableHeader header(
            String first,
            ColumnKind firstKind,
            String second,
            ColumnKind secondKind,
            String third,
            ColumnKind thirdKind) {
        return new TableHeader(
                List.of(new Column(first, firstKind), new Column(second, secondKind), new Column(third, thirdKind)));
    }
}
