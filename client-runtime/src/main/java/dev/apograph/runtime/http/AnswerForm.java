package dev.apograph.runtime.http;

/** What an endpoint answers with. */
enum AnswerForm {
    /** One JSON text, or nothing. */
    JSON("application/json"),
    /** Server-sent events. */
    EVENTS("text/event-stream"),
    /** A file. */
    BYTES("*/*");

    private final String accept;

    AnswerForm(String accept) {
        this.accept = accept;
    }

    /** The media types to ask for. */
    String accept() {
        return accept;
    }

    /** Whether the body is read after the call has given its result, for as long as it takes. */
    boolean isStream() {
        return this != JSON;
    }
}
