package dev.apograph.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The numeric meaning of a JSON number's text; empty where the wanted type cannot hold it exactly. */
final class Decimals {

    private static final int MOST_DIGITS = 1_000;
    private static final int LONGEST_SHORT = 18;

    private Decimals() {}

    static Optional<Long> toLong(String text) {
        if (text.length() < 18 && isPlainInteger(text)) {
            return Optional.of(Long.parseLong(text));
        }
        return toBigInteger(text).filter(value -> value.bitLength() < Long.SIZE).map(BigInteger::longValue);
    }

    static Optional<BigInteger> toBigInteger(String text) {
        return toBigDecimal(text).flatMap(Decimals::exactInteger);
    }

    /** Empty only if the exponent is beyond what a BigDecimal can hold. */
    static Optional<BigDecimal> toBigDecimal(String text) {
        try {
            return Optional.of(isShort(text) ? ofShort(text) : new BigDecimal(text));
        } catch (NumberFormatException beyondRange) {
            return Optional.empty();
        }
    }

    /** Whether a text is a few digits, perhaps with a point among them: no exponent, no more than a long holds. */
    private static boolean isShort(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if ((character < '0' || character > '9') && character != '.' && character != '-') {
                return false;
            }
        }
        return text.length() <= LONGEST_SHORT;
    }

    /** The same as the constructor of BigDecimal makes of it, at a fraction of the cost. */
    private static BigDecimal ofShort(String text) {
        long digits = 0;
        int scale = 0;
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) == '.') {
                scale = text.length() - i - 1;
            } else {
                digits = 10 * digits + text.charAt(i) - '0';
            }
        }
        return BigDecimal.valueOf(text.charAt(0) == '-' ? -digits : digits, scale);
    }

    /** Refuses 1e1000000000, which as an integer would fill the memory. */
    private static Optional<BigInteger> exactInteger(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean tooLarge = (long) plain.precision() - plain.scale() > MOST_DIGITS;
        return plain.scale() > 0 || tooLarge ? Optional.empty() : Optional.of(plain.toBigIntegerExact());
    }

    private static boolean isPlainInteger(String text) {
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
