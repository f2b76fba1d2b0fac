package dev.apograph.spec.diagnostic;

import java.util.Comparator;

/**
 * A passage of an input file.
 *
 * @param file path relative to the input root, with {@code /} between its parts; never absolute
 * @param firstLine first line, counted from 1; 0 when the whole file is meant
 * @param lastLine last line, inclusive
 */
public record SourcePlace(String file, int firstLine, int lastLine) implements Comparable<SourcePlace> {

    private static final Comparator<SourcePlace> ORDER = Comparator.comparing(SourcePlace::file)
            .thenComparingInt(SourcePlace::firstLine)
            .thenComparingInt(SourcePlace::lastLine);

    /** Refuses lines that are negative or out of order. */
    public SourcePlace {
        if (firstLine < 0 || lastLine < firstLine) {
            throw new IllegalArgumentException("lines " + firstLine + " to " + lastLine);
        }
    }

    /** A single line. */
    public static SourcePlace line(String file, int line) {
        return new SourcePlace(file, line, line);
    }

    /** A file as a whole. */
    public static SourcePlace wholeFile(String file) {
        return new SourcePlace(file, 0, 0);
    }

    /** The smallest passage that holds this one and {@code other}, which must be of the same file. */
    public SourcePlace through(SourcePlace other) {
        if (!file.equals(other.file)) {
            throw new IllegalArgumentException(file + " and " + other.file);
        }
        return new SourcePlace(file, Math.min(firstLine, other.firstLine), Math.max(lastLine, other.lastLine));
    }

    @Override
    public int compareTo(SourcePlace other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line}, the form that editors turn into a link; without a line for a whole file. */
    @Override
    public String toString() {
        return firstLine == 0 ? file : file + ":" + firstLine;
    }
}
