package dev.apograph.spec.grammar;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageGrammar;
import dev.apograph.spec.grammar.losant.LosantGrammar;
import dev.apograph.spec.grammar.posthog.PostHogGrammar;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.Page;
import dev.apograph.spec.page.PageCoverage;
import dev.apograph.spec.page.PageReader;
import dev.apograph.spec.page.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The grammars that Apograph knows. */
public final class PageGrammars {

    private static final List<PageGrammar> GRAMMARS = List.of(new LosantGrammar(), new PostHogGrammar());

    private PageGrammars() {}

    /**
     * Reads a page with the grammar whose headings it has.
     *
     * @param file path of the page relative to the input root
     * @param text the page
     * @param diagnostics receives what is not understood; a page that no grammar knows gets one and states nothing
     */
    public static PageReading read(String file, String text, Diagnostics diagnostics) {
        SourceText source = SourceText.of(file, text);
        Optional<Candidate> best = Optional.empty();
        for (PageGrammar grammar : GRAMMARS) {
            Candidate candidate = new Candidate(grammar, PageReader.read(source, grammar.vocabulary()));
            if (candidate.markers() > best.map(Candidate::markers).orElse(0L)) {
                best = Optional.of(candidate);
            }
        }
        if (best.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.PAGE_UNKNOWN,
                    SourcePlace.wholeFile(file),
                    "no grammar knows this page: it has none of the headings "
                            + GRAMMARS.stream()
                                    .flatMap(g -> g.markers().stream())
                                    .map(marker -> "\"" + marker + "\"")
                                    .toList(),
                    "leave the file out, or save the page as text with its headings");
            return new PageReading(ApiDefinition.empty(), unknown(source));
        }
        PageGrammar grammar = best.get().grammar();
        PageAccount account = new PageAccount(best.get().page());
        ApiDefinition api = grammar.read(best.get().page(), account, diagnostics);
        return new PageReading(api, account.close(grammar.name(), grammar.noise(), diagnostics));
    }

    private static PageCoverage unknown(SourceText source) {
        Page page = new Page(source, new TreeSet<>(), List.of(), List.of());
        return new PageCoverage(
                page,
                "",
                source.lines().stream()
                        .map(line -> line.isEmpty() ? LineUse.BLANK : LineUse.NOT_UNDERSTOOD)
                        .toList());
    }

    private record Candidate(PageGrammar grammar, Page page) {

        long markers() {
            return page.blocks().stream()
                    .filter(block -> block instanceof Block.Heading heading
                            && grammar.markers().contains(heading.text()))
                    .count();
        }
    }
}
