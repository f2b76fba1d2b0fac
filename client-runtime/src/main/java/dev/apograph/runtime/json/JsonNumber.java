package dev.apograph.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A JSON number. Its text is kept as it was read, whatever its size; two numbers are equal if they have the same
 * numeric value, so that 1, 1.0 and 1e0 are one number.
 */
public final class JsonNumber implements JsonValue {

    private final String text;

    /** The text must be a JSON number; only the reader and the factories of {@link JsonValue} call this. */
    JsonNumber(String text) {
        this.text = text;
    }

    /** The number as it stands in the JSON text, such as {@code 1.50} or {@code 1E+3}. */
    public String text() {
        return text;
    }

    /** The exact value; empty if its exponent is beyond the range of BigDecimal. */
    public Optional<BigDecimal> toBigDecimal() {
        return Decimals.toBigDecimal(text);
    }

    /** The value as a 64-bit integer; empty if it is not exactly one. */
    public Optional<Long> toLong() {
        return Decimals.toLong(text);
    }

    /** A text that numbers of equal value share. */
    String canonical() {
        Canonical form = Canonical.of(text);
        return (form.negative ? "-" : "") + form.digits + "e" + form.exponent;
    }

    @Override
    public JsonKind kind() {
        return JsonKind.NUMBER;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number
                && (text.equals(number.text) || Canonical.of(text).equals(Canonical.of(number.text)));
    }

    @Override
    public int hashCode() {
        return Canonical.of(text).hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** The value as an integer without trailing zeros times a power of ten; works for exponents of any size. */
    private record Canonical(boolean negative, String digits, BigInteger exponent) {

        static Canonical of(String text) {
            boolean negative = text.startsWith("-");
            int e = Math.max(text.indexOf('e'), text.indexOf('E'));
            String mantissa = text.substring(negative ? 1 : 0, e < 0 ? text.length() : e);
            int point = mantissa.indexOf('.');
            int fraction = point < 0 ? 0 : mantissa.length() - point - 1;
            String all = mantissa.replace(".", "");
            int start = 0;
            int end = all.length();
            while (start < end && all.charAt(start) == '0') {
                start++;
            }
            while (end > start && all.charAt(end - 1) == '0') {
                end--;
            }
            if (start == end) {
                return new Canonical(false, "", BigInteger.ZERO);
            }
            BigInteger exponent = e < 0 ? BigInteger.ZERO : new BigInteger(text.substring(e + 1));
            BigInteger shift = BigInteger.valueOf((long) all.length() - end - fraction);
            return new Canonical(negative, all.substring(start, end), exponent.add(shift));
        }
    }
}
