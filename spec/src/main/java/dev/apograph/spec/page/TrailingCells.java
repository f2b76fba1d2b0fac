package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The ways to read the cells behind a row's sentence. */
final class TrailingCells {

    /** The columns that may stand behind a sentence. */
    static final Set<List<ColumnKind>> KINDS = Set.of(
            List.of(),
            List.of(ColumnKind.SAMPLE),
            List.of(ColumnKind.VALUE),
            List.of(ColumnKind.ASSIGNMENT),
            List.of(ColumnKind.VALUE, ColumnKind.ASSIGNMENT));

    /** How some pages print the example of a file: two backticks with nothing between them. */
    private static final String NO_SAMPLE = "``";

    /** How many places a row's example may start at are looked at. */
    private static final int MOST_STARTS = 20;

    private static final String INDEXES = "(?:\\[[^\\]]{0,100}]){0,9}=";

    private static final Pattern BEHIND_NAME = Pattern.compile(INDEXES);

    /** An example where the row has lost its name. */
    private static final Pattern ANY_NAME = Pattern.compile("(?<![^ ])[\\p{L}_][\\w.-]{0,100}" + INDEXES);

    private final DefaultCell defaults;
    private final SampleCell samples;

    TrailingCells(RowKnowledge knowledge, Lexicon lexicon) {
        this.defaults = new DefaultCell(knowledge.listMarkers(), lexicon);
        this.samples = new SampleCell(lexicon);
    }

    List<Cut> cuts(RowText row, int from, String name, List<ColumnKind> kinds) {
        if (kinds.isEmpty()) {
            return List.of(new Cut(List.of(), row.length(), 0));
        }
        if (kinds.equals(List.of(ColumnKind.SAMPLE))) {
            return samples.cuts(row, from);
        }
        if (kinds.equals(List.of(ColumnKind.VALUE))) {
            return withDefaults(row, from, new Cut(List.of(), row.length(), 0), "");
        }
        if (kinds.equals(List.of(ColumnKind.ASSIGNMENT))) {
            return assignments(row, from, name);
        }
        if (kinds.equals(List.of(ColumnKind.VALUE, ColumnKind.ASSIGNMENT))) {
            List<Cut> cuts = new ArrayList<>();
            for (Cut example : assignments(row, from, name)) {
                String text = example.cells().get(0);
                String value = text.substring(text.indexOf('=') + 1);
                cuts.addAll(withDefaults(row, from, example, value));
            }
            return cuts;
        }
        throw new IllegalArgumentException("columns behind a sentence: " + kinds);
    }

    private List<Cut> withDefaults(RowText row, int from, Cut behind, String exampleValue) {
        List<Cut> cuts = new ArrayList<>();
        for (Cut value : defaults.cuts(row, from, behind.at(), exampleValue)) {
            List<String> cells = new ArrayList<>(value.cells());
            cells.addAll(behind.cells());
            double joined = row.joined(value.at(), behind.at());
            cuts.add(new Cut(cells, value.at(), value.score() + behind.score() - joined));
        }
        return cuts;
    }

    /** {@code ...|sortField=name}, {@code ...|tagFilter[0][key]=x}: the name is the anchor. */
    private static List<Cut> assignments(RowText row, int from, String name) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(List.of(""), row.length(), 0));
        int file = row.length() - NO_SAMPLE.length();
        if (row.text().endsWith(NO_SAMPLE) && file >= from && row.mayStart(file)) {
            cuts.add(new Cut(List.of(NO_SAMPLE), file, 4));
        }
        IntStream examples = name.isEmpty()
                ? ANY_NAME.matcher(row.text()).results().mapToInt(MatchResult::start)
                : examplesOf(name, row.text());
        List<Integer> starts = examples.boxed()
                .filter(start -> start >= from && row.mayStart(start))
                .limit(MOST_STARTS)
                .toList();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            boolean blankBefore = start > 0 && row.text().charAt(start - 1) == ' ';
            double anchored = row.seam() == RowText.Seam.NONE && blankBefore ? 2 : 6;
            cuts.add(new Cut(
                    List.of(row.cell(start, row.length())),
                    start,
                    anchored - i / 10.0 - row.joined(start, row.length()) / 4));
        }
        if (row.seam().apart() && starts.isEmpty()) {
            withoutName(row, from, cuts);
        }
        return cuts;
    }

    private static IntStream examplesOf(String name, String text) {
        Matcher behind = BEHIND_NAME.matcher(text);
        return IntStream.iterate(text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + 1))
                .filter(at -> behind.region(at + name.length(), text.length()).lookingAt());
    }

    /** The last cell may be an example that does not repeat the name. */
    private static void withoutName(RowText row, int from, List<Cut> cuts) {
        int last = row.previous(row.length());
        if (last > from) {
            String value = row.cell(last, row.length());
            cuts.add(new Cut(List.of(value), last, value.indexOf(' ') < 0 ? 0.2 : -1.5));
        }
    }
}
