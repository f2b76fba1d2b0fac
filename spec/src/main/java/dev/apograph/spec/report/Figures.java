package dev.apograph.spec.report;

import java.util.Locale;

/** Numbers as a reader sees them, alike in each locale. */
final class Figures {

    private Figures() {}

    /** A number with its noun, whose plural ends in {@code s}. */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202F') + " " + noun + (number == 1 ? "" : "s");
    }

    /** A share from 0 to 1 in per cent, rounded down: only the whole is 100 %. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f\u00A0%%", Math.floor(share * 1000) / 10);
    }
}
