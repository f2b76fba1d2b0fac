package dev.apograph.generator.text;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name of a Java package: lower case identifiers with dots between them. */
public final class PackageName {

    /** Longest name in characters, so that paths stay below the limits of file systems. */
    private static final int LONGEST = 150;

    private final String text;

    private PackageName(String text) {
        this.text = text;
    }

    /**
     * A package's name.
     *
     * @throws IllegalArgumentException if {@link #problem} has something to say
     */
    public static PackageName of(String text) {
        problem(text).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return new PackageName(text);
    }

    /** What is wrong with {@code text} as a package's name, in one sentence; empty when nothing is. */
    public static Optional<String> problem(String text) {
        List<String> parts = Arrays.asList(text.split("\\.", -1));
        if (text.length() > LONGEST) {
            return Optional.of("A package name has at most " + LONGEST + " characters.");
        }
        if (!parts.stream().allMatch(PackageName::isPart)) {
            return Optional.of("A package name consists of Java identifiers in lower case with dots between them, "
                    + "such as com.example.client.");
        }
        if (List.of("java", "javax").contains(parts.get(0)) || text.startsWith("dev.apograph.runtime")) {
            return Optional.of("Packages below java, javax and dev.apograph.runtime belong to others.");
        }
        return Optional.empty();
    }

    private static boolean isPart(String part) {
        return JavaIdentifier.isSafe(part) && part.equals(part.toLowerCase(Locale.ROOT)) && !DeviceNames.contain(part);
    }

    /** A package below this one. */
    public PackageName child(JavaIdentifier name) {
        return of(text + "." + name);
    }

    /** A top-level type of this package. */
    public ClassName type(JavaIdentifier name) {
        return ClassName.get(text, name.toString());
    }

    /** The last part of the name. */
    public String lastPart() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackageName name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return text;
    }
}
