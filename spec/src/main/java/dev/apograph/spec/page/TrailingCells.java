package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ways to read the cells behind a row's sentence. */
final class TrailingCells {

    /** How some pages print the example of a file: two backticks with nothing between them. */
    private static final String NO_SAMPLE = "``";

    /** How many places a row's example may start at are looked at. */
    private static final int MOST_STARTS = 20;

    /** Longest example without a name before it that is looked for. */
    private static final int LONGEST_SAMPLE = 200;

    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{24}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Lexicon lexicon;
    private final DefaultCell defaults;

    TrailingCells(RowKnowledge knowledge, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.defaults = new DefaultCell(knowledge.listMarkers(), lexicon);
    }

    List<Cut> cuts(String row, int from, String name, List<ColumnKind> kinds) {
        if (kinds.isEmpty()) {
            return List.of(new Cut(List.of(), row.length(), 0));
        }
        if (kinds.equals(List.of(ColumnKind.SAMPLE))) {
            return samples(row, from);
        }
        if (kinds.equals(List.of(ColumnKind.VALUE))) {
            return withDefaults(row, from, new Cut(List.of(), row.length(), 0), "");
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

    private List<Cut> withDefaults(String row, int from, Cut behind, String exampleValue) {
        List<Cut> cuts = new ArrayList<>();
        for (Cut value : defaults.cuts(row.substring(from, behind.at()), exampleValue)) {
            List<String> cells = new ArrayList<>(value.cells());
            cells.addAll(behind.cells());
            cuts.add(new Cut(cells, from + value.at(), value.score() + behind.score()));
        }
        return cuts;
    }

    /** {@code ...|sortField=name}, {@code ...|tagFilter[0][key]=x}: the name is the anchor. */
    private static List<Cut> assignments(String row, int from, String name) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(List.of(""), row.length(), 0));
        if (row.endsWith(NO_SAMPLE) && row.length() - NO_SAMPLE.length() >= from) {
            cuts.add(new Cut(List.of(NO_SAMPLE), row.length() - NO_SAMPLE.length(), 4));
        }
        Pattern anchor = Pattern.compile(Pattern.quote(name) + "(?:\\[[^\\]]{0,100}]){0,9}=");
        List<Integer> starts = anchor.matcher(row)
                .results()
                .map(MatchResult::start)
                .filter(start -> start >= from)
                .limit(MOST_STARTS)
                .toList();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            boolean glued = start == 0 || row.charAt(start - 1) != ' ';
            cuts.add(new Cut(List.of(row.substring(start)), start, (glued ? 6 : 2) - i / 10.0));
        }
        return cuts;
    }

    /** {@code ID of the dashboard|575ece2b7ae143cd83dc4a9b}: no anchor, so words and shapes decide. */
    private List<Cut> samples(String row, int from) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(List.of(""), row.length(), 0));
        String text = row.substring(from);
        for (int i = Math.max(0, text.length() - LONGEST_SAMPLE); i < text.length(); i++) {
            if (text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) != ' ')) {
                cuts.add(new Cut(List.of(text.substring(i)), from + i, sampleScore(text, i)));
            }
        }
        return cuts;
    }

    private double sampleScore(String text, int at) {
        String word = Lexicon.wordBefore(text, at);
        String sample = text.substring(at);
        char first = sample.charAt(0);
        double score = word.isEmpty() ? 0 : lexicon.knows(word) ? 2 : -1.5;
        score += IDENTIFIER.matcher(sample).matches() ? 3 : 0;
        score += Character.isDigit(first) || Character.isUpperCase(first) ? 0.5 : 0;
        score -= sample.indexOf(' ') >= 0 ? 1.5 : 0;
        score -= !word.isEmpty() && Character.isLowerCase(first) ? 0.5 : 0;
        return score - (Character.isLetterOrDigit(first) ? 0 : 1);
    }
}
