package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.ApiReader;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the programs of docs/TESTING.md against what is generated from the page of the README, and runs them. */
final class TestingDocsTest {

    private static final Pattern PROGRAM =
            Pattern.compile("<!-- program -->\n```java\n(.*?\nclass (\\w+) .*?)```\n\n```\n(.*?)```", Pattern.DOTALL);

    @Test
    void theProgramsPrintWhatIsShown(@TempDir Path output) throws Exception {
        List<MatchResult> programs = PROGRAM.matcher(Files.readString(Path.of("../docs/TESTING.md")))
                .results()
                .toList();
        assertThat(programs).hasSize(2);
        List<GeneratedSource> sources = Generated.withTests(
                ApiReader.read(List.of(Path.of("../cli/src/test/resources/lighthouse")), new Diagnostics())
                        .api(),
                "example.lamps");
        Path client = output.resolve("client");
        assertThat(Compiler.compile(sources, client)).isEmpty();
        Path classes = output.resolve("programs");
        for (MatchResult program : programs) {
            assertThat(Compiler.compile(program.group(2) + ".java", program.group(1), 17, client, classes))
                    .isEmpty();
            assertThat(printed(program.group(2), client, classes)).isEqualTo(program.group(3));
        }
    }

    private static String printed(String program, Path client, Path classes) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader generated = Compiler.load(client);
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, generated);
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Method main = loader.loadClass(program).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
