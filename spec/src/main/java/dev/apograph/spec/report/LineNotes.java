package dev.apograph.spec.report;

import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.trace.ElementKind;
import dev.apograph.spec.trace.TracedFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links behind each line, by the names of the lines. */
final class LineNotes {

    private final ReportContent content;
    private final Map<String, List<LineNote>> byLine = new HashMap<>();

    LineNotes(ReportContent content) {
        this.content = content;
        content.findings().forEach(this::addFinding);
        content.elements().forEach(this::addElement);
    }

    /** The links behind the line of that name: findings first. */
    List<LineNote> at(String line) {
        return byLine.getOrDefault(line, List.of());
    }

    private void addFinding(Finding finding) {
        LineNote note = new LineNote(
                finding.id(),
                "n " + finding.diagnostic().severity().word(),
                finding.diagnostic().code().code());
        add(finding.diagnostic().place(), note);
        finding.diagnostic().other().ifPresent(other -> add(other, note));
    }

    /** An element is named where it begins; where single facts of it stand elsewhere, these are named there. */
    private void addElement(ReportElement element) {
        String title = element.traced().name();
        String name = element.traced().kind() == ElementKind.ENDPOINT
                ? element.traced().selector()
                : title;
        String word = element.traced().kind().word();
        SourcePlace own = element.traced().evidence().place();
        add(own, new LineNote(element.id(), "m", word + " " + name));
        Map<SourcePlace, Set<String>> labels = new LinkedHashMap<>();
        for (TracedFact fact : element.traced().facts()) {
            SourcePlace place = fact.evidence().place();
            if (!place.file().equals(own.file()) || place.firstLine() != own.firstLine()) {
                SourcePlace line = new SourcePlace(place.file(), place.firstLine(), place.firstLine());
                labels.computeIfAbsent(line, l -> new LinkedHashSet<>()).add(fact.label());
            }
        }
        labels.forEach((place, found) ->
                add(place, new LineNote(element.id(), "m", title + ": " + String.join(", ", found))));
    }

    private void add(SourcePlace place, LineNote note) {
        if (place.firstLine() > 0) {
            content.files()
                    .id(place)
                    .ifPresent(line ->
                            byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(note));
        }
    }
}
