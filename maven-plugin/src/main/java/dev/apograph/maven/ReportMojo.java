package dev.apograph.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
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
 * Writes one HTML file that shows each page as it is, what was made of each of its lines, and what contradicts itself or
 * was not understood. Nothing else is written and nothing is fetched. The build does not fail because of what is found
 * unless {@code reportFailOn} asks for it; the report is written before it fails.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
// Maven fills the fields before it calls the goal.
@SuppressWarnings("NullAway.Init")
public final class ReportMojo extends AbstractMojo {

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
     * File to write. Example: {@code ${project.build.directory}/apograph/losant.html}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.reportFile", defaultValue = "${project.build.directory}/apograph/report.html")
    private File reportFile;

    /**
     * The diagnostics that fail the build: {@code never}, {@code error} or {@code warning}. Example: {@code error}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.report.failOn", defaultValue = ReportRequest.NEVER)
    private @Nullable String reportFailOn;

    /**
     * Whether to write no report. Example: {@code -Dapograph.skip}.
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
        ReportRequest request = new ReportRequest(
                Inputs.paths(inputs),
                reportFile.toPath(),
                Optional.ofNullable(reportFailOn).orElse(ReportRequest.NEVER));
        List<String> problems = new ArrayList<>(Inputs.problems(inputs));
        problems.addAll(request.problems());
        ConfigurationCheck.requireNone(problems, project, execution);
        request.run().tell(getLog());
    }
}
