package dev.apograph.runtime.json;

/**
 * What the unions around a value that is being read from a tree know of it.
 *
 * @param unions how many of them read this very value, one as a branch of the other
 * @param compared whether one of them looks itself whether what was read is written as it was spelled
 */
record UnionTrail(int unions, boolean compared) {

    /** No union. */
    static final UnionTrail NONE = new UnionTrail(0, false);

    /** Unions that are branches of each other may lead in a circle; no schema for people goes so deep. */
    static final int MOST_UNIONS = 24;

    /** The same inside one more union. */
    UnionTrail inside(boolean same, boolean comparing) {
        return new UnionTrail(same ? unions + 1 : 1, compared || comparing);
    }
}
