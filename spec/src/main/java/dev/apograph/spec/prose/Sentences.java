package dev.apograph.spec.prose;

/** Cuts texts into sentences. */
public final class Sentences {

    private Sentences() {}

    /** The sentence of a text in which a position lies. */
    public static String around(String text, int position) {
        int start = position;
        while (start > 0 && !(text.charAt(start) == ' ' && ".!?".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        int end = position;
        while (end < text.length() && !(".!?".indexOf(text.charAt(end)) >= 0 && endsAt(text, end))) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), end + 1)).strip();
    }

    private static boolean endsAt(String text, int end) {
        return end + 1 == text.length() || text.charAt(end + 1) == ' ';
    }
}
