package dev.apograph.spec.diagnostic;

/**
 * Every kind of problem that Apograph reports. A code never changes its meaning; new kinds are added at the end of
 * their hundred. {@code docs/DIAGNOSTICS.md} lists them for users.
 */
public enum DiagnosticCode {
    /** An input does not exist. */
    INPUT_MISSING(1001, Severity.ERROR),
    /** An input cannot be read. */
    INPUT_UNREADABLE(1002, Severity.ERROR),
    /** A file holds nothing but white space. */
    FILE_EMPTY(1003, Severity.ERROR),
    /** A file is not text. */
    FILE_BINARY(1004, Severity.ERROR),
    /** A file is larger than what Apograph reads. */
    FILE_TOO_LARGE(1005, Severity.ERROR),
    /** A folder holds no page. */
    NO_PAGES(1006, Severity.ERROR),
    /** A file has an ending that Apograph does not read. */
    FILE_SKIPPED(1007, Severity.INFO),

    /** A file holds what looks like a live credential. */
    LIVE_SECRET(1008, Severity.WARNING),

    /** No grammar recognises a page. */
    PAGE_UNKNOWN(1101, Severity.ERROR),
    /** A page ends in the middle of something. */
    PAGE_CUT(1102, Severity.WARNING),
    /** A line fits no rule. */
    LINE_NOT_UNDERSTOOD(1103, Severity.WARNING),
    /** A table's row fits no reading of its columns. */
    ROW_NOT_UNDERSTOOD(1104, Severity.WARNING),
    /** A row can be cut in two ways that are about as good. */
    ROW_AMBIGUOUS(1105, Severity.WARNING),
    /** A section lacks something it cannot do without. */
    SECTION_INCOMPLETE(1106, Severity.WARNING),
    /** A parameter stands in the URL and not in the table, or the other way round. */
    PATH_PARAMETER_MISMATCH(1107, Severity.WARNING),
    /** An example is not well-formed JSON. */
    EXAMPLE_NOT_JSON(1108, Severity.WARNING),
    /** A page has more lines or tags than are read. */
    PAGE_TOO_LARGE(1109, Severity.ERROR),

    /** A schema file is not well-formed JSON. */
    SCHEMA_NOT_JSON(1201, Severity.ERROR),
    /** A schema file holds JSON that is no schema. */
    SCHEMA_INVALID(1202, Severity.ERROR),
    /** A keyword is misspelt or stands where it has no meaning. */
    SCHEMA_KEYWORD_IGNORED(1203, Severity.WARNING),
    /** A reference leads nowhere. */
    REFERENCE_UNRESOLVED(1204, Severity.ERROR),
    /** A page's schema title has no file among those supplied. */
    SCHEMA_NOT_SUPPLIED(1205, Severity.INFO),
    /** Several files could be a page's schema. */
    SCHEMA_AMBIGUOUS(1206, Severity.WARNING),
    /** A page's collapsed tree differs from the schema's file. */
    SCHEMA_TREE_DIFFERS(1207, Severity.WARNING),
    /** No endpoint of the pages reaches a schema. */
    SCHEMA_NOT_REACHED(1208, Severity.INFO),
    /** Two schemas of one title differ. */
    SCHEMA_TITLE_CONFLICT(1209, Severity.WARNING),
    /** A value that the documents show does not fit its schema. */
    EXAMPLE_NOT_VALID(1210, Severity.WARNING),
    /** Two schemas that have to hold together exclude each other. */
    SCHEMA_CONFLICT(1211, Severity.WARNING),

