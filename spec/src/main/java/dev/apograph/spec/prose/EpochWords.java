package dev.apograph.spec.prose;

import java.util.regex.Pattern;

/** The rule {@code epoch-milliseconds}: a sentence says that a number is a time. */
public final class EpochWords {

    private static final Pattern MILLISECONDS = Pattern.compile("(?i)(?<!\\w)(?:ms|milliseconds|millis) (?:since|from) "
            + "(?:the )?(?:unix )?epoch\\b|\\bepoch (?:time )?(?:in )?(?:ms|milliseconds|millis)\\b"
            + "|\\bunix (?:time|timestamp)s? in (?:ms|milliseconds)\\b");

    private EpochWords() {}

    /** Whether a sentence says that a number counts the milliseconds since 1970-01-01T00:00:00Z. */
    public static boolean countMilliseconds(String sentence) {
        return MILLISECONDS.matcher(sentence).find();
    }
}
