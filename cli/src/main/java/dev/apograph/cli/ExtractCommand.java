package dev.apograph.cli;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.openapi.OpenApiFormat;
import dev.apograph.spec.openapi.OpenApiWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code extract}: what was understood, as an OpenAPI 3.1 document. */
@Command(
        name = "extract",
        description = "Writes what the documents say as an OpenAPI 3.1 document.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class)
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputArguments inputs;

    @Mixin
    private CoverageArguments coverage;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = PathArgument.class,
            description = "Where to write: a .json, .yaml or .yml file. Without it, JSON goes to standard output.")
    private Optional<Path> output;

    @Override
    public Integer call() {
        OpenApiFormat format = output.map(this::formatOf).orElse(OpenApiFormat.JSON);
        output.ifPresent(file -> inputs.refuseOutputInside(file, "--output", spec.commandLine()));
        return InputRun.run(
                inputs.paths(), coverage.demands(), spec.commandLine().getErr(), (read, progress, diagnostics) -> {
                    progress.now("writing");
                    return write(OpenApiWriter.write(read.api(), format), diagnostics);
                });
    }

    private OpenApiFormat formatOf(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return OpenApiFormat.YAML;
        }
        if (name.endsWith(".json")) {
            return OpenApiFormat.JSON;
        }
        throw new ParameterException(
                spec.commandLine(), "Invalid value for option '--output': a name that ends in .json, .yaml or .yml");
    }

    private List<String> write(String text, Diagnostics diagnostics) {
        if (output.isPresent()) {
            return new OutputFile(output.get()).write(text, diagnostics);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        if (out.checkError()) {
            diagnostics.add(
                    DiagnosticCode.OUTPUT_NOT_WRITABLE,
                    SourcePlace.wholeFile("output"),
                    "standard output was closed before everything was written",
                    "read all of it, or name a file with --output");
        }
        return List.of();
    }
}
