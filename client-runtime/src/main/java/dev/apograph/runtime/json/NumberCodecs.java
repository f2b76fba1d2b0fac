package dev.apograph.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Codecs for types that stand as numbers in JSON. */
final class NumberCodecs {

    /** A fraction of so many digits is never written with an exponent (see {@link BigDecimal#toString()}). */
    private static final int SHORT_FRACTION = 6;

    private NumberCodecs() {}

    static JsonCodec<Long> ofLong() {
        return new LongCodec(integer("a 64-bit integer", Decimals::toLong, String::valueOf, JsonWriter::value));
    }

    static JsonCodec<BigInteger> ofBigInteger() {
        return integer("an integer", Decimals::toBigInteger, BigInteger::toString, JsonWriter::value);
    }

    static JsonCodec<Instant> ofEpochMillis() {
        return integer(
                "a number of milliseconds",
                text -> Decimals.toLong(text).map(Instant::ofEpochMilli),
                instant -> Long.toString(instant.toEpochMilli()),
                (out, instant) -> out.value(instant.toEpochMilli()));
    }

    static JsonCodec<BigDecimal> ofDecimal() {
        return new ScalarCodec<>(
                Problem.expected(JsonKind.NUMBER, "a decimal number"),
                Decimals::toBigDecimal,
                BigDecimal::toString,
                NumberCodecs::isPlain,
                JsonWriter::value);
    }

    private static <T> KeepingCodec<T> integer(
            String words,
            Function<String, Optional<T>> parser,
            Function<T, String> printer,
            BiConsumer<JsonWriter, T> writer) {
        return new ScalarCodec<>(
                Problem.expected(JsonKind.NUMBER, words), parser, printer, NumberCodecs::isDigits, writer);
    }

    /** Digits only, perhaps after a minus; not -0, which no integer keeps. */
    private static boolean isDigits(String text) {
        char first = text.charAt(0);
        int start = first == '-' ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return first != '-' || text.charAt(1) != '0';
    }

    /** Digits with a short fraction, perhaps after a minus; no exponent. */
    private static boolean isPlain(String text) {
        int point = text.length();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '.') {
                point = i;
            } else if ((character < '0' || character > '9') && (i > 0 || character != '-')) {
                return false;
            }
        }
        return text.length() - point <= SHORT_FRACTION + 1 && (text.charAt(0) != '-' || text.charAt(1) != '0');
    }
}
