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
 * Writes the Java client of an API from its saved documentation pages and JSON Schemas, and adds it to the sources of the
 * project. Nothing is fetched from anywhere. The goal does nothing when no input, no parameter and no version of the
 * plugin has changed.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends GeneratorGoal {

    /**
     * Source folder to write to. Each execution has a folder of its own by default. Files that an earlier run wrote and
     * that are no longer wanted are removed; other files stay. Example:
     * {@code ${project.build.directory}/generated-sources/losant}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "apograph.outputDirectory")
    private @Nullable File outputDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path output = folder(outputDirectory, "generated-sources");
        // Before anything else, so that a run that is skipped, or has nothing to do, still compiles.
        project().addCompileSourceRoot(output.toString());
        if (isSkipped()) {
            getLog().info("Apograph is skipped.");
            return;
        }
        RunOutcome outcome = Generation.client(request(output, "outputDirectory"));
        NeededDependency.runtimeMissingFrom(project(), version()).ifPresent(getLog()::warn);
        outcome.tell(getLog());
    }
}
