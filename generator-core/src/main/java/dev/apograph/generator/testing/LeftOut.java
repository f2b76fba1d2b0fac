package dev.apograph.generator.testing;

/** Why something that the documents state is not compared. */
public enum LeftOut {
    /** A parameter or field without an example, and without accepted values. */
    NO_VALUE("no value shown", "The documents show no value of the parameter or field; another one stands in for it."),
    /** A body of a request without an example. */
    NO_BODY("no body shown", "The documents show no body of the request."),
    /** A body of an answer without an example. */
    NO_ANSWER("no answer shown", "The documents show no body of the answer."),
    /** A stream of events without an example. */
    NO_EVENT("no event shown", "The documents show no event of the stream."),
    /** JSON is announced, and pairs are sent. */
    NOT_JSON("pairs for JSON", "The command line announces JSON and sends what is none."),
    /** Two passages of the documents say different things. */
    CONTRADICTED("contradicted", "Two passages of the documents contradict each other here."),
    /** The command line's URL ends in a slash that the stated path does not have. */
    FINAL_SLASH("final slash", "The URL of the command line ends in a slash, and the path that is stated does not."),
    /** A value that cannot be given as what the documents say it is. */
    OTHER_TYPE("value of another type", "The value shown is not of the type that is stated."),
    /** A field of a JSON body of which only a printed value is known. */
    NO_TYPE("type not stated", "The value shown belongs into JSON, and its type is not stated."),
    /** A value that HTTP does not allow where it belongs. */
    NOT_SENDABLE("value not sendable", "The value shown cannot stand where it belongs, such as a dot in a path."),
    /** A body of an error that an exception keeps only in part. */
    TOO_LONG("error too long", "The body of an error is longer than the 64 KB that an exception keeps."),
    /** A status that ends no exchange, or that has no body. */
    NOT_SERVED(
            "answer not servable", "No server can give this answer: HTTP allows no such status, or no body with it.");

    private final String label;
    private final String sentence;

    LeftOut(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    /** A few words for a summary. */
    public String label() {
        return label;
    }

    /** What it means, in a sentence. */
    public String sentence() {
        return sentence;
    }
}
