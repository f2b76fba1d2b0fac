package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two goals that generate, with their fields filled as Maven fills them. */
final class GeneratorGoalTest {

    private static final Path PAGES = Path.of("src", "it", "configuration", "src", "main", "api", "whole");
    private static final Path CUT = PAGES.resolveSibling("cut");

    @TempDir
    private Path folder;

    private MavenProject project;
    private Path target;

    @BeforeEach
    void makeProject() {
        project = Goals.project(folder);
        target = folder.resolve("target");
    }

    @Test
    void clientAndTestsHaveFoldersOfTheirOwn() throws Exception {
        client("lights").execute();
        tests("lights").execute();

        Path sources = target.resolve("generated-sources/apograph/lights");
        Path tests = target.resolve("generated-test-sources/apograph/lights");
        assertThat(project.getCompileSourceRoots()).containsExactly(sources.toString());
        assertThat(project.getTestCompileSourceRoots()).containsExactly(tests.toString());
        assertThat(Files.isRegularFile(sources.resolve("com/example/lights/LightsClient.java")))
                .isTrue();
        assertThat(Files.isRegularFile(tests.resolve("com/example/lights/testing/FakeLightsClient.java")))
                .isTrue();
    }

    @Test
    void theFolderCanBeChosen() throws Exception {
        GenerateMojo client = client("lights");
        Goals.set(client, "outputDirectory", folder.resolve("a").toFile());
        GenerateTestsMojo tests = tests("lights");
        Goals.set(tests, "testOutputDirectory", folder.resolve("b").toFile());
        client.execute();
        tests.execute();

        assertThat(project.getCompileSourceRoots())
                .containsExactly(folder.resolve("a").toString());
        assertThat(project.getTestCompileSourceRoots())
                .containsExactly(folder.resolve("b").toString());
        assertThat(Files.isDirectory(folder.resolve("a/com"))).isTrue();
        assertThat(Files.isDirectory(folder.resolve("b/com"))).isTrue();
        assertThat(Files.exists(target)).isFalse();
    }

    @Test
    void whatIsSkippedIsCompiledAllTheSame() throws Exception {
        GenerateMojo client = client("lights");
        Goals.set(client, "skip", true);
        GenerateTestsMojo tests = tests("lights");
        Goals.set(tests, "skip", true);
        GenerateTestsMojo withoutTests = tests("lamps");
        Goals.set(withoutTests, "testSkip", true);
        client.execute();
        tests.execute();
        withoutTests.execute();

        assertThat(Goals.logged(client)).containsExactly("info Apograph is skipped.");
        assertThat(Goals.logged(tests)).containsExactly("info The tests of Apograph are skipped.");
        assertThat(Goals.logged(withoutTests)).containsExactly("info The tests of Apograph are skipped.");
        assertThat(project.getCompileSourceRoots()).hasSize(1);
        assertThat(project.getTestCompileSourceRoots()).hasSize(2);
        assertThat(Files.exists(target)).isFalse();
    }

    @Test
    void everyOptionReachesTheGenerator() throws Exception {
        GenerateMojo client = client("lights");
        Goals.set(client, "clientName", "Beacon");
        Goals.set(client, "baseUrl", "https://beacons.example/v2");
        Goals.set(client, "allSchemas", true);
        Goals.set(client, "shareEqualTypes", true);
        Goals.set(client, "minCoverage", 0.5);
        Goals.set(client, "failOn", "warning");

        GenerationRequest request = client.request(target, "outputDirectory");

        assertThat(request.options().clientName()).hasValue("Beacon");
        assertThat(request.options().baseUrl()).hasValue("https://beacons.example/v2");
        assertThat(request.options().allSchemas()).isTrue();
        assertThat(request.options().shareEqualTypes()).isTrue();
        assertThat(request.demands().least()).hasValue(0.5);
        assertThat(request.level()).isEqualTo(FailureLevel.WARNING);
        assertThat(request.version()).isEqualTo("1.2");
    }

