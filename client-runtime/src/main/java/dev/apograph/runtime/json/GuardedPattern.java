package dev.apograph.runtime.json;

import java.util.regex.Pattern;

/**
 * Looks for a pattern with a limit on the characters read, since a pattern of a schema may go back and forth for ever on
 * a text that was made for it.
 */
final class GuardedPattern {

    /** What became of a search. */
    enum Outcome {
        FOUND,
        ABSENT,
        /** Given up. */
        UNKNOWN
    }

    private static final long LEAST_READS = 1_000_000;
    private static final long READS_PER_CHARACTER = 8;

    private final Pattern pattern;

    GuardedPattern(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /** Looks for the pattern anywhere in the text; what is read is taken from the budget. */
    Outcome search(String text, Budget budget) {
        long most = Math.min(LEAST_READS + READS_PER_CHARACTER * text.length(), budget.left);
        CountedText counted = new CountedText(text, most);
        try {
            return pattern.matcher(counted).find() ? Outcome.FOUND : Outcome.ABSENT;
        } catch (TooManyReadsException givenUp) {
            return Outcome.UNKNOWN;
        } catch (StackOverflowError givenUp) {
            // java.util.regex repeats groups by recursion; what it unwinds here is its own frames only
            return Outcome.UNKNOWN;
        } finally {
            budget.left -= most - counted.left;
        }
    }

    /** The characters that all searches of one validation may read together. */
    static final class Budget {

        private long left = 200_000_000;
    }

    /** Thrown from within a search. */
    private static final class TooManyReadsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyReadsException() {
            super("too many characters read", null, false, false);
        }
    }

    /** A text that can be read for a while. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long left;

        private CountedText(String text, long left) {
            this.text = text;
            this.left = left;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooManyReadsException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
