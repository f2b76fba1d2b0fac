package dev.apograph.runtime.json;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Codecs for types that stand as strings in JSON. A text that does not fit is named by path, never quoted. */
final class TextCodecs {

    /** RFC 3339 and the ISO 8601 forms met beside it: a space for T, lower case, a comma, +0100 and +01, no seconds. */
    private static final DateTimeFormatter DATE_TIME_IN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm")
            .optionalStart()
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalEnd()
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter DATE_TIME_OUT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
            .appendOffset("+HH:MM:ss", "Z")
            .toFormatter(Locale.ROOT);

    private static final Pattern HOURS = Pattern.compile(".{11,}[+-]\\d\\d");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile(".{11,}[+-]\\d{4}");

    private TextCodecs() {}

    static JsonCodec<OffsetDateTime> dateTime() {
        return of("a date and time with an offset", TextCodecs::parseDateTime, DATE_TIME_OUT::format);
    }

    static JsonCodec<LocalDate> date() {
        return of("a date", LocalDate::parse, LocalDate::toString);
    }

    static JsonCodec<URI> uri() {
        return of("a URI", URI::create, URI::toString);
    }

    static JsonCodec<UUID> uuid() {
        return of("a UUID", TextCodecs::parseUuid, UUID::toString);
    }

    private static <T> JsonCodec<T> of(String wanted, Function<String, T> parser, Function<T, String> printer) {
        return BuiltInCodec.inexact(
                in -> {
                    String text = in.nextString();
                    try {
                        return parser.apply(text);
                    } catch (IllegalArgumentException | DateTimeException quotesTheText) {
                        throw new JsonException(in.path(), "expected " + wanted + " but found another string");
                    }
                },
                (out, value) -> out.value(printer.apply(value)));
    }

    private static OffsetDateTime parseDateTime(String text) {
        return OffsetDateTime.parse(normalized(text), DATE_TIME_IN);
    }

    private static String normalized(String text) {
        String withT =
                text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
        String point = withT.replace(',', '.');
        if (HOURS.matcher(point).matches()) {
            return point + ":00";
        }
        return HOURS_AND_MINUTES.matcher(point).matches()
                ? point.substring(0, point.length() - 2) + ":" + point.substring(point.length() - 2)
                : point;
    }

    /** The JDK's own parser also takes shortened groups. */
    private static UUID parseUuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not 36 characters");
        }
        return UUID.fromString(text);
    }
}
