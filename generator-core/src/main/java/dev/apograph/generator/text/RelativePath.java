package dev.apograph.generator.text;

import com.palantir.javapoet.ClassName;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The path of a generated file below the output folder. Its parts are Java identifiers, so it can neither climb out of
 * the folder nor be absolute.
 */
public final class RelativePath implements Comparable<RelativePath> {

    private final List<String> parts;

    private RelativePath(List<String> parts) {
        this.parts = parts;
    }

    /** Where the source of a top-level type lies. */
    public static RelativePath ofSource(ClassName type) {
        Stream<String> folders = Stream.of(type.packageName().split("\\."));
        Stream<String> file = Stream.of(JavaIdentifier.of(type.simpleName()) + ".java");
        return new RelativePath(
                Stream.concat(folders.map(part -> JavaIdentifier.of(part).toString()), file)
                        .toList());
    }

    /** The file below {@code folder}. */
    public Path below(Path folder) {
        Path path = folder;
        for (String part : parts) {
            path = path.resolve(part);
        }
        return path;
    }

    @Override
    public int compareTo(RelativePath other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelativePath path && path.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The path with {@code /} between its parts. */
    @Override
    public String toString() {
        return String.join("/", parts);
    }
}
