package dev.apograph.spec.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What some values of one position have in common. */
enum ExampleKind {
    OBJECT,
    ARRAY,
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    MIXED;

    /** A date and time of RFC 3339. */
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)");

    /** The text form of RFC 9562. */
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** The kind of all of some values; a whole number among others with a fraction is a number like them. */
    static ExampleKind ofAll(List<JsonNode> values) {
        ExampleKind common = of(values.get(0));
        for (JsonNode value : values) {
            common = join(common, of(value));
        }
        return common;
    }

    private static ExampleKind join(ExampleKind one, ExampleKind two) {
        if (one == two) {
            return one;
        }
        return one.isNumber() && two.isNumber() ? NUMBER : MIXED;
    }

    private boolean isNumber() {
        return this == INTEGER || this == NUMBER;
    }

    private static ExampleKind of(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> OBJECT;
            case ARRAY -> ARRAY;
            case STRING -> STRING;
            case NUMBER -> value.isIntegralNumber() && value.canConvertToLong() ? INTEGER : NUMBER;
            case BOOLEAN -> BOOLEAN;
            default -> MIXED;
        };
    }

    /** The format that all of some strings have. */
    static Optional<String> format(List<JsonNode> strings) {
        if (allMatch(strings, DATE_TIME)) {
            return Optional.of("date-time");
        }
        return allMatch(strings, UUID) ? Optional.of("uuid") : Optional.empty();
    }

    private static boolean allMatch(List<JsonNode> strings, Pattern pattern) {
        return strings.stream()
                .allMatch(string -> pattern.matcher(string.textValue()).matches());
    }
}
