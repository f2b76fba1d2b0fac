package dev.apograph.spec.report;

import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.page.SourceText;
import dev.apograph.spec.trace.EvidenceIndex;
import dev.apograph.spec.trace.TracedElement;
import dev.apograph.spec.trace.TracedFact;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that a report shows, numbered.
 *
 * @param read what was read
 * @param elements the API and its parts; parents stand before their parts
 * @param findings the gravest first, and among equals contradictions, then what concerns pages
 * @param files the files whose lines are shown
 */
record ReportContent(ReadResult read, List<ReportElement> elements, List<Finding> findings, ShownFiles files) {

    /** Copies the lists. */
    ReportContent {
        elements = List.copyOf(elements);
        findings = List.copyOf(findings);
    }

    /** Numbers what is shown. */
    static ReportContent of(ReadResult read, Diagnostics diagnostics) {
        List<TracedElement> traced = EvidenceIndex.of(read.api()).elements();
        List<Diagnostic> found = diagnostics.all().stream().sorted(order(read)).toList();
        return new ReportContent(
                read,
                IntStream.range(0, traced.size())
                        .mapToObj(i -> new ReportElement(i + 1, traced.get(i)))
                        .toList(),
                IntStream.range(0, found.size())
                        .mapToObj(i -> new Finding(i + 1, found.get(i)))
                        .toList(),
                new ShownFiles(read, cited(traced, found)));
    }

    private static Comparator<Diagnostic> order(ReadResult read) {
        Set<String> schemaFiles =
                read.schemaFiles().stream().map(SourceText::file).collect(Collectors.toSet());
        return Comparator.comparing(Diagnostic::severity)
                .thenComparing(diagnostic -> diagnostic.other().isEmpty())
                .thenComparing(
                        diagnostic -> schemaFiles.contains(diagnostic.place().file()))
                .thenComparing(Comparator.naturalOrder());
    }

    private static Set<String> cited(List<TracedElement> elements, List<Diagnostic> found) {
        Set<String> files = new HashSet<>();
        for (TracedElement element : elements) {
            files.add(element.evidence().place().file());
            for (TracedFact fact : element.facts()) {
                files.add(fact.evidence().place().file());
            }
        }
        found.stream()
                .flatMap(d -> Stream.concat(Stream.of(d.place()), d.other().stream()))
                .map(SourcePlace::file)
                .forEach(files::add);
        return files;
    }
}
