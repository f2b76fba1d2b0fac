package dev.apograph.cli;

import dev.apograph.spec.trace.CoverageDemands;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is demanded of the coverage of the pages, which every command that reads all of them takes alike. */
final class CoverageArguments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--min-coverage",
            paramLabel = "SHARE",
            description = "Fail when less of a page is understood, from 0 to 1, such as 0.995. Blank lines and noise do"
                    + " not count.")
    private Optional<Double> least;

    /** The demands that every command can make. */
    CoverageDemands demands() {
        return demands(Map.of());
    }

    /** The demands with the most noise that each rule may take. */
    CoverageDemands demands(Map<String, Integer> mostNoise) {
        CoverageDemands demands = CoverageDemands.of(least, mostNoise);
        List<String> problems = demands.problems();
        if (!problems.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join(System.lineSeparator(), problems));
        }
        return demands;
    }
}
