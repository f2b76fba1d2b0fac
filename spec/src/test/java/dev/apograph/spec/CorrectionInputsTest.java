package dev.apograph.spec;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are corrections, and what each covers. */
final class CorrectionInputsTest {

    private static final String PAGE = """
            %s

            Endpoints

            List all %s

            Required API key scopes

            thing:read

            Query parameters

            - limitinteger

            Response

            Example request

            GET /api /%s

            Example response

            Status 200
            """;

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aFileAtTheRootIsReadAsCorrections() throws IOException {
        for (String name : List.of("api.yaml", "api.yml", "API.YAML")) {
            Path input = folder.resolve(name.replace('.', '-'));
            page(input.resolve("deep/lamps.txt"), "Lamps");
            write(input.resolve(name), "title: Lights");

            assertThat(read(input).title()).isEqualTo("Lights");
            assertThat(diagnostics.all()).isEmpty();
        }
    }

    @Test
    void aFileOfAnotherNameIsASchema() throws IOException {
        page(folder.resolve("lamps.txt"), "Lamps");
        write(folder.resolve("my-api.yaml"), "{}");

        read(folder);

        assertThat(codes()).containsExactly("SCHEMA_NOT_REACHED");
    }

    @Test
    void aFileDeeperInAFolderIsReported() throws IOException {
        page(folder.resolve("lamps.txt"), "Lamps");
        write(folder.resolve("deep/api.yaml"), "title: Lights");

        assertThat(read(folder).title()).isNotEqualTo("Lights");
        assertThat(diagnostics.all().stream().map(Object::toString))
                .containsExactly("deep/api.yaml: warning APG1509 corrections are read at the root of an input only"
                        + " (move the file there, or give its folder as an input of its own)");
    }

    @Test
    void aDeeperFolderMayBeAnInputOfItsOwn() throws IOException {
        page(folder.resolve("lamps.txt"), "Lamps");
        page(folder.resolve("deep/doors.txt"), "Doors");
        write(folder.resolve("deep/api.yaml"), "resources: { Lamps: { name: x } }");

        read(folder, folder.resolve("deep"));

        assertWithMessage("the page above is not covered").that(codes()).containsExactly("CORRECTION_TARGET_UNKNOWN");
    }

    @Test
    void aFileThatIsAnInputByItselfCorrectsEverything() throws IOException {
        page(folder.resolve("a/lamps.txt"), "Lamps");
        page(folder.resolve("b/doors.txt"), "Doors");
        Path file =
                write(folder.resolve("c/api.yaml"), "resources: { Lamps: { name: lights }, Doors: { name: gates } }");

        for (List<Path> inputs : List.of(
                List.of(folder.resolve("a"), folder.resolve("b"), file),
                List.of(file, folder.resolve("b"), folder.resolve("a")))) {
            assertThat(read(inputs.toArray(Path[]::new)).names()).hasSize(2);
        }
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void eachInputIsCorrectedByItsOwnFile() throws IOException {
        page(folder.resolve("a/lamps.txt"), "Lamps");
        page(folder.resolve("b/doors.txt"), "Doors");
        write(folder.resolve("a/api.yaml"), "endpoints: { GET /api/lamps: { name: lamps } }");
        write(folder.resolve("b/api.yaml"), "endpoints: { GET /api/doors: { name: doors } }");

        LinkedApi one = read(folder.resolve("a"), folder.resolve("b"));
        LinkedApi other = read(folder.resolve("b"), folder.resolve("a"));

        assertThat(diagnostics.all()).isEmpty();
        assertThat(one.names()).hasSize(2);
        assertThat(other.names()).isEqualTo(one.names());
    }

    @Test
    void aFileThatIsNoTextIsReported() throws IOException {
        page(folder.resolve("lamps.txt"), "Lamps");
        Files.write(folder.resolve("api.yaml"), new byte[] {'t', ':', ' ', (byte) 0xE4});
        read(folder);
        Files.write(folder.resolve("api.yaml"), new byte[0]);
        read(folder);
        Files.write(folder.resolve("api.yaml"), "title: L\u00e4mp".getBytes(StandardCharsets.UTF_16));
        read(folder);

        assertThat(codes()).containsExactly("FILE_EMPTY", "FILE_BINARY");
    }

    @Test
    void whatIsCorrectedIsPartOfTheFingerprint() throws IOException {
        page(folder.resolve("lamps.txt"), "Lamps");
        write(folder.resolve("api.yaml"), "title: One");
        Optional<String> one = InputFingerprint.of(List.of(folder), "");
        write(folder.resolve("api.yaml"), "title: Two");

        assertThat(InputFingerprint.of(List.of(folder), "")).isNotEqualTo(one);
    }

    private LinkedApi read(Path... inputs) {
        return ApiReader.read(List.of(inputs), diagnostics).api();
    }

    private List<String> codes() {
        return diagnostics.all().stream().map(d -> d.code().name()).toList();
    }

    private static void page(Path file, String title) throws IOException {
        String lower = title.toLowerCase(Locale.ROOT);
        write(file, String.format(PAGE, title, lower, lower));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
