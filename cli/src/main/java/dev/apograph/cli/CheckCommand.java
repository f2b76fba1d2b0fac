package dev.apograph.cli;

import dev.apograph.spec.diagnostic.FailOn;
import dev.apograph.spec.trace.CheckText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code check}: what was read and how well, and nothing written. */
@Command(
        name = "check",
        description = "Reads the documents and says what was understood of them, page by page. Writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputArguments inputs;

    @Mixin
    private CoverageArguments coverage;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            split = ",",
            defaultValue = "error",
            description = "Which diagnostics make the exit code 1: error, warning, info or never, and codes such as"
                    + " APG1105; several with commas between them. By default: error.")
    private List<String> failOn;

    @Option(
            names = "--max-noise",
            paramLabel = "RULE=COUNT",
            split = ",",
            description = "Fail when a rule takes more lines of all pages for noise. Once a rule is named, those that"
                    + " are not may take none.")
    private Map<String, Integer> mostNoise = Map.of();

    @Override
    public Integer call() {
        FailOn level = level();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        InputRun run = InputRun.read(inputs.paths(), coverage.demands(mostNoise), err);
        run.diagnostics().all().forEach(err::println);
        CheckText.lines(run.result().api(), run.result().coverage()).forEach(out::println);
        Summary.counts(run.result(), run.diagnostics(), List.of(), err);
        return level.fails(run.diagnostics()) ? ExitCode.INPUT_HAS_ERRORS : ExitCode.DONE;
    }

    private FailOn level() {
        failOn.stream()
                .map(FailOn::problem)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(problem -> {
                    throw new ParameterException(
                            spec.commandLine(), "Invalid value for option '--fail-on': " + problem);
                });
        return FailOn.of(failOn);
    }
}
