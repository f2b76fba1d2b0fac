package dev.apograph.maven;

import dev.apograph.generator.GeneratorOptions;
import dev.apograph.spec.trace.CoverageDemands;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
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
@Mojo(name = "generate-tests", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
// Maven fills the fields before it calls the goal.
@SuppressWarnings("NullAway.Init")
public final class GenerateTestsMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Files and folders with the saved pages ({@code .txt .md .html}) and JSON Schemas ({@code .json .yaml}). Several
     * pages make one client. Example:
     *
     * <pre>{@code <inputs><input>src/main/api/losant</input></inputs>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.inputs", defaultValue = "${project.basedir}/src/main/api")
    private List<File> inputs;

    /**
     * Package of the client; resources and models lie in packages below it. Example: {@code com.example.losant}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.packageName")
    private @Nullable String packageName;

    /**
     * Name of the client, with or without {@code Client} at its end. By default it is derived from the base URL, or from
     * the last part of the package. Example: {@code Losant}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.clientName")
    private @Nullable String clientName;

    /**
     * Base URL that the client calls unless told otherwise, instead of what the pages say. Example:
     * {@code https://eu.posthog.com}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.baseUrl")
    private @Nullable String baseUrl;

    /**
     * Source folder of tests to write to. Each execution has a folder of its own by default. Files that an earlier run
     * wrote and that are no longer wanted are removed; other files stay. Example:
     * {@code ${project.build.directory}/generated-test-sources/losant}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.testOutputDirectory")
    private @Nullable File testOutputDirectory;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    /**
     * Whether schemas that no endpoint reaches become classes too. Example: {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.allSchemas", defaultValue = "false")
    private boolean allSchemas;

    /**
     * Whether shapes inside one schema that are equal share a class, instead of each having its own. Example:
     * {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.shareEqualTypes", defaultValue = "false")
    private boolean shareEqualTypes;

    /**
     * The gravest diagnostics that a build may have are below this level: {@code error} or {@code warning}. Example:
     * {@code warning}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Least share of the lines of each page that must be understood, from 0 to 1; blank lines and noise do not count.
     * Example: {@code 0.995}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.minCoverage")
    private @Nullable Double minCoverage;

    /**
     * Whether to generate nothing. Tests that stand in the output folder are compiled all the same. Example:
     * {@code -Dapograph.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Whether the build compiles no tests: then none are generated. Example: {@code -Dmaven.test.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean testSkip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path output = output();
        // Before anything else, so that a run that is skipped, or has nothing to do, still compiles.
        project.addTestCompileSourceRoot(output.toString());
        if (skip || testSkip) {
            getLog().info("The tests of Apograph are skipped.");
            return;
        }
        GenerationRequest request = request(output);
        List<String> problems = new ArrayList<>(ConfigurationCheck.unknownElements(project, execution));
        problems.addAll(request.problems());
        if (!problems.isEmpty()) {
            throw new MojoExecutionException(String.join(System.lineSeparator(), problems));
        }
        RunOutcome outcome = TestGeneration.run(request);
        outcome.report(getLog());
        if (outcome.failed()) {
            throw new MojoFailureException("Apograph: " + outcome.summary());
        }
    }

    private GenerationRequest request(Path output) {
        return new GenerationRequest(
                inputs.stream().map(File::toPath).toList(),
                new GeneratorOptions(
                        Optional.ofNullable(packageName).orElse(""),
                        Optional.ofNullable(clientName),
                        Optional.ofNullable(baseUrl),
                        allSchemas,
                        shareEqualTypes),
                output,
                failOn,
                CoverageDemands.of(Optional.ofNullable(minCoverage), Map.of()),
                version());
    }

    /** Two executions in one folder would remove each other's files. */
    private Path output() {
        return Optional.ofNullable(testOutputDirectory)
                .map(File::toPath)
                .orElseGet(() -> buildDirectory
                        .toPath()
                        .resolve("generated-test-sources")
                        .resolve("apograph")
                        .resolve(execution.getExecutionId()));
    }

    private String version() {
        return execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    }
}
