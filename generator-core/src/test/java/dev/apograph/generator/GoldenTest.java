package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.GardenApi;
import dev.apograph.generator.text.GeneratedSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares everything that is generated for a small API with the files below {@code src/test/resources/golden}, byte
 * for byte. {@code -Dgolden.update=true} writes them anew; the difference is to be read like any other change of code.
 */
final class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void everyFileIsAsItWas() throws IOException {
        Map<String, String> generated = Generated.withTests(GardenApi.create(), "com.example.garden").stream()
                .collect(Collectors.toMap(source -> source.path().toString(), GeneratedSource::text));
        if (Boolean.getBoolean("golden.update")) {
            update(generated);
        }
        Map<String, String> golden = read();
        assertThat(golden.keySet()).containsExactlyElementsIn(generated.keySet());
        generated.forEach((path, text) -> assertWithMessage(path).that(text).isEqualTo(golden.get(path)));
    }

    @Test
    void theyCompileAndAreDocumented(@TempDir Path output) {
        List<GeneratedSource> sources = Generated.withTests(GardenApi.create(), "com.example.garden");
        assertThat(Compiler.compile(sources, output.resolve("classes"))).isEmpty();
        assertThat(Compiler.document(sources, output.resolve("docs"))).isEmpty();
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> golden = new TreeMap<>();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                golden.put(GOLDEN.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return golden;
    }

    private static void update(Map<String, String> generated) throws IOException {
        if (Files.exists(GOLDEN)) {
            try (Stream<Path> files = Files.walk(GOLDEN)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path path = GOLDEN.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
