package dev.apograph.spec.page;

import java.util.Locale;

/** Texts compared by their letters and digits alone: case, blanks and punctuation do not matter. */
final class Letters {

    private Letters() {}

    /** The letters and digits of a text, in lower case. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether two texts are the same; told by the first letter in nearly all cases. */
    static boolean same(String one, String two) {
        int end = prefix(one, 0, two);
        return end >= 0 && next(one, end) == one.length();
    }

    /**
     * Where a text that is looked for ends in another.
     *
     * @param text the other
     * @param from where it must start, other characters than letters and digits apart
     * @return -1 when it does not stand there
     */
    static int prefix(String text, int from, String sought) {
        int at = from;
        for (int i = next(sought, 0); i < sought.length(); i = next(sought, i + 1)) {
            at = next(text, at);
            if (at == text.length() || !same(text.charAt(at), sought.charAt(i))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Where the next letter or digit stands; the length of the text when there is none. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean same(char one, char two) {
        return one == two || Character.toLowerCase(one) == Character.toLowerCase(two);
    }
}
