package dev.apograph.spec.page;

/**
 * What became of a line of a page.
 *
 * @param kind whether it was used
 * @param rule for noise the rule that tells so; else empty
 */
public record LineUse(Kind kind, String rule) {

    /** Whether a line was used. Where a line holds several passages, the one that stands last in this order counts. */
    public enum Kind {

        /** Nothing but white space. */
        BLANK,

        /** A listed rule knows that it says nothing of the API. */
        NOISE,

        /** A fact was read from it, or it opens or closes a part of the page. */
        USED,

        /** No rule reads it. */
        NOT_UNDERSTOOD
    }

    /** A line of nothing but white space. */
    public static final LineUse BLANK = new LineUse(Kind.BLANK, "");

    /** A line that was used. */
    public static final LineUse USED = new LineUse(Kind.USED, "");

    /** A line that no rule reads. */
    public static final LineUse NOT_UNDERSTOOD = new LineUse(Kind.NOT_UNDERSTOOD, "");

    /** A line that a rule knows to be noise. */
    public static LineUse noise(String rule) {
        return new LineUse(Kind.NOISE, rule);
    }

    /** The one of two uses of a line that counts. */
    public LineUse and(LineUse other) {
        return other.kind.compareTo(kind) > 0 ? other : this;
    }
}
