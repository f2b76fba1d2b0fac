package dev.apograph.spec.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** Finds the element that a user's words name: by its selector, a shorter name from the documents, or a name in code. */
public final class ElementSearch {

    /** How many of the nearest elements are proposed. */
    private static final int MOST_PROPOSALS = 5;

    /** Names that are less alike are no slip of the finger. */
    private static final double ALIKE = 0.8;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final EvidenceIndex index;
    /** By selectors. */
    private final Map<String, List<String>> names = new HashMap<>();

    /** Selectors by names, as these are and folded. */
    private final Map<String, Set<String>> exact = new HashMap<>();

    private final Map<String, Set<String>> folded = new HashMap<>();

    /**
     * Prepares to search.
     *
     * @param index the elements
     * @param namesInCode by selectors of the index, the names that elements have in code
     */
    public ElementSearch(EvidenceIndex index, Map<String, List<String>> namesInCode) {
        this.index = index;
        for (TracedElement element : index.elements()) {
            List<String> all = new ArrayList<>(ElementNames.of(element));
            all.addAll(namesInCode.getOrDefault(element.selector(), List.of()));
            names.put(element.selector(), all);
            for (String name : all) {
                exact.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(element.selector());
                folded.computeIfAbsent(ElementNames.folded(name), any -> new LinkedHashSet<>())
                        .add(element.selector());
            }
        }
    }

    /**
     * Finds what words name: the element of that very selector; else those that have that very name; else those of which
     * a name differs in case, separators or the names of placeholders only.
     */
    public ElementMatches find(String words) {
        List<TracedElement> found = index.element(words)
                .map(List::of)
                .or(() -> elements(exact.get(words)))
                .or(() -> elements(folded.get(ElementNames.folded(words))))
                .orElse(List.of());
        return new ElementMatches(found, found.isEmpty() ? nearest(words) : List.of());
    }

    private Optional<List<TracedElement>> elements(@Nullable Set<String> selectors) {
        return Optional.ofNullable(selectors)
                .map(all -> all.stream()
                        .map(index::element)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<TracedElement> nearest(String words) {
        record Likeness(TracedElement element, double value) {}
        String wanted = words.toLowerCase(Locale.ROOT);
        return index.elements().stream()
                .map(element -> new Likeness(element, likeness(wanted, element)))
                .filter(likeness -> likeness.value() >= ALIKE)
                .sorted(Comparator.comparingDouble(Likeness::value).reversed())
                .limit(MOST_PROPOSALS)
                .map(Likeness::element)
                .toList();
    }

    private double likeness(String wanted, TracedElement element) {
        return names.getOrDefault(element.selector(), List.of()).stream()
                .mapToDouble(name -> SIMILARITY.apply(wanted, name.toLowerCase(Locale.ROOT)))
                .max()
                .orElse(0);
    }
}
