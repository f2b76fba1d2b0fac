package dev.apograph.maven;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.FailOn;
import dev.apograph.spec.trace.CoverageDemands;
import dev.apograph.spec.trace.CoverageSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one execution of the goal that writes nothing is asked for.
 *
 * @param inputs files and folders
 * @param failOn words of the levels and codes that fail the build
 * @param minCoverage least share of the lines of each page that must be understood
 * @param maxNoise most lines that each rule may take for noise, as the project spells the numbers
 */
record CheckRequest(
        List<Path> inputs, List<String> failOn, Optional<Double> minCoverage, Map<String, String> maxNoise) {

    /** Copies the collections; white space around the words does not count. */
    CheckRequest {
        inputs = List.copyOf(inputs);
        failOn = failOn.stream().map(String::strip).toList();
        maxNoise = Map.copyOf(maxNoise);
    }

    /** What is wrong with the request, one sentence each; empty when nothing is. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        failOn.stream()
                .map(FailOn::problem)
                .flatMap(Optional::stream)
                .map(problem -> "<failOn>: " + problem)
                .forEach(problems::add);
        if (maxNoise.values().stream().allMatch(CheckRequest::isNumber)) {
            problems.addAll(demands().problems());
        } else {
            problems.add("<maxNoise> holds rules and numbers of lines, such as <maxNoise><rule>4</rule></maxNoise>.");
        }
        return List.copyOf(problems);
    }

    /** Reads the inputs and holds them against what is asked for. */
    RunOutcome run() {
        Diagnostics diagnostics = new Diagnostics();
        ReadResult read = ApiReader.read(inputs, diagnostics);
        demands().check(new CoverageSummary(read.coverage()), diagnostics);
        return RunOutcome.checked(read, diagnostics, FailOn.of(failOn).fails(diagnostics) ? failOn : List.of());
    }

    private CoverageDemands demands() {
        return CoverageDemands.of(
                minCoverage,
                maxNoise.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                rule -> Integer.valueOf(rule.getValue().strip()))));
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("[0-9]{1,9}");
    }
}
