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
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * A goal that writes Java sources. Client and tests are made from the same pages with the same names, so both goals have
 * the same parameters, apart from the folder that each writes to.
 */
// Maven fills the fields before it calls the goal.
@SuppressWarnings("NullAway.Init")
abstract class GeneratorGoal extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Files and folders with the saved pages ({@code .txt .md .markdown .html .htm}) and JSON Schemas
     * ({@code .json .yaml .yml}). Several
     * pages make one client. Example:
     *
     * <pre>{@code <inputs><input>src/main/api/losant</input></inputs>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.inputs", defaultValue = "${project.basedir}/src/main/api")
    private List<@Nullable File> inputs;

    /**
     * Package of the client; resources and models lie in packages below it. Example: {@code com.example.losant}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.packageName")
    private @Nullable String packageName;

    /**
     * Name of the client, with or without {@code Client} at its end. By default it is that of {@code api.yaml}, else it is
     * derived from the base URL, or from the last part of the package. Example: {@code Losant}.
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
     * Whether to generate nothing. Sources that stand in the output folder are compiled all the same. Example:
     * {@code -Dapograph.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.skip", defaultValue = "false")
    private boolean skip;

    /** The project that the goal runs in. */
    final MavenProject project() {
        return project;
    }

    /** Whether nothing is to be generated. */
    final boolean isSkipped() {
        return skip;
    }

    /** The version of the plugin. */
    final String version() {
        return execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    }

    /**
     * The folder to write to. Without a chosen one each execution has its own, since two in one folder would remove each
     * other's files.
     *
     * @param kind folder of the build below which the executions have theirs, such as {@code generated-sources}
     */
    final Path folder(@Nullable File chosen, String kind) {
        return Optional.ofNullable(chosen)
                .map(File::toPath)
                .orElseGet(() -> buildDirectory
                        .toPath()
                        .resolve(kind)
                        .resolve("apograph")
                        .resolve(execution.getExecutionId()));
    }

    /**
     * What the parameters ask for.
     *
     * @param output folder to write to
     * @param parameter name of the parameter that chooses the folder
     * @throws MojoExecutionException if the configuration has problems; the message tells all of them
     */
    final GenerationRequest request(Path output, String parameter) throws MojoExecutionException {
        GenerationRequest request = new GenerationRequest(
                Inputs.paths(inputs),
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
        List<String> problems = new ArrayList<>(Inputs.problems(inputs));
        problems.addAll(request.problems());
        OutputFolders.of(project).claim(output, execution, parameter).ifPresent(problems::add);
        ConfigurationCheck.requireNone(problems, project, execution);
        return request;
    }
}