    /** Pages that document the same endpoint disagree about one of its facts. */
    ENDPOINT_REPEATED(1301, Severity.WARNING),
    /** The pages name more than one base URL. */
    BASE_URL_CONFLICT(1302, Severity.WARNING),
    /** One of several pages of an endpoint lists a parameter or a status that another one does not. */
    PART_ON_ONE_PAGE(1303, Severity.INFO),
    /** The same endpoints stand under two titles. */
    RESOURCE_TITLE_CONFLICT(1304, Severity.WARNING),
    /** A default is none of the accepted values. */
    DEFAULT_NOT_ACCEPTED(1305, Severity.WARNING),
    /** An example is none of the accepted values. */
    EXAMPLE_NOT_ACCEPTED(1306, Severity.INFO),
    /** A default or an example is not of the type that is stated. */
    VALUE_OF_OTHER_TYPE(1307, Severity.WARNING),
    /** A sentence tells another default than the one that is stated. */
    DEFAULT_CONTRADICTED(1308, Severity.WARNING),
    /** The command line uses another method than the one that is stated. */
    CURL_METHOD_DIFFERS(1309, Severity.WARNING),
    /** The command line calls another URL than the one that is stated. */
    CURL_URL_DIFFERS(1310, Severity.WARNING),
    /** The command line has a query parameter that the page does not list. */
    QUERY_PARAMETER_UNLISTED(1311, Severity.WARNING),
    /** The command line sends another body than the one that is shown, or one where none is documented. */
    CURL_BODY_DIFFERS(1312, Severity.WARNING),
    /** The command line sends credentials where none are needed, or none where they are. */
    CREDENTIALS_CONTRADICTED(1313, Severity.WARNING),
    /** The command line announces another content type than the one that is stated, or than what it sends. */
    CONTENT_TYPE_CONTRADICTED(1314, Severity.WARNING),
    /** An endpoint is documented as refused: 405 is its only status. */
    ENDPOINT_REFUSED(1315, Severity.INFO),
    /** The command line announces JSON and sends pairs of names and values. */
    CURL_PAIRS_FOR_JSON(1316, Severity.INFO),

    /** The output cannot be written. */
    OUTPUT_NOT_WRITABLE(1401, Severity.ERROR),
    /** A file stands in the way that Apograph did not write or that was edited since. */
    OUTPUT_FOREIGN_FILE(1402, Severity.WARNING),
    /** A generated file does not hold what was planned; it is a bug of Apograph. */
    OUTPUT_CHECK_FAILED(1403, Severity.ERROR),
    /** A name from the documents had to be changed to be usable in Java. */
    NAME_CHANGED(1404, Severity.INFO),
    /** A pattern of a schema is not one that Java can look for. */
    PATTERN_NOT_CHECKED(1405, Severity.INFO),

    /** A corrections file cannot be read. */
    CORRECTIONS_UNREADABLE(1501, Severity.ERROR),
    /** A key of a corrections file is not known. */
    CORRECTION_KEY_UNKNOWN(1502, Severity.ERROR),
    /** A value of a corrections file is not what stands in its place. */
    CORRECTION_VALUE_INVALID(1503, Severity.ERROR),
    /** A correction selects something that the documents do not have. */
    CORRECTION_TARGET_UNKNOWN(1504, Severity.ERROR),
    /** A correction does not name the text that it corrects. */
    CORRECTION_TEXT_UNNAMED(1505, Severity.ERROR),
    /** The text that a correction corrects has changed. */
    CORRECTION_TEXT_CHANGED(1506, Severity.ERROR),
    /** The documents say by now what a correction sets. */
    CORRECTION_NOT_NEEDED(1507, Severity.WARNING),
    /** Two corrections set the same to different values. */
    CORRECTION_CONFLICT(1508, Severity.ERROR),
    /** A corrections file lies deeper than at the root of an input. */
    CORRECTIONS_MISPLACED(1509, Severity.WARNING),
    /** A name that a correction sets cannot be used in Java, where it stands. */
    CORRECTION_NAME_REFUSED(1510, Severity.ERROR),

    /** Less of a page was understood than is demanded. */
    COVERAGE_TOO_LOW(1601, Severity.ERROR),
    /** A rule took more lines for noise than are allowed. */
    NOISE_TOO_MUCH(1602, Severity.ERROR);

    private final int number;
    private final Severity severity;

    DiagnosticCode(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** The stable code as users see it: {@code APG} and four digits. */
    public String code() {
        return "APG" + number;
    }

    /** The severity that this kind of problem has. */
    public Severity severity() {
        return severity;
    }
}
