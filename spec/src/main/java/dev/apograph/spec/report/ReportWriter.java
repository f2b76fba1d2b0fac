package dev.apograph.spec.report;

import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.Severity;

/**
 * Writes what was read as one HTML file (HTML Living Standard) for readers: contradictions and gaps first, coverage page
 * by page, each page as it is with what became of each line, and the API with the passages it was read from. The file
 * stands alone: its Content Security Policy (level 3) allows its own style sheet and script and no request to anywhere.
 */
public final class ReportWriter {

    private final ReportContent content;
    private final HtmlWriter html = new HtmlWriter();

    private ReportWriter(ReportContent content) {
        this.content = content;
    }

    /**
     * Writes a report. The same input gives the same text: it holds neither date nor host nor absolute path.
     *
     * @param read what was read
     * @param diagnostics what was found while it was read
     * @return the file's text, to be stored as UTF-8
     */
    public static String write(ReadResult read, Diagnostics diagnostics) {
        ReportWriter writer = new ReportWriter(ReportContent.of(read, diagnostics));
        writer.writeDocument();
        return writer.html.markup();
    }

    private void writeDocument() {
        ReportResource style = ReportResource.style();
        ReportResource script = ReportResource.script();
        html.open(Tag.HTML, HtmlAttribute.of("lang", "en")).line();
        html.open(Tag.HEAD).open(Tag.META, HtmlAttribute.of("charset", "utf-8"));
        html.open(
                Tag.META,
                HtmlAttribute.of("http-equiv", "Content-Security-Policy"),
                HtmlAttribute.of(
                        "content",
                        "default-src 'none'; style-src " + style.hash() + "; script-src " + script.hash()
                                + "; base-uri 'none'; form-action 'none'"));
        meta("referrer", "no-referrer");
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", "light dark");
        html.element(Tag.TITLE, title() + " \u00B7 Apograph report").line();
        html.resource(style).line().close(Tag.HEAD).line();
        html.open(Tag.BODY).line();
        writeHeader();
        html.open(Tag.NAV, HtmlAttribute.id("overview"), HtmlAttribute.of("aria-label", "Findings and coverage"))
                .line();
        new FindingList(content, html).write();
        new CoverageList(content, html).write();
        html.close(Tag.NAV).line();
        new FilePane(content, html).write();
        new ModelPane(content, html).write();
        KeyHelp.write(html);
        html.open(Tag.P, HtmlAttribute.id("status"), HtmlAttribute.of("role", "status"))
                .close(Tag.P)
                .line();
        html.resource(script).line();
        html.close(Tag.BODY).close(Tag.HTML).line();
    }

    private void meta(String name, String text) {
        html.open(Tag.META, HtmlAttribute.of("name", name), HtmlAttribute.of("content", text));
    }

    private String title() {
        String title = content.read().api().title();
        return title.isBlank() ? "API" : title;
    }

    private void writeHeader() {
        skipLink("findings", "Skip to findings");
        skipLink("pages", "Skip to pages");
        skipLink("model", "Skip to model");
        html.open(Tag.HEADER);
        html.element(Tag.H1, title());
        html.element(Tag.P, counts(), HtmlAttribute.css("counts"));
        CoverageBar bar = new CoverageBar(content.read().coverage());
        html.open(Tag.P, HtmlAttribute.css("total"), HtmlAttribute.of("title", bar.words()));
        html.element(Tag.SPAN, bar.percent() + " of the lines used", HtmlAttribute.css("share"));
        bar.write(html);
        html.close(Tag.P);
        writeLegend();
        html.open(Tag.P, HtmlAttribute.css("tools"));
        html.open(Tag.LABEL).text("Filter ");
        html.open(
                Tag.INPUT,
                HtmlAttribute.id("filter"),
                HtmlAttribute.of("type", "search"),
                HtmlAttribute.of("placeholder", "findings, pages, model"),
                HtmlAttribute.flag("disabled"));
        html.close(Tag.LABEL);
        button("theme", "Theme");
        button("keys", "Keys");
        html.close(Tag.P).close(Tag.HEADER).line();
    }

    private void skipLink(String target, String text) {
        html.element(Tag.A, text, HtmlAttribute.css("skip"), HtmlAttribute.href(target));
    }

    /** The script shows the buttons: without it they would do nothing. */
    private void button(String id, String text) {
        html.element(
                Tag.BUTTON,
                text,
                HtmlAttribute.id(id),
                HtmlAttribute.of("type", "button"),
                HtmlAttribute.flag("hidden"));
    }

    private void writeLegend() {
        html.open(Tag.P, HtmlAttribute.css("legend"));
        html.element(Tag.SPAN, "used", HtmlAttribute.css("u"));
        html.element(Tag.SPAN, "noise", HtmlAttribute.css("o"));
        html.element(Tag.SPAN, "not understood", HtmlAttribute.css("x"));
        html.close(Tag.P);
    }

    private String counts() {
        long endpoints = content.read().api().resources().stream()
                .mapToLong(resource -> resource.endpoints().size())
                .sum();
        return String.join(
                ", ",
                Figures.count(content.read().pages(), "page"),
                Figures.count(content.read().schemas(), "schema file"),
                Figures.count(endpoints, "endpoint"),
                Figures.count(content.read().api().schemas().size(), "schema"),
                Figures.count(count(Severity.ERROR), "error"),
                Figures.count(count(Severity.WARNING), "warning"));
    }

    private long count(Severity severity) {
        return content.findings().stream()
                .filter(finding -> finding.diagnostic().severity() == severity)
                .count();
    }
}
