package dev.apograph.spec.grammar.fact;

/** The rules that derive facts from sentences; {@code docs/READING.md} lists each with an example. */
public enum ProseRule {
    /** The values that a parameter accepts. */
    ACCEPTED_VALUES("accepted-values"),
    /** A value is a list with commas. */
    COMMA_SEPARATED("comma-separated"),
    /** A value is a time in milliseconds. */
    EPOCH_MILLISECONDS("epoch-milliseconds"),
    /** What the server assumes. */
    DEFAULTS_TO("defaults-to"),
    /** What the server does when a value is blank or not given. */
    BLANK_MEANS("blank-means"),
    /** A schema that describes a value. */
    SEE_FOR_DETAILS("see-for-details"),
    /** Something should not be used any more. */
    DEPRECATED_WORDS("deprecated-words"),
    /** The answer is a stream of events. */
    SERVER_SENT_EVENTS("server-sent-events"),
    /** A method is documented, and documented as refused. */
    NOT_ALLOWED("not-allowed"),
    /** Scopes of which the credentials need one. */
    AT_LEAST_ONE_SCOPE("at-least-one-scope"),
    /** Who lists scopes demands credentials. */
    SCOPES_NEED_KEY("scopes-need-key"),
    /** The schema of a body. */
    VALIDATES_AGAINST("validates-against"),
    /** A body is JSON. */
    SERIALIZED_JSON("serialized-json"),
    /** A body is a form. */
    MULTIPART_FORM("multipart-form"),
    /** The title of a page that only its introduction names. */
    INTRODUCTION("introduction"),
    /** A section about a stream of events. */
    EVENT_STREAM("event-stream");

    private final String id;

    ProseRule(String id) {
        this.id = id;
    }

    /** The name under which the rule stands in the evidence of what it derives. */
    public String id() {
        return id;
    }
}
