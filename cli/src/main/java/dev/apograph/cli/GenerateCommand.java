package dev.apograph.cli;

import dev.apograph.generator.GeneratedSources;
import dev.apograph.generator.GeneratedTests;
import dev.apograph.generator.GeneratorOptions;
import dev.apograph.generator.JavaGenerator;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.write.SourceWriter;
import dev.apograph.generator.write.WriteResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}: Java sources. */
@Command(
        name = "generate",
        description = "Writes a Java client for what the documents say.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class)
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputArguments inputs;

    @Mixin
    private CoverageArguments coverage;

    @Option(
            names = "--package",
            required = true,
            paramLabel = "NAME",
            description = "Package of the client, such as com.example.losant.")
    private String packageName;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            converter = PathArgument.class,
            description = "Source folder to write to; made when it does not exist. Files that need no change are not"
                    + " touched.")
    private Path output;

    @Option(
            names = "--client-name",
            paramLabel = "NAME",
            description =
                    "Name of the client, with or without Client at its end; by default from api.yaml, else from the"
                            + " base URL or the last part of the package.")
    private Optional<String> clientName;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Base URL of the API, instead of what the documents say.")
    private Optional<String> baseUrl;

    @Option(names = "--all-schemas", description = "Write the schemas too that no endpoint reaches.")
    private boolean allSchemas;

    @Option(
            names = "--share-equal-types",
            description = "Write one class for all shapes inside a schema that are equal, instead of one for each.")
    private boolean shareEqualTypes;

    @Option(
            names = "--test-output",
            paramLabel = "DIR",
            converter = PathArgument.class,
            description = "Source folder of tests to write to as well: fakes, a stub server and contract tests.")
    private Optional<Path> testOutput;

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        GeneratorOptions options = options();
        inputs.refuseOutputInside(output, "--output", spec.commandLine());
        testOutput.ifPresent(folder -> inputs.refuseOutputInside(folder, "--test-output", spec.commandLine()));
        return InputRun.run(
                inputs.paths(), coverage.demands(), spec.commandLine().getErr(), (read, progress, diagnostics) -> {
                    progress.now("generating");
                    GeneratedSources sources = JavaGenerator.generate(read.api(), options, diagnostics);
                    if (diagnostics.hasErrors()) {
                        return List.of();
                    }
                    Optional<GeneratedTests> tests =
                            testOutput.map(folder -> JavaGenerator.generateTests(read.api(), options, diagnostics));
                    if (diagnostics.hasErrors()) {
                        return List.of();
                    }
                    progress.now("writing");
                    List<String> outcome = new ArrayList<>(write(sources.files(), output, "file", diagnostics));
                    // Tests of a client that could not be written would belong to another one.
                    tests.filter(generated -> !diagnostics.hasErrors()).ifPresent(generated -> {
                        outcome.addAll(write(generated.files(), testOutput.orElseThrow(), "test file", diagnostics));
                        outcome.add(generated.contract().toString());
                    });
                    return outcome;
                });
    }

    private GeneratorOptions options() {
        GeneratorOptions options = new GeneratorOptions(packageName, clientName, baseUrl, allSchemas, shareEqualTypes);
        List<String> problems = new ArrayList<>(options.problems());
        if (testOutput.filter(this::sharesFolder).isPresent()) {
            problems.add(
                    "--test-output and --output lie inside each other: choose folders apart, since each is kept free"
                            + " of what does not belong into it.");
        }
        if (!problems.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join(System.lineSeparator(), problems));
        }
        return options;
    }

    private boolean sharesFolder(Path tests) {
        Path one = tests.toAbsolutePath().normalize();
        Path other = output.toAbsolutePath().normalize();
        return one.startsWith(other) || other.startsWith(one);
    }

    private List<String> write(List<GeneratedSource> files, Path folder, String noun, Diagnostics diagnostics) {
        WriteResult result = dryRun
                ? SourceWriter.dryRun(files, folder, diagnostics)
                : SourceWriter.write(files, folder, "", diagnostics);
        String written = Summary.count(result.written().size(), noun) + (dryRun ? " to write" : " written");
        String unchanged = result.unchanged() + " unchanged";
        return result.removed().isEmpty()
                ? List.of(written, unchanged)
                : List.of(written, unchanged, result.removed().size() + (dryRun ? " to remove" : " removed"));
    }
}
