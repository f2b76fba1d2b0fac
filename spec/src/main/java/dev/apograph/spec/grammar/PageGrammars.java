package dev.apograph.spec.grammar;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.Neighbours;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageGrammar;
import dev.apograph.spec.grammar.losant.LosantGrammar;
import dev.apograph.spec.grammar.posthog.PostHogGrammar;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.KnownRow;
import dev.apograph.spec.page.KnownRows;
import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.Page;
import dev.apograph.spec.page.PageCoverage;
import dev.apograph.spec.page.PageReader;
import dev.apograph.spec.page.PageSize;
import dev.apograph.spec.page.SourceText;
import dev.apograph.spec.page.Titles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The grammars that Apograph knows. */
public final class PageGrammars {

    private static final List<PageGrammar> GRAMMARS = List.of(new LosantGrammar(), new PostHogGrammar());

    private PageGrammars() {}

    /**
     * Reads a page on its own, with the grammar whose headings it has.
     *
     * @param file path of the page relative to the input root
     * @param text the page
     * @param diagnostics receives what is not understood; a page that no grammar knows gets one and states nothing
     */
    public static PageReading read(String file, String text, Diagnostics diagnostics) {
        return read(List.of(SourceText.of(file, text)), Set.of(), diagnostics).get(0);
    }

    /**
     * Reads the pages of a run, each with the grammar whose headings it has. They are read twice: what the first reading
     * learns from one page without doubt is evidence where another one can be read in several ways. The order of the
     * pages does not matter for what is read.
     *
     * @param pages the pages
     * @param schemaTitles titles of schemas that are known from elsewhere, such as from schema files
     * @param diagnostics receives what is not understood; a page that no grammar knows gets one and states nothing
     * @return one reading for each page, in their order
     */
    public static List<PageReading> read(List<SourceText> pages, Set<String> schemaTitles, Diagnostics diagnostics) {
        return read(pages, schemaTitles, GRAMMARS, diagnostics);
    }

    /** The same with other grammars: nothing but this list knows which there are. */
    static List<PageReading> read(
            List<SourceText> pages, Set<String> schemaTitles, List<PageGrammar> grammars, Diagnostics diagnostics) {
        List<Candidate> candidates =
                pages.stream().map(page -> candidate(page, grammars)).toList();
        Neighbours given = new Neighbours(Titles.of(schemaTitles), KnownRows.NONE);
        Learned learned = new Learned(schemaTitles);
        for (Candidate candidate : candidates) {
            PageAccount account = new PageAccount(candidate.page());
            candidate
                    .grammar()
                    .ifPresent(grammar -> learned.add(
                            grammar.read(candidate.page(), given, account, new Diagnostics()), account.learned()));
        }
        Neighbours neighbours = learned.neighbours();
        return candidates.stream()
                .map(candidate -> read(candidate, neighbours, grammars, diagnostics))
                .toList();
    }

    private static PageReading read(
            Candidate candidate, Neighbours neighbours, List<PageGrammar> grammars, Diagnostics diagnostics) {
        if (candidate.grammar().isEmpty()) {
            reportUnknown(candidate.page().source(), grammars, diagnostics);
            return new PageReading(ApiDefinition.empty(), unknown(candidate.page()));
        }
        PageGrammar grammar = candidate.grammar().get();
        PageAccount account = new PageAccount(candidate.page());
        ApiDefinition api = grammar.read(candidate.page(), neighbours, account, diagnostics);
        return new PageReading(api, account.close(grammar.name(), grammar.noise(), diagnostics));
    }

    /** Most pages print a heading of one grammar alone; the others are tried only where that does not tell. */
    private static Candidate candidate(SourceText source, List<PageGrammar> grammars) {
        if (PageSize.exceeds(source)) {
            return best(source, List.of());
        }
        Map<Boolean, List<PageGrammar>> printed =
                grammars.stream().collect(Collectors.partitioningBy(grammar -> prints(source, grammar)));
        Candidate likely = best(source, printed.getOrDefault(true, List.of()));
        return likely.grammar().isPresent() ? likely : best(source, printed.getOrDefault(false, List.of()));
    }

    private static boolean prints(SourceText source, PageGrammar grammar) {
        return grammar.markers().stream()
                .anyMatch(marker -> source.lines().stream().anyMatch(line -> line.contains(marker)));
    }

    private static Candidate best(SourceText source, List<PageGrammar> grammars) {
        Candidate best = new Candidate(Optional.empty(), new Page(source, new TreeSet<>(), List.of(), List.of()));
        for (PageGrammar grammar : grammars) {
            Candidate candidate = new Candidate(Optional.of(grammar), PageReader.read(source, grammar.vocabulary()));
            if (candidate.markers() > best.markers()) {
                best = candidate;
            }
        }
        return best;
    }

    private static void reportUnknown(SourceText source, List<PageGrammar> grammars, Diagnostics diagnostics) {
        if (PageSize.exceeds(source)) {
            diagnostics.add(
                    DiagnosticCode.PAGE_TOO_LARGE,
                    SourcePlace.wholeFile(source.file()),
                    "the page has more lines or tags than are read",
                    "split it, or leave the file out");
            return;
        }
        diagnostics.add(
                DiagnosticCode.PAGE_UNKNOWN,
                SourcePlace.wholeFile(source.file()),
                "no grammar knows this page: it has none of the headings "
                        + grammars.stream()
                                .flatMap(g -> g.markers().stream())
                                .map(marker -> "\"" + marker + "\"")
                                .toList(),
                "leave the file out, or save the page as text with its headings");
    }

    private static PageCoverage unknown(Page page) {
        return new PageCoverage(
                page,
                "",
                page.source().lines().stream()
                        .map(line -> line.isEmpty() ? LineUse.BLANK : LineUse.NOT_UNDERSTOOD)
                        .toList());
    }

    private record Candidate(Optional<PageGrammar> grammar, Page page) {

        long markers() {
            return grammar.stream()
                    .flatMap(g -> page.blocks().stream()
                            .filter(block -> block instanceof Block.Heading heading
                                    && g.markers().contains(heading.text())))
                    .count();
        }
    }

    /** What the first reading of the pages tells. */
    private static final class Learned {

        private final Set<String> titles;
        private final List<KnownRow> rows = new ArrayList<>();

        Learned(Set<String> titles) {
            this.titles = new HashSet<>(titles);
        }

        void add(ApiDefinition api, Collection<KnownRow> certain) {
            api.schemas().stream().map(SchemaTrace::title).forEach(titles::add);
            rows.addAll(certain);
        }

        Neighbours neighbours() {
            return new Neighbours(Titles.of(titles), KnownRows.of(rows));
        }
    }
}
