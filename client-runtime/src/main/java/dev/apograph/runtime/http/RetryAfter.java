package dev.apograph.runtime.http;

import dev.apograph.runtime.ResponseHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a server wants to be asked again: {@code Retry-After} in seconds or as any of the three date forms of HTTP (RFC
 * 9110, sections 5.6.7 and 10.2.3), fractions of seconds, and the usual headers that count milliseconds. What is
 * negative, past, doubled or not readable says nothing.
 */
final class RetryAfter {

    private static final List<String> MILLIS = List.of("retry-after-ms", "x-ms-retry-after-ms", "x-retry-after-ms");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{0,12})?");

    private static final List<DateTimeFormatter> DATES = List.of(
            form("EEE, dd MMM uuuu HH:mm:ss 'GMT'"),
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH),
            form("EEE MMM ppd HH:mm:ss uuuu"));

    private RetryAfter() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /**
     * The wait that the headers of an answer ask for.
     *
     * @param now the time of day, used if the answer has no date of its own
     */
    static Optional<Duration> of(ResponseHeaders headers, Instant now) {
        return MILLIS.stream()
                .flatMap(name -> only(headers, name).stream())
                .flatMap(value -> number(value, 1).stream())
                .findFirst()
                .or(() -> only(headers, "retry-after")
                        .flatMap(value -> number(value, 1_000)
                                .or(() -> until(value, date(headers).orElse(now)))));
    }

    private static Optional<Instant> date(ResponseHeaders headers) {
        return only(headers, "date").flatMap(RetryAfter::instant);
    }

    private static Optional<String> only(ResponseHeaders headers, String name) {
        List<String> values = headers.all(name);
        return values.size() == 1 ? Optional.of(values.get(0).strip()) : Optional.empty();
    }

    private static Optional<Duration> number(String value, int millisPerUnit) {
        return NUMBER.matcher(value).matches()
                ? Optional.of(Duration.ofMillis((long) (Double.parseDouble(value) * millisPerUnit)))
                : Optional.empty();
    }

    private static Optional<Duration> until(String value, Instant now) {
        return instant(value).map(date -> Duration.between(now, date)).filter(wait -> !wait.isNegative());
    }

    private static Optional<Instant> instant(String value) {
        return DATES.stream().flatMap(form -> parse(value, form).stream()).findFirst();
    }

    private static Optional<Instant> parse(String value, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(value, form).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notOfThisForm) {
            return Optional.empty();
        }
    }
}
