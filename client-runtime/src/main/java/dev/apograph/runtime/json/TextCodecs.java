package dev.apograph.runtime.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Codecs for types that stand as strings in JSON. A text that does not fit is named by path, never quoted. */
final class TextCodecs {

    private static final int UUID_LENGTH = 36;

    private TextCodecs() {}

    static JsonCodec<OffsetDateTime> dateTime() {
        return of(
                "a date and time with an offset",
                timed(TimeTexts::dateTime),
                TimeTexts::print,
                InternetTime::isPrinted);
    }

    static JsonCodec<LocalDate> date() {
        return of("a date", timed(TimeTexts::date), LocalDate::toString);
    }

    static JsonCodec<OffsetTime> time() {
        return of("a time with an offset", timed(TimeTexts::time), TimeTexts::print);
    }

    static JsonCodec<Duration> duration() {
        return of("a duration of days, hours, minutes and seconds", timed(TimeTexts::duration), Duration::toString);
    }

    static JsonCodec<URI> uri() {
        return of("a URI", TextCodecs::parseUri, URI::toString);
    }

    static JsonCodec<UUID> uuid() {
        return of("a UUID", TextCodecs::parseUuid, UUID::toString);
    }

    static JsonCodec<byte[]> base64() {
        return of("bytes in Base64", Base64Texts::decoded, Base64Texts::encoded);
    }

    static JsonCodec<byte[]> base64Url() {
        return of("bytes in Base64", Base64Texts::decoded, Base64Texts::urlEncoded);
    }

    private static <T> JsonCodec<T> of(
            String words, Function<String, Optional<T>> parser, Function<T, String> printer) {
        return of(words, parser, printer, text -> false);
    }

    private static <T> JsonCodec<T> of(
            String words,
            Function<String, Optional<T>> parser,
            Function<T, String> printer,
            Predicate<String> canonical) {
        return new ScalarCodec<>(
                Problem.expected(JsonKind.STRING, words),
                parser,
                printer,
                canonical,
                (out, value) -> out.value(printer.apply(value)));
    }

    private static <T> Function<String, Optional<T>> timed(Function<String, T> parser) {
        return text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException | ArithmeticException noSuchTime) {
                return Optional.empty();
            }
        };
    }

    private static Optional<URI> parseUri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException noUri) {
            return Optional.empty();
        }
    }

    /** The JDK's own parser also takes shortened groups. */
    private static Optional<UUID> parseUuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
