package dev.apograph.spec.page;

/**
 * Some lines of a page that one layout reads.
 *
 * @param first first line, counted from 1
 * @param last last line, inclusive; before {@code first} when there is none
 */
record LineRange(int first, int last) {

    /** All lines of a page. */
    static LineRange all(SourceText source) {
        return new LineRange(1, source.lines().size());
    }
}
