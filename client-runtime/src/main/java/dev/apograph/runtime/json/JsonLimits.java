package dev.apograph.runtime.json;

/**
 * How much a JSON text may ask of the reader. The limits guard memory and stack against hostile answers; a text beyond
 * one of them fails with a {@link JsonException}. Immutable.
 */
public final class JsonLimits {

    private static final JsonLimits DEFAULTS = new JsonLimits(500, 20_000_000, 50_000, 1_000);

    private final int depth;
    private final int stringLength;
    private final int nameLength;
    private final int numberLength;

    private JsonLimits(int depth, int stringLength, int nameLength, int numberLength) {
        if (depth < 1 || stringLength < 1 || nameLength < 1 || numberLength < 1) {
            throw new IllegalArgumentException("a JSON limit must be at least 1");
        }
        this.depth = depth;
        this.stringLength = stringLength;
        this.nameLength = nameLength;
        this.numberLength = numberLength;
    }

    /** Depth 500, strings of 20,000,000 characters, names of 50,000, numbers of 1,000. */
    public static JsonLimits defaults() {
        return DEFAULTS;
    }

    /** No limit but what memory sets: for JSON that this program wrote itself. */
    static JsonLimits none() {
        return new JsonLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** The same limits with another number of nested objects and arrays. */
    public JsonLimits withDepth(int levels) {
        return new JsonLimits(levels, stringLength, nameLength, numberLength);
    }

    /** The same limits with another length of one string, in UTF-16 characters. */
    public JsonLimits withStringLength(int characters) {
        return new JsonLimits(depth, characters, nameLength, numberLength);
    }

    /** The same limits with another length of one property name, in UTF-16 characters. */
    public JsonLimits withNameLength(int characters) {
        return new JsonLimits(depth, stringLength, characters, numberLength);
    }

    /** The same limits with another length of one number, in characters. */
    public JsonLimits withNumberLength(int characters) {
        return new JsonLimits(depth, stringLength, nameLength, characters);
    }

    /** The number of nested objects and arrays. */
    public int depth() {
        return depth;
    }

    /** The length of one string, in UTF-16 characters. */
    public int stringLength() {
        return stringLength;
    }

    /** The length of one property name, in UTF-16 characters. */
    public int nameLength() {
        return nameLength;
    }

    /** The length of one number, in characters. */
    public int numberLength() {
        return numberLength;
    }
}
