package dev.apograph.cli;

import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.Severity;
import dev.apograph.spec.trace.CoverageSummary;
import java.io.PrintWriter;
import java.util.List;

/** What a command says when it is done. */
final class Summary {

    private Summary() {}

    /** Prints the coverage of all pages in one line, and above it one for each page that was not understood whole. */
    static void coverage(ReadResult read, PrintWriter out) {
        new CoverageSummary(read.coverage()).lines().forEach(out::println);
    }

    /**
     * Prints the counts in one line.
     *
     * @param outcome what became of the output, such as {@code 3 files written}
     */
    static void counts(ReadResult read, Diagnostics diagnostics, List<String> outcome, PrintWriter out) {
        long endpoints = read.api().resources().stream()
                .mapToLong(resource -> resource.endpoints().size())
                .sum();
        String input = String.join(
                ", ",
                count(read.pages(), "page"),
                count(read.schemas(), "schema file"),
                count(endpoints, "endpoint"),
                count(read.api().schemas().size(), "schema"));
        String problems = String.join(
                ", ",
                count(diagnostics.count(Severity.ERROR), "error"),
                count(diagnostics.count(Severity.WARNING), "warning"));
        out.println(input + "; " + problems + (outcome.isEmpty() ? "" : "; " + String.join(", ", outcome)));
    }

    /** A number with its noun, whose plural ends in {@code s}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
