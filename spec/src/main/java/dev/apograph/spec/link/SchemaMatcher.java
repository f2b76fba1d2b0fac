package dev.apograph.spec.link;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.SchemaLikeness.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Joins the schemas that pages show one to one with the files that were supplied. */
final class SchemaMatcher {

    /** Two files whose likeness differs by less are a near tie. */
    private static final double NEAR = 0.03;

    /** Two files whose likeness differs by less cannot be told apart. */
    private static final double SAME = 0.001;

    /** Likelier than any file could be by itself. */
    private static final double SETTLED = 2;

    private final List<PageSchema> pages;
    private final List<Candidate> files;
    private final List<SchemaLikeness> likeness;
    private final double[][] values;
    private final Diagnostics diagnostics;

    private SchemaMatcher(List<PageSchema> pages, List<SchemaDefinition> files, Diagnostics diagnostics) {
        this.pages = pages;
        this.files = files.stream().map(Candidate::of).toList();
        this.likeness = pages.stream().map(SchemaLikeness::new).toList();
        this.diagnostics = diagnostics;
        this.values = likeness.stream()
                .map(page -> this.files.stream().mapToDouble(page::to).toArray())
                .toArray(double[][]::new);
    }

    /**
     * The file of each page schema that has one.
     *
     * @param pages what the pages show, in canonical order
     * @param files what was supplied, in canonical order
     * @param settled for the title of a schema the file that the user says it is
     * @param diagnostics receives what is missing, ambiguous or differs
     */
    static Map<PageSchema, SchemaDefinition> match(
            List<PageSchema> pages,
            List<SchemaDefinition> files,
            Map<String, Fact<String>> settled,
            Diagnostics diagnostics) {
        if (files.isEmpty()) {
            return Map.of();
        }
        SchemaMatcher matcher = new SchemaMatcher(pages, files, diagnostics);
        matcher.settle(settled);
        return matcher.match();
    }

    /** Where the user says which file a schema is, nothing else comes into question for either. */
    private void settle(Map<String, Fact<String>> settled) {
        for (int page = 0; page < pages.size(); page++) {
            Fact<String> file = settled.get(pages.get(page).title());
            if (file != null && pages.get(page).rank() == 0) {
                settle(page, position(file.value()));
            }
        }
    }

    private void settle(int page, int file) {
        Stream.of(values).forEach(likeness -> likeness[file] = 0);
        Arrays.fill(values[page], 0);
        values[page][file] = SETTLED;
    }

    private int position(String path) {
        return IntStream.range(0, files.size())
                .filter(file -> files.get(file).file().evidence().place().file().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a file that was not supplied"));
    }

    private Map<PageSchema, SchemaDefinition> match() {
        int[] chosen = Assignment.best(values, files.size());
        Map<PageSchema, SchemaDefinition> joined = new LinkedHashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            List<Integer> rivals = rivals(page, chosen);
            if (chosen[page] < 0) {
                notSupplied(pages.get(page));
            } else if (isTie(page, chosen[page], rivals)) {
                ambiguous(pages.get(page), chosen[page], rivals, "none of them is used");
            } else {
                Candidate file = files.get(chosen[page]);
                if (!rivals.isEmpty()) {
                    ambiguous(pages.get(page), chosen[page], rivals, file.file().name() + " is used");
                }
                reportDifference(page, file);
                joined.put(pages.get(page), file.file());
            }
        }
        return joined;
    }

    /** Files that no other page got and that are nearly as likely as the chosen one, or likelier. */
    private List<Integer> rivals(int page, int[] chosen) {
        if (chosen[page] < 0) {
            return List.of();
        }
        double best = values[page][chosen[page]];
        return IntStream.range(0, files.size())
                .filter(file -> values[page][file] > 0 && values[page][file] >= best - NEAR)
                .filter(file -> IntStream.of(chosen).noneMatch(other -> other == file))
                .filter(file -> !sameContent(file, chosen[page]))
                .boxed()
                .toList();
    }

    private boolean isTie(int page, int chosen, List<Integer> rivals) {
        return rivals.stream().anyMatch(rival -> values[page][rival] >= values[page][chosen] - SAME);
    }

    private boolean sameContent(int one, int two) {
        return files.get(one).file().source().equals(files.get(two).file().source());
    }

    private void notSupplied(PageSchema page) {
        diagnostics.add(
                DiagnosticCode.SCHEMA_NOT_SUPPLIED,
                page.evidence().place(),
                "no supplied file is the schema " + page.title(),
                "");
    }

    private void ambiguous(PageSchema page, int chosen, List<Integer> rivals, String outcome) {
        List<String> names = new ArrayList<>();
        names.add(files.get(chosen).file().evidence().place().file());
        rivals.forEach(
                rival -> names.add(files.get(rival).file().evidence().place().file()));
        diagnostics.add(
                DiagnosticCode.SCHEMA_AMBIGUOUS,
                page.evidence().place(),
                "the schema " + page.title() + " could be " + String.join(" or ", names) + "; " + outcome,
                "name the file like the title");
    }

    private void reportDifference(int page, Candidate file) {
        PageSchema shown = pages.get(page);
        likeness.get(page)
                .difference(file)
                .or(() -> shown.differenceInFull(file.file()))
                .ifPresent(difference -> diagnostics.add(
                        DiagnosticCode.SCHEMA_TREE_DIFFERS,
                        shown.placeInTree(difference.position()),
                        SchemaPlaces.of(file.file(), difference.name()),
                        "the schema " + shown.title() + " differs from "
                                + file.file().evidence().place().file() + ": " + difference.message(),
                        "save page and schema again on the same day"));
    }
}
