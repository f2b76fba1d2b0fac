package dev.apograph.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages and schemas and says what was understood of them, page by page. Nothing is written and nothing is
 * fetched. The goal belongs to no phase; {@code verify} is a good one.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", threadSafe = true)
// Maven fills the fields before it calls the goal.
@SuppressWarnings("NullAway.Init")
public final class CheckMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Files and folders with the saved pages ({@code .txt .md .markdown .html .htm}) and JSON Schemas
     * ({@code .json .yaml .yml}). Example:
     *
     * <pre>{@code <inputs><input>src/main/api/losant</input></inputs>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.inputs", defaultValue = "${project.basedir}/src/main/api")
    private List<@Nullable File> inputs;

    /**
     * Which diagnostics fail the build: {@code error}, {@code warning}, {@code info} or {@code never}, and codes such as
     * {@code APG1105}; several with commas between them. Example: {@code error,APG1105}.
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
     * Most lines of all pages that each rule may take for noise. Once a rule is named, those that are not may take none.
     * Example:
     *
     * <pre>{@code <maxNoise><skip-link>4</skip-link></maxNoise>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, String> maxNoise;

    /**
     * Whether to check nothing. Example: {@code -Dapograph.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Apograph is skipped.");
            return;
        }
        CheckRequest request = new CheckRequest(
                Inputs.paths(inputs),
                List.of(failOn.split(",")),
                Optional.ofNullable(minCoverage),
                Optional.ofNullable(maxNoise).orElse(Map.of()));
        List<String> problems = new ArrayList<>(Inputs.problems(inputs));
        problems.addAll(request.problems());
        ConfigurationCheck.requireNone(problems, project, execution);
        request.run().tell(getLog());
    }
}
