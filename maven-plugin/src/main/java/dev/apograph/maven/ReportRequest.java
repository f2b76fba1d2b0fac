package dev.apograph.maven;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.report.ReportWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What one execution of the goal that writes a report is asked for.
 *
 * @param inputs files and folders
 * @param file file to write
 * @param failOn word of the level that fails the build, or {@link #NEVER}
 */
record ReportRequest(List<Path> inputs, Path file, String failOn) {

    /** The word with which no diagnostic fails the build. */
    static final String NEVER = "never";

    /** Copies the inputs. */
    ReportRequest {
        inputs = List.copyOf(inputs);
    }

    /** What is wrong with the request, one sentence each; empty when nothing is. */
    List<String> problems() {
        List<String> words =
                Stream.concat(Stream.of(NEVER), FailureLevel.words().stream()).toList();
        List<String> problems = new ArrayList<>();
        FailureLevel.problem("reportFailOn", failOn, words).ifPresent(problems::add);
        for (Path input : Inputs.around(file, inputs)) {
            problems.add("The report lies inside the input " + input
                    + ": choose a file outside with <reportFile>, since the next run would read it.");
        }
        return List.copyOf(problems);
    }

    /**
     * Reads the inputs and writes the report, whatever it shows.
     *
     * @throws MojoExecutionException if the file cannot be written
     */
    RunOutcome run() throws MojoExecutionException {
        Diagnostics diagnostics = new Diagnostics();
        ReadResult read = ApiReader.read(inputs, diagnostics);
        new ReportFile(file).write(ReportWriter.write(read, diagnostics));
        boolean failed = FailureLevel.named(failOn)
                .filter(level -> level.fails(diagnostics))
                .isPresent();
        return RunOutcome.reported(file, diagnostics, failed);
    }
}
