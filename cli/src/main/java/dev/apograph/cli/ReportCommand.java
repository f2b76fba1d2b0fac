package dev.apograph.cli;

import dev.apograph.spec.report.ReportWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code report}: what was made of each line, as an HTML file. It is written in spite of errors, since it shows them. */
@Command(
        name = "report",
        description = "Writes one HTML file that shows each page and what was made of each of its lines.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputArguments inputs;

    @Mixin
    private CoverageArguments coverage;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            converter = PathArgument.class,
            description = "Where to write: a .html or .htm file outside the inputs.")
    private Path output;

    @Override
    public Integer call() {
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".html") && !name.endsWith(".htm")) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--output': a name that ends in .html or .htm");
        }
        inputs.refuseOutputInside(output, "--output", spec.commandLine());
        return run(spec.commandLine().getErr());
    }

    private int run(PrintWriter err) {
        InputRun run = InputRun.read(inputs.paths(), coverage.demands(), err);
        String report = ReportWriter.write(run.result(), run.diagnostics());
        List<String> outcome = new OutputFile(output).write(report, run.diagnostics());
        run.diagnostics().all().forEach(err::println);
        Summary.coverage(run.result(), err);
        Summary.counts(run.result(), run.diagnostics(), outcome, err);
        return ExitCode.of(run.diagnostics());
    }
}
