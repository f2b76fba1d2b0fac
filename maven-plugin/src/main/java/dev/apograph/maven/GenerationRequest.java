package dev.apograph.maven;

import dev.apograph.generator.GeneratorOptions;
import dev.apograph.spec.trace.CoverageDemands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one execution is asked for.
 *
 * @param inputs files and folders
 * @param options options of the generator
 * @param output source folder to write to
 * @param failOn word of the level that fails the build
 * @param demands what is demanded of the coverage of the pages
 * @param version version of the plugin
 */
record GenerationRequest(
        List<Path> inputs,
        GeneratorOptions options,
        Path output,
        String failOn,
        CoverageDemands demands,
        String version) {

    /** Copies the inputs. */
    GenerationRequest {
        inputs = List.copyOf(inputs);
    }

    /** What is wrong with the request, one sentence each; empty when nothing is. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (options.packageName().isEmpty()) {
            problems.add("The parameter <packageName> is missing: give the package of the client, such as"
                    + " <packageName>com.example.losant</packageName>.");
        } else {
            problems.addAll(options.problems());
        }
        FailureLevel.problem("failOn", failOn, FailureLevel.words()).ifPresent(problems::add);
        problems.addAll(demands.problems());
        for (Path input : Inputs.around(output, inputs)) {
            problems.add("The output folder " + output + " lies inside the input " + input
                    + ": choose one outside, or a narrower input, since what is generated is no input.");
        }
        return List.copyOf(problems);
    }

    /** The level that fails the build, once {@link #problems()} is empty. */
    FailureLevel level() {
        return FailureLevel.named(failOn).orElseThrow();
    }

    /** Everything beside the inputs that decides what is written. */
    String fingerprintOfOptions() {
        return String.join(
                "\n",
                version,
                ToolFingerprint.get(),
                failOn,
                demands.toString(),
                options.packageName(),
                options.clientName().orElse(""),
                options.baseUrl().orElse(""),
                Boolean.toString(options.allSchemas()),
                Boolean.toString(options.shareEqualTypes()));
    }
}
