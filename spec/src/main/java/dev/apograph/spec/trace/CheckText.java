package dev.apograph.spec.trace;

import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.page.PageCoverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in lines of text what was read and how well: coverage, elements by kind, facts by grade. */
public final class CheckText {

    private CheckText() {}

    /**
     * One line for each page, one for all pages, one with the number of elements of each kind and one with the number of
     * facts of each grade.
     *
     * @param api what was understood
     * @param pages the coverage of each page
     */
    public static List<String> lines(LinkedApi api, List<PageCoverage> pages) {
        List<String> lines = new ArrayList<>();
        for (PageCoverage page : pages) {
            String grammar = page.grammar().isEmpty() ? "no grammar" : page.grammar();
            lines.add(page.page().source().file() + " (" + grammar + "): coverage " + CoverageSummary.line(page));
        }
        if (!pages.isEmpty()) {
            lines.add("all pages: coverage " + new CoverageSummary(pages).line());
        }
        List<TracedElement> elements = EvidenceIndex.of(api).elements();
        lines.add("elements: "
                + counts(
                        ElementKind.values(),
                        elements.stream().map(TracedElement::kind).toList()));
        lines.add("facts: "
                + counts(
                        EvidenceGrade.values(),
                        elements.stream()
                                .flatMap(element -> element.facts().stream())
                                .map(fact -> fact.evidence().grade())
                                .toList()));
        return List.copyOf(lines);
    }

    private static <E extends Enum<E>> String counts(E[] order, List<E> found) {
        Map<E, Long> counts =
                found.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return Arrays.stream(order)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT) + " " + counts.getOrDefault(constant, 0L))
                .collect(Collectors.joining(", "));
    }
}
