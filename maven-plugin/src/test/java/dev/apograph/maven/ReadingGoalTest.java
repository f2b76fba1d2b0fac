package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals that write no sources, with their fields filled as Maven fills them. */
final class ReadingGoalTest {

    private static final Path PAGES = Path.of("src", "it", "configuration", "src", "main", "api");

    @TempDir
    private Path folder;

    private MavenProject project;
    private Path file;

    @BeforeEach
    void makeProject() {
        project = Goals.project(folder);
        file = folder.resolve("report.html");
    }

    @Test
    void whatIsSkippedDoesNothing() throws Exception {
        for (AbstractMojo goal : List.of(check("absent"), report("absent"))) {
            Goals.set(goal, "skip", true);
            goal.execute();

            assertThat(Goals.logged(goal)).containsExactly("info Apograph is skipped.");
        }
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void aCheckTellsWhatFailedTheBuild() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("odd"));
        for (String name : List.of("lamps.txt", "lamp.json", "lampError.json")) {
            Files.copy(PAGES.resolve("whole").resolve(name), odd.resolve(name));
        }
        Files.writeString(odd.resolve("notes.doc"), "not read");
        CheckMojo lenient = check(odd);
        lenient.execute();
        CheckMojo strict = check(odd);
        Goals.set(strict, "failOn", "warning, info");

        MojoFailureException failure = assertThrows(MojoFailureException.class, strict::execute);

        assertThat(failure)
                .hasMessageThat()
                .isEqualTo("Apograph: 1 page, 2 schema files; 0 errors, 0 warnings, 1 info; <failOn> is warning,info");
        for (CheckMojo goal : List.of(lenient, strict)) {
            assertThat(Goals.logged(goal)).contains("info notes.doc: info APG1007 a file with this ending is not read");
        }
    }

    @Test
    void aCheckTellsAllProblemsOfItsConfiguration() {
        CheckMojo goal = check("whole");
        Goals.set(goal, "failOn", "all");
        Goals.set(goal, "minCoverage", 2.0);
        Goals.set(goal, "maxNoise", Map.of("skip-link", "1"));
        Goals.set(goal, "inputs", new ArrayList<>(Arrays.asList(folder.toFile(), null)));

        MojoExecutionException failure = assertThrows(MojoExecutionException.class, goal::execute);

        assertThat(failure.getMessage().lines().toList()).hasSize(3);
        assertThat(failure)
                .hasMessageThat()
                .startsWith("<inputs> holds an empty element: name a file or folder in each <input>.");
    }

    @Test
    void aReportIsWrittenBeforeItFails() {
        ReportMojo goal = report("cut");
        Goals.set(goal, "reportFailOn", "warning");

        assertThat(assertThrows(MojoFailureException.class, goal::execute))
                .hasMessageThat()
                .isEqualTo("Apograph: 0 errors, 1 warning; see " + file);
        assertThat(Files.isRegularFile(file)).isTrue();
    }

    @Test
    void aReportThatCannotBeWrittenNamesTheParameter() throws Exception {
        Files.createDirectories(file.resolve("below"));

        assertThat(assertThrows(MojoExecutionException.class, report("whole")::execute))
                .hasMessageThat()
                .contains("name a file with <reportFile>");
        ReportMojo inside = report("whole");
        Goals.set(inside, "reportFile", PAGES.resolve("whole/report.html").toFile());
        assertThat(assertThrows(MojoExecutionException.class, inside::execute))
                .hasMessageThat()
                .contains("lies inside the input");
    }

    private CheckMojo check(String pages) {
        return check(PAGES.resolve(pages));
    }

    private CheckMojo check(Path pages) {
        CheckMojo goal = Goals.filled(new CheckMojo(), project, Goals.execution("check", "pages"), pages);
        Goals.set(goal, "failOn", "error");
        return goal;
    }

    private ReportMojo report(String pages) {
        ReportMojo goal =
                Goals.filled(new ReportMojo(), project, Goals.execution("report", "pages"), PAGES.resolve(pages));
        Goals.set(goal, "reportFile", file.toFile());
        Goals.set(goal, "reportFailOn", "never");
        return goal;
    }
}
