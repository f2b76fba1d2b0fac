package dev.apograph.generator.text;

import com.palantir.javapoet.ClassName;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Java identifier (JLS 3.8) that is safe to print: ASCII letters, digits and underscores only, no reserved word. The
 * letters are limited to ASCII so that no file depends on the encoding javac is told.
 */
public final class JavaIdentifier implements Comparable<JavaIdentifier> {

    /** Longest identifier in characters, so that {@code <identifier>.java} fits every file system. */
    public static final int LONGEST = 200;

    private static final Pattern SAFE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final Set<String> RESERVED_WORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null",
            "_");

    private final String text;

    private JavaIdentifier(String text) {
        this.text = text;
    }

    /**
     * An identifier as it stands.
     *
     * @throws IllegalArgumentException if {@code text} is not a safe identifier; names from documents must have passed
     *     the allocator before
     */
    public static JavaIdentifier of(String text) {
        if (!isSafe(text)) {
            throw new IllegalArgumentException("not a safe Java identifier of " + text.length() + " characters");
        }
        return new JavaIdentifier(text);
    }

    /** Whether {@code text} could be an identifier as it stands. */
    public static boolean isSafe(String text) {
        return text.length() <= LONGEST && SAFE.matcher(text).matches() && !isReservedWord(text);
    }

    /** Whether {@code text} is a keyword or a literal of the language (JLS 3.9). */
    public static boolean isReservedWord(String text) {
        return RESERVED_WORDS.contains(text);
    }

    /** The identifier followed by {@code suffix}. */
    public JavaIdentifier plus(String suffix) {
        return of(text + suffix);
    }

    /** The type of this name that {@code outer} declares. */
    public ClassName in(ClassName outer) {
        return outer.nestedClass(text);
    }

    @Override
    public int compareTo(JavaIdentifier other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JavaIdentifier identifier && identifier.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The identifier. */
    @Override
    public String toString() {
        return text;
    }
}
