package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads our own sources: only the package of the doors hands text and names to JavaPoet, and whatever has to be constant
 * (formats of code, templates of comments) is a literal where it is used.
 */
final class DoorsTest {

    private static final Path MAIN = Path.of("src/main/java/dev/apograph/generator");

    /** What JavaPoet prints without looking at it, or takes as a name. */
    private static final List<Pattern> FORBIDDEN = Stream.of(
                    "\\baddJavadoc\\(",
                    "\\baddComment\\(",
                    "\\baddFileComment\\(",
                    "\\baddEnumConstant\\(",
                    "\\bJavaFile\\b",
                    "\\bCodeBlock\\b",
                    "\\b(TypeSpec|MethodSpec|FieldSpec|ParameterSpec|NameAllocator|TypeVariableName)\\b",
                    "\\bbestGuess\\(",
                    "\\bClassName\\.get\\((?!\"[A-Za-z.]+\", \"[A-Za-z]+\"\\)|[A-Za-z.]+\\.class\\))",
                    "\\bnestedClass\\((?!\"[A-Za-z]+\"\\))",
                    "\\bpeerClass\\(",
                    "\\baddMember\\(")
            .map(Pattern::compile)
            .toList();

    @Test
    void onlyTheDoorsTalkToJavaPoet() throws IOException {
        for (Path source : sources()) {
            String code = Files.readString(source);
            for (Pattern forbidden : FORBIDDEN) {
                assertWithMessage("%s uses %s", source, forbidden)
                        .that(forbidden.matcher(code).find())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type.addJavadoc(text)",
                "ClassName.get(packageName, name)",
                "ClassName.get(\"com.example\", name)",
                "outer.nestedClass(name)",
                "CodeBlock.of(text)",
                "FieldSpec.builder(type, name)"
            })
    void aBreachWouldBeSeen(String code) {
        assertThat(FORBIDDEN.stream()
                        .anyMatch(forbidden -> forbidden.matcher(code).find()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ClassName.get(String.class)",
                "ClassName.get(java.util.List.class)",
                "ClassName.get(\"dev.apograph.runtime\", \"CallOptions\")",
                "outer.nestedClass(\"Builder\")"
            })
    void constantsAreFine(String code) {
        assertThat(FORBIDDEN.stream()
                        .noneMatch(forbidden -> forbidden.matcher(code).find()))
                .isTrue();
    }

    /** Formats of code and templates of comments are one literal, several of them, or a constant of the same file. */
    @Test
    void nothingConcatenatesIntoAFormat() throws IOException {
        Pattern concatenated =
                Pattern.compile("(?:JavaCode\\.of|JavadocText\\.html|\\.statement|\\.begin|\\.code|\\.paragraph)\\(\\s*"
                        + "(?:\"[^\"]*\"\\s*\\+\\s*)+(?![\\s\"])");
        for (Path source : sources()) {
            assertWithMessage(source.toString())
                    .that(concatenated.matcher(Files.readString(source)).find())
                    .isFalse();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(MAIN.resolve("text")))
                    .sorted()
                    .toList();
            assertThat(sources.size()).isAtLeast(40);
            return sources;
        }
    }
}
