package dev.apograph.runtime.json;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to where a reader stands, such as {@code $.items[3].name}. */
final class JsonPath {

    private static final int LONGEST_NAME = 60;

    private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]{0,59}");

    private final Supplier<String> base;
    private @Nullable String[] names = new String[8];
    private int[] indexes = new int[8];
    private boolean[] inside = new boolean[8];
    private int depth;

    JsonPath(Supplier<String> base) {
        this.base = base;
    }

    /** A path from the root of the document. */
    static JsonPath fromRoot() {
        return new JsonPath(() -> "$");
    }

    /** Goes down into an object, before any of its names. */
    void enterObject() {
        push(-2);
    }

    /** Goes down into an array, before any of its items. */
    void enterArray() {
        push(-1);
    }

    /** Whether nothing was entered, or everything was left again. */
    boolean isRoot() {
        return depth == 0;
    }

    void leave() {
        depth--;
        endValue();
    }

    void name(String name) {
        names[depth - 1] = name;
    }

    /** Now at a value: in an array that is the next item, unless it was announced already. */
    void beginValue() {
        if (depth > 0 && indexes[depth - 1] > -2 && !inside[depth - 1]) {
            indexes[depth - 1]++;
            inside[depth - 1] = true;
        }
    }

    void endValue() {
        if (depth > 0) {
            inside[depth - 1] = false;
        }
    }

    /** No further name or item: the path is that of the object or array itself. */
    void exhausted() {
        if (depth == 0) {
            return;
        }
        names[depth - 1] = null;
        if (indexes[depth - 1] > -2) {
            indexes[depth - 1] = -1;
        }
    }

    private void push(int index) {
        if (depth == indexes.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
            inside = Arrays.copyOf(inside, depth * 2);
        }
        names[depth] = null;
        indexes[depth] = index;
        inside[depth] = false;
        depth++;
    }

    /** The path of a property of the object that a path names. */
    static String child(String parent, String name) {
        if (SIMPLE_NAME.matcher(name).matches()) {
            return parent + "." + name;
        }
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
        return parent + "[" + new JsonString(shown) + "]";
    }

    @Override
    public String toString() {
        String path = base.get();
        for (int level = 0; level < depth; level++) {
            String name = names[level];
            if (name != null) {
                path = child(path, name);
            } else if (indexes[level] >= 0) {
                path = path + "[" + indexes[level] + "]";
            }
        }
        return path;
    }
}
