package dev.apograph.runtime.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of points in time and durations. Read are RFC 3339 and the ISO 8601 forms met beside it: a space for T, lower
 * case, a comma, +0100 and +01, no seconds. A leap second counts as the second after it, since java.time has none.
 */
final class TimeTexts {

    private static final DateTimeFormatter TIME_IN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
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

    private static final DateTimeFormatter DATE_TIME_IN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(TIME_IN)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter TIME_OUT = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
            .appendOffset("+HH:MM:ss", "Z")
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter DATE_TIME_OUT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(TIME_OUT)
            .toFormatter(Locale.ROOT);

    private static final Pattern HOURS = Pattern.compile("[+-]\\d\\d");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("[+-]\\d{4}");
    private static final Pattern LEAP_SECOND = Pattern.compile("(?<=\\d:\\d\\d:)60");
    private static final Pattern WEEKS = Pattern.compile("([+-]?)P(\\d{1,9})W", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 100;

    private TimeTexts() {}

    static OffsetDateTime dateTime(String text) {
        return InternetTime.dateTime(text).orElseGet(() -> otherDateTime(text));
    }

    private static OffsetDateTime otherDateTime(String text) {
        String withT =
                text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
        String normal = normalized(withT);
        Matcher leap = LEAP_SECOND.matcher(normal);
        return leap.find()
                ? OffsetDateTime.parse(leap.replaceFirst("59"), DATE_TIME_IN).plusSeconds(1)
                : OffsetDateTime.parse(normal, DATE_TIME_IN);
    }

    static LocalDate date(String text) {
        return InternetTime.date(text).orElseGet(() -> LocalDate.parse(text));
    }

    static OffsetTime time(String text) {
        String normal = normalized(text);
        Matcher leap = LEAP_SECOND.matcher(normal);
        return leap.find()
                ? OffsetTime.parse(leap.replaceFirst("59"), TIME_IN).plusSeconds(1)
                : OffsetTime.parse(normal, TIME_IN);
    }

    /** ISO 8601 days and times, and weeks of seven days; years and months have no length. */
    static Duration duration(String text) {
        requireShort(text);
        Matcher weeks = WEEKS.matcher(text);
        if (!weeks.matches()) {
            return Duration.parse(text);
        }
        Duration duration = Duration.ofDays(7 * Long.parseLong(weeks.group(2)));
        return weeks.group(1).equals("-") ? duration.negated() : duration;
    }

    static String print(OffsetDateTime time) {
        return InternetTime.print(time).orElseGet(() -> DATE_TIME_OUT.format(time));
    }

    static String print(OffsetTime time) {
        return TIME_OUT.format(time);
    }

    private static void requireShort(String text) {
        if (text.length() > LONGEST) {
            throw new DateTimeException("no time has so long a text");
        }
    }

    private static String normalized(String text) {
        requireShort(text);
        String point = text.replace(',', '.');
        if (endsLike(HOURS, point, 3)) {
            return point + ":00";
        }
        return endsLike(HOURS_AND_MINUTES, point, 5)
                ? point.substring(0, point.length() - 2) + ":" + point.substring(point.length() - 2)
                : point;
    }

    private static boolean endsLike(Pattern offset, String text, int length) {
        return text.length() > length + 4
                && offset.matcher(text.substring(text.length() - length)).matches();
    }
}
