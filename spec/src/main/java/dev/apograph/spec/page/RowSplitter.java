package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes apart rows whose cells run together: every reading is weighed with what the page knows, the best one wins. */
final class RowSplitter {

    /** Readings whose scores differ by less are about as good as each other. */
    private static final double NEAR_TIE = 0.25;

    /** How many ways to read the start of a row are followed to its end: rows of a hostile page allow thousands. */
    private static final int MOST_STARTS = 12;

    private final LeadingCells leading;
    private final TrailingCells trailing;

    /**
     * A splitter for the rows of one page.
     *
     * @param source the page's text, whose words count as evidence
     * @param knowledge what else is known
     */
    RowSplitter(SourceText source, RowKnowledge knowledge) {
        Lexicon lexicon = Lexicon.of(source.lines());
        this.leading = new LeadingCells(knowledge);
        this.trailing = new TrailingCells(knowledge, lexicon);
    }

    /** Reads a row; empty when it fits no reading of the columns. */
    Optional<RowReading> read(Block.Row row, TableHeader header) {
        List<Scored> readings = new ArrayList<>(readings(row.text(), header.kinds()));
        readings.sort(Comparator.comparingDouble(Scored::score).reversed());
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Scored best = readings.get(0);
        Optional<List<String>> rival = readings.stream()
                .skip(1)
                .filter(r -> best.score() - r.score() < NEAR_TIE && !r.cells().equals(best.cells()))
                .map(Scored::cells)
                .findFirst();
        return Optional.of(new RowReading(row.place(), best.cells(), rival));
    }

    private record Scored(List<String> cells, double score) {}

    private List<Scored> readings(String row, List<ColumnKind> kinds) {
        int text = kinds.indexOf(ColumnKind.TEXT);
        List<Scored> readings = new ArrayList<>();
        for (Cut start : mostLikely(leading.cuts(row, kinds.subList(0, text)))) {
            for (Cut end :
                    trailing.cuts(row, start.at(), start.cells().get(0), kinds.subList(text + 1, kinds.size()))) {
                String sentence = row.substring(start.at(), end.at());
                if (sentence.equals(sentence.strip())) {
                    List<String> cells = Stream.of(start.cells(), List.of(sentence), end.cells())
                            .flatMap(List::stream)
                            .toList();
                    readings.add(new Scored(cells, start.score() + end.score() + sentenceScore(sentence)));
                }
            }
        }
        return readings;
    }

    private static List<Cut> mostLikely(List<Cut> cuts) {
        return cuts.stream()
                .sorted(Comparator.comparingDouble(Cut::score).reversed())
                .limit(MOST_STARTS)
                .toList();
    }

    private static double sentenceScore(String sentence) {
        if (sentence.isEmpty()) {
            return 0;
        }
        char first = sentence.charAt(0);
        double start = Character.isUpperCase(first) ? 0.5 : first == '(' ? 0.3 : 0;
        return start + (sentence.indexOf(' ') > 0 ? 0.3 : 0);
    }
}