    @Test
    void problemsOfTheConfigurationAreToldAllAtOnce() {
        GenerateMojo client = client("lights");
        Goals.set(client, "packageName", "com.class");
        Goals.set(client, "failOn", "warnings");
        Goals.set(client, "minCoverage", 99.5);

        MojoExecutionException failure = assertThrows(MojoExecutionException.class, client::execute);

        assertThat(failure.getMessage().lines().toList()).hasSize(3);
        assertThat(failure).hasMessageThat().contains("did you mean \"warning\"?");
        assertThat(failure).hasMessageThat().contains("from 0 to 1");
    }

    @Test
    void aPageThatIsNotUnderstoodWellEnoughFailsTheBuild() {
        for (GeneratorGoal goal : List.of(client("lights", CUT), tests("lights", CUT))) {
            Goals.set(goal, "failOn", "warning");

            MojoFailureException failure = assertThrows(MojoFailureException.class, goal::execute);

            assertThat(failure).hasMessageThat().endsWith("0 errors, 1 warning; nothing was written");
            assertThat(Goals.logged(goal).toString()).contains("warn lamps.txt:40: warning APG1102 ");
        }
    }

    @Test
    void aLackOfTheRuntimeIsToldEachTime() throws Exception {
        for (int i = 0; i < 2; i++) {
            GenerateMojo client = client("lights");
            client.execute();

            assertThat(Goals.logged(client).toString())
                    .contains("warn The generated code needs a dependency that this project lacks");
        }
    }

    @Test
    void aLackOfJUnitIsTold() throws Exception {
        GenerateTestsMojo tests = tests("lights");
        tests.execute();

        assertThat(Goals.logged(tests).toString()).contains("warn The generated tests need JUnit 5");
    }

    @Test
    void anEmptyInputIsExplained() {
        GenerateMojo client = client("lights");
        Goals.set(client, "inputs", Arrays.asList(PAGES.toFile(), null));

        assertThat(assertThrows(MojoExecutionException.class, client::execute))
                .hasMessageThat()
                .isEqualTo("<inputs> holds an empty element: name a file or folder in each <input>.");
    }

    @Test
    void anExecutionMayRunAgain() throws Exception {
        client("lights").execute();
        GenerateMojo again = client("lights");
        again.execute();

        assertThat(Goals.logged(again)).contains("info Apograph: nothing has changed");
    }

    @Test
    void twoExecutionsMayNotWriteToOneFolder() throws Exception {
        Path shared = target.resolve("shared");
        GenerateMojo lights = client("lights");
        Goals.set(lights, "outputDirectory", shared.toFile());
        lights.execute();
        GenerateMojo lamps = client("lamps");
        Goals.set(lamps, "outputDirectory", shared.toFile());
        GenerateTestsMojo tests = tests("lights");
        Goals.set(tests, "testOutputDirectory", shared.resolve("tests").toFile());

        assertThat(assertThrows(MojoExecutionException.class, lamps::execute))
                .hasMessageThat()
                .isEqualTo("The output folder " + shared + " and that of the goal generate of the execution lights lie"
                        + " inside each other: give this execution one of its own with <outputDirectory>, or leave"
                        + " that out.");
        assertThat(assertThrows(MojoExecutionException.class, tests::execute))
                .hasMessageThat()
                .contains("with <testOutputDirectory>");
    }

    private GenerateMojo client(String id, Path... inputs) {
        return Goals.filled(new GenerateMojo(), project, execution("generate", id), orPages(inputs));
    }

    private GenerateTestsMojo tests(String id, Path... inputs) {
        return Goals.filled(new GenerateTestsMojo(), project, execution("generate-tests", id), orPages(inputs));
    }

    private static MojoExecution execution(String goal, String id) {
        return Goals.execution(goal, id);
    }

    private static Path[] orPages(Path... inputs) {
        return inputs.length == 0 ? new Path[] {PAGES} : inputs;
    }
}
