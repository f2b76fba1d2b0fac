package dev.apograph.spec.trace;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Says in lines of text where an element comes from: each passage with its lines as they stand in the file, and the
 * facts that were read from it, each with its grade and rule.
 */
public final class ExplainText {

    /** Longest passage in lines that is shown whole; of longer ones the start is. */
    private static final int LONGEST_PASSAGE = 40;

    /** Longest line in characters. */
    private static final int LONGEST_LINE = 400;

    /** Most parts of an element that are listed. */
    private static final int MOST_PARTS = 60;

    private final EvidenceIndex index;
    private final Function<SourcePlace, List<String>> passages;

    /**
     * Prepares to explain.
     *
     * @param index the elements
     * @param passages the lines of a passage as they stand in its file
     */
    public ExplainText(EvidenceIndex index, Function<SourcePlace, List<String>> passages) {
        this.index = index;
        this.passages = passages;
    }

    private record Passage(SourcePlace place, List<String> headings) {}

    /**
     * Explains an element.
     *
     * @param namesInCode its names in code
     */
    public List<String> lines(TracedElement element, List<String> namesInCode) {
        List<String> lines = new ArrayList<>();
        lines.add(shown(element.kind().word() + " " + element.selector()));
        if (!namesInCode.isEmpty()) {
            lines.add("  in code: " + String.join(", ", namesInCode));
        }
        byPassage(element).forEach((passage, facts) -> {
            lines.add("");
            addPassage(passage, lines);
            facts.forEach(fact ->
                    lines.add(shown("  " + fact.label() + ": " + fact.value() + "  [" + words(fact.evidence()) + "]")));
        });
        addParts(element, lines);
        return List.copyOf(lines);
    }

    /** The facts by passage, the passage of the element itself first. */
    private static Map<Passage, List<TracedFact>> byPassage(TracedElement element) {
        Map<Passage, List<TracedFact>> facts = new LinkedHashMap<>();
        List<TracedFact> all = new ArrayList<>();
        all.add(new TracedFact(element.kind().word(), element.name(), element.evidence()));
        all.addAll(element.facts());
        for (TracedFact fact : all) {
            Evidence evidence = fact.evidence();
            facts.computeIfAbsent(new Passage(evidence.place(), evidence.headingPath()), any -> new ArrayList<>())
                    .add(fact);
        }
        return facts;
    }

    private void addPassage(Passage passage, List<String> lines) {
        SourcePlace place = passage.place();
        String numbers = place.lastLine() > place.firstLine() ? "-" + place.lastLine() : "";
        String headings = passage.headings().isEmpty() ? "" : " (" + String.join(" > ", passage.headings()) + ")";
        lines.add(shown(place + numbers + headings));
        List<String> raw = passages.apply(place);
        int first = Math.max(1, place.firstLine());
        int width = Integer.toString(first + raw.size()).length();
        for (int i = 0; i < Math.min(raw.size(), LONGEST_PASSAGE); i++) {
            lines.add(String.format(Locale.ROOT, "  %" + width + "d | %s", first + i, shown(raw.get(i))));
        }
        if (raw.size() > LONGEST_PASSAGE) {
            lines.add("  ... " + (raw.size() - LONGEST_PASSAGE) + " more lines");
        }
    }

    private void addParts(TracedElement element, List<String> lines) {
        List<TracedElement> parts = index.partsOf(element);
        if (!parts.isEmpty()) {
            lines.add("");
            lines.add("parts:");
            parts.stream().limit(MOST_PARTS).forEach(part -> lines.add(shown("  " + part.selector())));
        }
        if (parts.size() > MOST_PARTS) {
            lines.add("  ... " + (parts.size() - MOST_PARTS) + " more");
        }
    }

    private static String words(Evidence evidence) {
        return evidence.grade().name().toLowerCase(Locale.ROOT) + ", " + evidence.rule();
    }

    /** A text that a terminal shows as it is: no line break or control character, and not endless. */
    private static String shown(String text) {
        String line = text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "...";
        return line.replace('\t', ' ').replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]", "?");
    }
}
