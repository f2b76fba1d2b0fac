package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of docs/CORRECTIONS.md on the page that they speak of. */
final class CorrectionsDocumentTest {

    @TempDir
    private Path folder;

    private Path pages = Path.of("");

    @BeforeEach
    void copyPages() throws IOException {
        pages = Lighthouse.copyTo(folder.resolve("pages"));
    }

    @Test
    void theFirstExampleGivesTheMessageThatIsShown() throws IOException {
        correct(block("first"));

        CommandRun run = CommandRun.of("extract", pages);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_HAS_ERRORS);
        assertThat(run.err().lines().toList()).contains(block("message").strip());
    }

    @Test
    void whatTheMessageSaysIsWhatMendsIt() throws IOException {
        MatchResult mend = Pattern.compile("\\(write (.*)\\)$", Pattern.MULTILINE)
                .matcher(block("message"))
                .results()
                .findFirst()
                .orElseThrow();
        correct(block("first").replace("{ required: true }", "{ " + mend.group(1) + " }"));

        CommandRun run = CommandRun.of("extract", pages);

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.summary()).contains("0 errors, 0 warnings");
    }

    @Test
    void theWholeExampleShowsInTheCode() throws IOException {
        correct(block("example"));

        CommandRun run = CommandRun.of("generate", pages, "--package", "example", "--output", folder.resolve("java"));

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.summary()).contains("0 errors, 0 warnings");
        JavaTools.compile(FileTree.list(folder.resolve("java"), ".java"), folder.resolve("classes"));
        assertThat(java("BeaconClient")).contains("https://api.lighthouse.example/v2");
        assertThat(java("BeaconClient")).contains("default LightsResource lights()");
        assertThat(java("resource/LightsResource"))
                .contains("default Light fetch(String towerId, String lamp, FetchLightsRequest");
        assertThat(java("resource/LightsResource")).contains("Corrected in {@code api.yaml}: authentication");
        assertThat(java("resource/LightsResource")).doesNotContain("PATCH");
        assertThat(java("LightsResourceCalls")).contains(".anonymous()");
        assertThat(java("resource/FetchLightsRequest")).contains("public Optional<Measure> measure()");
        assertThat(java("resource/FetchLightsRequest")).contains("Measure LUX");
        assertThat(java("resource/FetchLightsRequest")).contains("public String history()");
        assertThat(java("model/Light")).contains("warden()");
    }

    @Test
    void theDocumentGradesWhatWasCorrected() throws IOException {
        correct(block("example"));

        CommandRun run = CommandRun.of("extract", pages);

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\"title\" : \"Lighthouses\"");
        assertThat(run.out())
                .containsMatch(
                        "\"page\" : \"api.yaml\",\\s+\"lines\" : \"[0-9]+\",\\s+\"grade\" : \"corrected\",\\s+\"rule\" : \"correction\"");
    }

    private void correct(String corrections) throws IOException {
        Files.writeString(pages.resolve("api.yaml"), corrections);
    }

    private String java(String name) throws IOException {
        return Files.readString(folder.resolve("java/example/" + name + ".java"));
    }

    private static String block(String name) throws IOException {
        String document = Files.readString(RepositoryRoot.find().resolve("docs/CORRECTIONS.md"));
        return Pattern.compile("<!-- " + name + " -->\n```\\w*\n(.*?)```", Pattern.DOTALL)
                .matcher(document)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
