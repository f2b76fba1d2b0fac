package dev.apograph.spec.report;

import dev.apograph.spec.diagnostic.Severity;
import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.PageCoverage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the files line by line. A file in which something has to be looked at stands open. */
final class FilePane {

    /** How many files stand open at most, so that a report of many pages is shown at once. */
    private static final int MOST_OPEN = 12;

    private final ReportContent content;
    private final HtmlWriter html;
    private final LineNotes notes;

    FilePane(ReportContent content, HtmlWriter html) {
        this.content = content;
        this.html = html;
        this.notes = new LineNotes(content);
    }

    void write() {
        html.open(Tag.MAIN, HtmlAttribute.id("pages"), HtmlAttribute.of("aria-label", "Pages"))
                .line();
        html.element(Tag.H2, "Pages").line();
        Set<ShownFile> open = open();
        content.files().all().forEach(file -> write(file, open.contains(file)));
        List<String> leftOut = content.files().leftOut();
        if (!leftOut.isEmpty()) {
            html.element(
                            Tag.P,
                            Figures.count(leftOut.size(), "schema file") + " not shown, to keep this report small: "
                                    + String.join(", ", leftOut),
                            HtmlAttribute.css("about"))
                    .line();
        }
        html.close(Tag.MAIN).line();
    }

    private Set<ShownFile> open() {
        List<ShownFile> troubled = content.findings().stream()
                .filter(finding -> finding.diagnostic().severity() != Severity.INFO)
                .flatMap(finding -> content.files().file(finding.diagnostic().place()).stream())
                .filter(file -> file.coverage().isPresent())
                .distinct()
                .toList();
        List<ShownFile> shown = content.files().all();
        return Stream.concat(troubled.stream(), shown.size() == 1 ? shown.stream() : Stream.empty())
                .limit(MOST_OPEN)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void write(ShownFile file, boolean open) {
        HtmlAttribute css = HtmlAttribute.css(file.coverage().isPresent() ? "file" : "file schema");
        if (open) {
            html.open(Tag.DETAILS, HtmlAttribute.id(file.id()), css, HtmlAttribute.flag("open"));
        } else {
            html.open(Tag.DETAILS, HtmlAttribute.id(file.id()), css);
        }
        html.open(Tag.SUMMARY).element(Tag.B, file.source().file());
        html.element(Tag.SPAN, Figures.count(file.lineCount(), "line"), HtmlAttribute.css("lines"));
        file.coverage().ifPresent(this::writeShare);
        html.close(Tag.SUMMARY).line();
        file.coverage().ifPresent(this::writeAbout);
        html.open(Tag.OL).line();
        for (int line = 1; line <= file.lineCount(); line++) {
            writeLine(file, line);
        }
        html.close(Tag.OL).close(Tag.DETAILS).line();
    }

    private void writeShare(PageCoverage coverage) {
        CoverageBar bar = new CoverageBar(List.of(coverage));
        html.element(Tag.SPAN, bar.percent(), HtmlAttribute.css("share"));
        bar.write(html);
    }

    private void writeAbout(PageCoverage coverage) {
        String grammar = coverage.grammar().isEmpty() ? "no grammar knows it" : "grammar " + coverage.grammar();
        String layouts = String.join(", ", coverage.page().layouts());
        String noise = coverage.noise().entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining(", "));
        html.element(
                        Tag.P,
                        grammar + (layouts.isEmpty() ? "" : "; layout " + layouts) + "; "
                                + new CoverageBar(List.of(coverage)).words()
                                + (noise.isEmpty() ? "" : "; noise by rule: " + noise),
                        HtmlAttribute.css("about"))
                .line();
    }

    private void writeLine(ShownFile file, int line) {
        String id = file.id(line);
        LineUse use = file.use(line);
        if (use.kind() == LineUse.Kind.NOISE) {
            html.open(Tag.LI, HtmlAttribute.id(id), HtmlAttribute.css("o"), HtmlAttribute.of("data-rule", use.rule()));
        } else {
            html.open(Tag.LI, HtmlAttribute.id(id), HtmlAttribute.css(css(use.kind())));
        }
        html.text(file.source().raw().get(line - 1));
        for (LineNote note : notes.at(id)) {
            html.element(Tag.A, note.text(), HtmlAttribute.css(note.css()), HtmlAttribute.href(note.target()));
        }
        html.close(Tag.LI).line();
    }

    private static String css(LineUse.Kind kind) {
        return switch (kind) {
            case BLANK -> "b";
            case NOISE -> "o";
            case USED -> "u";
            case NOT_UNDERSTOOD -> "x";
        };
    }
}
