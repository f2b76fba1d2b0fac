package dev.apograph.spec.trace;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.PageCoverage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a user demands of the coverage of the pages. Wrong values are told by {@link #problems()}.
 *
 * @param least the least share of the lines of each page, blank ones and noise left out, that must be understood: from
 *     0 to 1; empty when nothing is demanded
 * @param mostNoise the most lines of all pages that each rule may take for noise, by the rule's name. Once any rule is
 *     named, those that are not named may take none, so that a new rule does not go unseen; empty when nothing is
 *     demanded
 */
public record CoverageDemands(Optional<Double> least, SortedMap<String, Integer> mostNoise) {

    /** Copies the map. */
    public CoverageDemands {
        mostNoise = Collections.unmodifiableSortedMap(new TreeMap<>(mostNoise));
    }

    /** Demands of a user. */
    public static CoverageDemands of(Optional<Double> least, Map<String, Integer> mostNoise) {
        return new CoverageDemands(least, new TreeMap<>(mostNoise));
    }

    /** Demands of somebody who has none. */
    public static CoverageDemands none() {
        return of(Optional.empty(), Map.of());
    }

    /** What is wrong with the values, one sentence each; empty when nothing is. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (least.filter(share -> !(share >= 0 && share <= 1)).isPresent()) {
            problems.add("The least coverage is a share from 0 to 1, such as 0.995.");
        }
        if (mostNoise.values().stream().anyMatch(count -> count < 0)) {
            problems.add("The most lines of noise are a number from 0 up.");
        }
        return List.copyOf(problems);
    }

    /** Reports each page and each rule that does not meet the demands. */
    public void check(CoverageSummary coverage, Diagnostics diagnostics) {
        least.ifPresent(share -> coverage.pages().stream()
                .filter(page -> page.share() < share)
                .forEach(page -> tooLow(page, share, diagnostics)));
        if (!mostNoise.isEmpty()) {
            coverage.noise().forEach((rule, count) -> {
                int most = mostNoise.getOrDefault(rule, 0);
                if (count > most) {
                    tooMuch(rule, count, most, coverage, diagnostics);
                }
            });
        }
    }

    private static void tooLow(PageCoverage page, double least, Diagnostics diagnostics) {
        diagnostics.add(
                DiagnosticCode.COVERAGE_TOO_LOW,
                SourcePlace.wholeFile(page.page().source().file()),
                "of the lines that say something, " + CoverageSummary.percent(page.share())
                        + " were understood and " + CoverageSummary.percent(least) + " are demanded; "
                        + page.count(LineUse.Kind.NOT_UNDERSTOOD) + " fit no rule",
                "save the page again, or demand less");
    }

    private static void tooMuch(String rule, int count, int most, CoverageSummary coverage, Diagnostics diagnostics) {
        coverage.pages().stream()
                .filter(page -> page.noise().containsKey(rule))
                .max(Comparator.comparing(page -> page.noise().get(rule)))
                .ifPresent(page -> diagnostics.add(
                        DiagnosticCode.NOISE_TOO_MUCH,
                        SourcePlace.wholeFile(page.page().source().file()),
                        "the rule " + rule + " took " + count + (count == 1 ? " line" : " lines")
                                + " of all pages for noise, most of them here; " + most + " are allowed",
                        "look at what it took, then allow as many"));
    }
}
