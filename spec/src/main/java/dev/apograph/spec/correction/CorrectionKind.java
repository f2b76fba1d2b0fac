package dev.apograph.spec.correction;

import java.util.List;
import java.util.Map;

/** What a part of a corrections file is about, which decides what can be set in it and which parts lie inside it. */
enum CorrectionKind {
    API("the API"),
    RESOURCE("resource"),
    ENDPOINT("endpoint"),
    PATH_PARAMETER("path parameter"),
    QUERY_PARAMETER("query parameter"),
    HEADER_PARAMETER("header parameter"),
    BODY("body"),
    FIELD("field of the body"),
    RESPONSE("status"),
    SCHEMA("schema"),
    PROPERTY("property");

    private static final List<Aspect<?>> OF_PARAMETERS =
            List.of(Aspect.NAME, Aspect.TYPE, Aspect.REQUIRED, Aspect.ACCEPTED, Aspect.DEFAULT);

    private final String word;

    CorrectionKind(String word) {
        this.word = word;
    }

    /** What it is called in a message. */
    String word() {
        return word;
    }

    /** What can be set. */
    List<Aspect<?>> aspects() {
        return switch (this) {
            case API -> List.of(Aspect.TITLE, Aspect.CLIENT, Aspect.BASE_URL, Aspect.AUTHENTICATION_WHERE_SILENT);
            case RESOURCE, PROPERTY -> List.of(Aspect.NAME);
            case ENDPOINT -> List.of(Aspect.NAME, Aspect.AUTHENTICATION, Aspect.LEAVE_OUT);
            case PATH_PARAMETER -> List.of(Aspect.NAME, Aspect.TYPE, Aspect.ACCEPTED, Aspect.DEFAULT);
            case QUERY_PARAMETER, HEADER_PARAMETER, FIELD -> OF_PARAMETERS;
            case BODY -> List.of(Aspect.SCHEMA, Aspect.REQUIRED);
            case RESPONSE -> List.of(Aspect.SCHEMA);
            case SCHEMA -> List.of(Aspect.CLASS_NAME, Aspect.FILE);
        };
    }

    /** The parts inside it: for each key their kind. */
    Map<String, CorrectionKind> sections() {
        return switch (this) {
            case API -> Map.of("resources", RESOURCE, "endpoints", ENDPOINT, "schemas", SCHEMA);
            case ENDPOINT ->
                Map.of(
                        "path", PATH_PARAMETER,
                        "query", QUERY_PARAMETER,
                        "header", HEADER_PARAMETER,
                        "body", BODY,
                        "responses", RESPONSE);
            case BODY -> Map.of("fields", FIELD);
            case SCHEMA -> Map.of("properties", PROPERTY);
            default -> Map.of();
        };
    }

    /** Whether there is but one of it, so that its section selects nothing by a key. */
    boolean isSingle() {
        return this == BODY;
    }
}
