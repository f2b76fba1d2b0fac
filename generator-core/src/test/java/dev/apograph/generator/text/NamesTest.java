package dev.apograph.generator.text;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.palantir.javapoet.ClassName;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused as a name. */
final class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1a", "a b", "a.b", "a-b", "a$b", "class", "true", "_", "\u00e9", "a\u200d", "x\n", "\uff21"
            })
    void identifiersAreAsciiAndUnreserved(String text) {
        assertThrows(IllegalArgumentException.class, () -> JavaIdentifier.of(text));
    }

    @Test
    void identifiersAreShort() {
        assertThat(JavaIdentifier.isSafe("a".repeat(JavaIdentifier.LONGEST))).isTrue();
        assertThat(JavaIdentifier.isSafe("a".repeat(JavaIdentifier.LONGEST + 1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a.",
                "a..b",
                "a; import java.io.*",
                "a.class",
                "/a",
                "..",
                "Com.example",
                "com.aux",
                "java.util",
                "javax.net",
                "dev.apograph.runtime.json"
            })
    void packagesAreRefusedWithASentence(String text) {
        assertThat(PackageName.problem(text).orElse("")).endsWith(".");
        assertThrows(IllegalArgumentException.class, () -> PackageName.of(text));
    }

    @Test
    void packagesAreAccepted() {
        assertThat(PackageName.problem("com.example.client_2")).isEqualTo(java.util.Optional.empty());
        assertThat(PackageName.of("a.b").child(JavaIdentifier.of("c")).toString())
                .isEqualTo("a.b.c");
    }

    @Test
    void pathsStayBelow() {
        RelativePath path = RelativePath.ofSource(ClassName.get("a.b", "C"));
        assertThat(path.toString()).isEqualTo("a/b/C.java");
        assertThat(path.below(Path.of("out"))).isEqualTo(Path.of("out", "a", "b", "C.java"));
        ClassName absolute = ClassName.get("/etc.x", "C");
        assertThrows(IllegalArgumentException.class, () -> RelativePath.ofSource(absolute));
    }

    @Test
    void codeTakesNoPlainText() {
        assertThrows(IllegalArgumentException.class, () -> JavaCode.of("x($L)", "y"));
        JavaCode code =
                JavaCode.of("x($L, $L, $T.y)", JavaStringLiteral.of("\""), JavaIdentifier.of("z"), String.class);
        assertThat(code.toString()).isEqualTo("x(\"\\\"\", z, java.lang.String.y)");
        assertThat(code.literals()).containsExactly("\"");
    }
}
