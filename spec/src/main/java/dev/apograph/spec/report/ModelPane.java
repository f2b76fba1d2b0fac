package dev.apograph.spec.report;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.trace.ElementKind;
import dev.apograph.spec.trace.TracedElement;
import dev.apograph.spec.trace.TracedFact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the API as a tree: each part with what is known of it, how surely, and by which rule. */
final class ModelPane {

    private final HtmlWriter html;
    private final PlaceLink places;
    private final Map<String, List<ReportElement>> parts = new HashMap<>();
    private final List<ReportElement> roots = new ArrayList<>();

    ModelPane(ReportContent content, HtmlWriter html) {
        this.html = html;
        this.places = new PlaceLink(content.files(), html);
        for (ReportElement element : content.elements()) {
            element.traced()
                    .parent()
                    .map(parent -> parts.computeIfAbsent(parent, p -> new ArrayList<>()))
                    .orElse(roots)
                    .add(element);
        }
    }

    void write() {
        html.open(Tag.ASIDE, HtmlAttribute.id("model"), HtmlAttribute.of("aria-label", "Model"))
                .line();
        html.element(Tag.H2, "Model").line();
        if (roots.isEmpty()) {
            html.element(Tag.P, "Nothing was read.", HtmlAttribute.css("none"));
        }
        html.open(Tag.UL).line();
        writeTree();
        html.close(Tag.UL).line().close(Tag.ASIDE).line();
    }

    /** Walks the tree without recursion: a hostile schema nests as deep as it likes. */
    private void writeTree() {
        Deque<Runnable> steps = new ArrayDeque<>();
        push(roots, steps);
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }

    private void push(List<ReportElement> siblings, Deque<Runnable> steps) {
        for (int i = siblings.size() - 1; i >= 0; i--) {
            ReportElement element = siblings.get(i);
            steps.push(() -> write(element, steps));
        }
    }

    private void write(ReportElement element, Deque<Runnable> steps) {
        TracedElement traced = element.traced();
        List<ReportElement> below = parts.getOrDefault(traced.selector(), List.of());
        html.open(Tag.LI, HtmlAttribute.id(element.id()));
        html.open(Tag.DETAILS, open(traced.kind()));
        html.open(Tag.SUMMARY);
        html.element(Tag.SPAN, traced.kind().word(), HtmlAttribute.css("kind"));
        html.element(Tag.B, traced.name().isEmpty() ? "(no name)" : traced.name());
        if (traced.kind() == ElementKind.ENDPOINT) {
            html.text(" ").element(Tag.CODE, traced.selector());
        }
        html.close(Tag.SUMMARY);
        writeFacts(traced);
        if (!below.isEmpty()) {
            html.open(Tag.UL).line();
        }
        steps.push(() -> {
            if (!below.isEmpty()) {
                html.close(Tag.UL);
            }
            html.close(Tag.DETAILS).close(Tag.LI).line();
        });
        push(below, steps);
    }

    private HtmlAttribute[] open(ElementKind kind) {
        return kind == ElementKind.API || (kind == ElementKind.RESOURCE && roots.size() < 2)
                ? new HtmlAttribute[] {HtmlAttribute.flag("open")}
                : new HtmlAttribute[] {};
    }

    /** What is known, passage by passage: the element's own first. */
    private void writeFacts(TracedElement element) {
        Map<Evidence, List<TracedFact>> byEvidence = new LinkedHashMap<>();
        byEvidence.put(element.evidence(), new ArrayList<>());
        for (TracedFact fact : element.facts()) {
            byEvidence.computeIfAbsent(fact.evidence(), e -> new ArrayList<>()).add(fact);
        }
        byEvidence.forEach(this::writeFacts);
    }

    private void writeFacts(Evidence evidence, List<TracedFact> facts) {
        html.open(Tag.P, HtmlAttribute.css("evidence"));
        String grade = evidence.grade().name();
        html.element(Tag.SPAN, grade, HtmlAttribute.css("grade " + grade.toLowerCase(Locale.ROOT)));
        html.element(Tag.CODE, evidence.rule());
        places.write(evidence.place());
        html.close(Tag.P);
        if (!facts.isEmpty()) {
            html.open(Tag.DL);
            for (TracedFact fact : facts) {
                html.element(Tag.DT, fact.label()).element(Tag.DD, fact.value());
            }
            html.close(Tag.DL);
        }
    }
}
