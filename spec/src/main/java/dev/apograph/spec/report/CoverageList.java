package dev.apograph.spec.report;

import dev.apograph.spec.page.PageCoverage;
import java.util.List;

/** Writes the list of the pages, each with its bar. */
final class CoverageList {

    private final ReportContent content;
    private final HtmlWriter html;

    CoverageList(ReportContent content, HtmlWriter html) {
        this.content = content;
        this.html = html;
    }

    void write() {
        html.open(Tag.SECTION, HtmlAttribute.id("coverage"), HtmlAttribute.of("aria-label", "Coverage"));
        html.element(Tag.H2, "Coverage").line();
        html.open(Tag.OL).line();
        for (ShownFile file : content.files().all()) {
            file.coverage().ifPresent(coverage -> write(file, coverage));
        }
        html.close(Tag.OL).line();
        html.close(Tag.SECTION).line();
    }

    private void write(ShownFile file, PageCoverage coverage) {
        CoverageBar bar = new CoverageBar(List.of(coverage));
        html.open(Tag.LI, HtmlAttribute.of("title", bar.words()));
        html.element(Tag.A, file.source().file(), HtmlAttribute.href(file.id()));
        html.element(Tag.SPAN, bar.percent(), HtmlAttribute.css("share"));
        bar.write(html);
        html.close(Tag.LI).line();
    }
}
