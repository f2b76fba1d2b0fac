package dev.apograph.maven;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.Severity;
import dev.apograph.spec.report.ReportWriter;
import java.io.File;
import java.nio.file.Path;
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

    /** The word with which no diagnostic fails the build. */
    private static final String NEVER = "never";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Files and folders with the saved pages ({@code .txt .md .html}) and JSON Schemas ({@code .json .yaml}). Example:
     *
     * <pre>{@code <inputs><input>src/main/api/losant</input></inputs>}</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.inputs", defaultValue = "${project.basedir}/src/main/api")
    private List<File> inputs;

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
    @Parameter(property = "apograph.report.failOn", defaultValue = NEVER)
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
        String failOn = Optional.ofNullable(reportFailOn).orElse(NEVER);
        ConfigurationCheck.requireNone(problems(failOn), project, execution);
        Diagnostics diagnostics = new Diagnostics();
        ReadResult read = ApiReader.read(inputs.stream().map(File::toPath).toList(), diagnostics);
        new ReportFile(reportFile.toPath()).write(ReportWriter.write(read, diagnostics));
        String found =
                diagnostics.count(Severity.ERROR) + " errors, " + diagnostics.count(Severity.WARNING) + " warnings";
        getLog().info("Apograph: " + found + "; see " + reportFile);
        if (FailureLevel.named(failOn).map(level -> level.fails(diagnostics)).orElse(false)) {
            throw new MojoFailureException("Apograph: " + found);
        }
    }

    private List<String> problems(String failOn) {
        List<String> problems = new ArrayList<>();
        if (!failOn.equals(NEVER) && FailureLevel.named(failOn).isEmpty()) {
            problems.add("<reportFailOn> is \"" + failOn + "\": it may be never or "
                    + String.join(" or ", FailureLevel.words()) + ".");
        }
        Path output = reportFile.toPath().toAbsolutePath().normalize();
        for (File input : inputs) {
            if (output.startsWith(input.toPath().toAbsolutePath().normalize())) {
                problems.add("The report lies inside the input " + input.getName()
                        + ": choose a file outside, since the next run would read it.");
            }
        }
        return problems;
    }
}
