package dev.apograph.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes what tests of a client stand on, from the same pages and schemas as the client: fakes, a stub server with the
 * documented answers, and contract tests (JUnit 5) that hold the client against its documents. It adds them to the test
 * sources of the project, and belongs into the execution of the goal {@code generate}, whose configuration it shares.
 * Problems of the input are told by that goal. The goal does nothing when no input, no parameter and no version of the
 * plugin has changed.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate-tests",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestsMojo extends GeneratorGoal {

    /**
     * Source folder of tests to write to. Each execution has a folder of its own by default. Files that an earlier run
     * wrote and that are no longer wanted are removed; other files stay. Example:
     * {@code ${project.build.directory}/generated-test-sources/losant}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.testOutputDirectory")
    private @Nullable File testOutputDirectory;

    /**
     * Whether the build compiles no tests: then none are generated. Example: {@code -Dmaven.test.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean testSkip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path output = folder(testOutputDirectory, "generated-test-sources");
        // Before anything else, so that a run that is skipped, or has nothing to do, still compiles.
        project().addTestCompileSourceRoot(output.toString());
        if (isSkipped() || testSkip) {
            getLog().info("The tests of Apograph are skipped.");
            return;
        }
        RunOutcome outcome = Generation.tests(request(output, "testOutputDirectory"));
        NeededDependency.junitMissingFrom(project()).ifPresent(getLog()::warn);
        outcome.tell(getLog());
    }
}
