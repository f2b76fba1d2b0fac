package dev.apograph.cli;

import dev.apograph.generator.GeneratorOptions;
import dev.apograph.generator.JavaNameIndex;
import dev.apograph.spec.InputPassages;
import dev.apograph.spec.trace.CoverageDemands;
import dev.apograph.spec.trace.ElementMatches;
import dev.apograph.spec.trace.ElementSearch;
import dev.apograph.spec.trace.EvidenceIndex;
import dev.apograph.spec.trace.ExplainText;
import dev.apograph.spec.trace.TracedElement;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: where something that was read comes from. */
@Command(
        name = "explain",
        description = "Shows the passages from which an endpoint, parameter, response, schema or property was read.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class)
final class ExplainCommand implements Callable<Integer> {

    /** Most candidates that are listed where a selector is ambiguous. */
    private static final int MOST_CANDIDATES = 30;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "SELECTOR",
            description = "What to explain, as the pages name it or as the generated code does: 'GET /lamps/{LAMP_ID}',"
                    + " LampsResource#get, sortField, 'GET /lamps query sortField', GetLampsRequest.sortField,"
                    + " 'GET /lamps response 200', Lamp, Lamp.colour. Case and the names of placeholders do not matter"
                    + " where the rest is clear.")
    private String selector;

    @Parameters(
            index = "1..*",
            paramLabel = "INPUT",
            arity = "1..*",
            converter = PathArgument.class,
            description = InputArguments.DESCRIPTION)
    private List<Path> inputs = List.of();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        InputRun run = InputRun.read(inputs, CoverageDemands.none(), err);
        EvidenceIndex index = EvidenceIndex.of(run.result().api());
        if (index.elements().isEmpty()) {
            run.diagnostics().all().forEach(err::println);
            return ExitCode.INPUT_HAS_ERRORS;
        }
        Map<String, List<String>> namesInCode = JavaNameIndex.of(run.result().api(), index, anyPackage());
        ElementMatches matches = new ElementSearch(index, namesInCode).find(selector);
        if (matches.found().size() != 1) {
            refuse(matches, err);
            return ExitCode.WRONG_USAGE;
        }
        TracedElement element = matches.found().get(0);
        new ExplainText(index, InputPassages.of(inputs)::lines)
                .lines(element, namesInCode.getOrDefault(element.selector(), List.of()))
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }

    /** Options for names in code; the package has no part in those that are asked for. */
    private static GeneratorOptions anyPackage() {
        return new GeneratorOptions("api", Optional.empty(), Optional.empty(), true);
    }

    private void refuse(ElementMatches matches, PrintWriter err) {
        boolean ambiguous = !matches.found().isEmpty();
        List<TracedElement> candidates = ambiguous ? matches.found() : matches.nearest();
        String shown = selector.replaceAll("\\p{Cntrl}", " ");
        if (ambiguous) {
            err.println("\"" + shown + "\" names " + candidates.size() + " elements; name one of them:");
        } else {
            err.println("Nothing is named \"" + shown + "\"" + (candidates.isEmpty() ? "." : "; nearest are:"));
        }
        candidates.stream().limit(MOST_CANDIDATES).forEach(element -> err.println("  " + element.selector()));
        if (candidates.size() > MOST_CANDIDATES) {
            err.println("  ... " + (candidates.size() - MOST_CANDIDATES) + " more");
        }
    }
}
