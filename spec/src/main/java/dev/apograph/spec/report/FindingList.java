package dev.apograph.spec.report;

import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Severity;
import java.util.List;

/** Writes the findings: one list for each severity, the gravest first. */
final class FindingList {

    private final ReportContent content;
    private final HtmlWriter html;
    private final PlaceLink places;

    FindingList(ReportContent content, HtmlWriter html) {
        this.content = content;
        this.html = html;
        this.places = new PlaceLink(content.files(), html);
    }

    void write() {
        html.open(Tag.SECTION, HtmlAttribute.id("findings"), HtmlAttribute.of("aria-label", "Findings"));
        html.open(Tag.H2).text("Findings").close(Tag.H2).line();
        if (content.findings().isEmpty()) {
            html.element(Tag.P, "Nothing contradicts itself and no line is left over.", HtmlAttribute.css("none"));
        }
        for (Severity severity : Severity.values()) {
            List<Finding> found = content.findings().stream()
                    .filter(finding -> finding.diagnostic().severity() == severity)
                    .toList();
            if (!found.isEmpty()) {
                write(severity, found);
            }
        }
        html.close(Tag.SECTION).line();
    }

    private void write(Severity severity, List<Finding> found) {
        HtmlAttribute css = HtmlAttribute.css("group " + severity.word());
        if (severity == Severity.INFO) {
            html.open(Tag.DETAILS, css);
        } else {
            html.open(Tag.DETAILS, css, HtmlAttribute.flag("open"));
        }
        html.element(Tag.SUMMARY, Figures.count(found.size(), severity == Severity.INFO ? "note" : severity.word()));
        html.open(Tag.OL).line();
        found.forEach(this::write);
        html.close(Tag.OL).close(Tag.DETAILS).line();
    }

    private void write(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        html.open(
                Tag.LI,
                HtmlAttribute.id(finding.id()),
                HtmlAttribute.css("finding " + diagnostic.severity().word()));
        html.open(Tag.P);
        html.element(Tag.CODE, diagnostic.code().code()).text(" " + diagnostic.message());
        html.close(Tag.P);
        html.open(Tag.P, HtmlAttribute.css("where"));
        places.write(diagnostic.place());
        diagnostic.other().ifPresent(other -> {
            html.text(" against ");
            places.write(other);
        });
        html.close(Tag.P);
        if (!diagnostic.mend().isEmpty()) {
            html.element(Tag.P, diagnostic.mend(), HtmlAttribute.css("mend"));
        }
        html.close(Tag.LI).line();
    }
}
