package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes rows apart, whatever stands between their cells: every reading is weighed with what is known, the best wins. */
final class RowSplitter {

    /** Readings whose scores differ by less are about as good as each other. */
    private static final double NEAR_TIE = 0.25;

    /** How many ways to read the start of a row are followed to its end: rows of a hostile page allow thousands. */
    private static final int MOST_STARTS = 12;

    /** What it is worth that the same row, or the same name with the same sentence, was read elsewhere. */
    private static final double SAME_ROW = 5;

    private static final double SAME_SENTENCE = 1;

    private final RowKnowledge knowledge;
    private final LeadingCells leading;
    private final TrailingCells trailing;

    RowSplitter(Lexicon lexicon, RowKnowledge knowledge) {
        this.knowledge = knowledge;
        this.leading = new LeadingCells(knowledge);
        this.trailing = new TrailingCells(knowledge, lexicon);
    }

    /**
     * The best reading of a row.
     *
     * @param cells as many as there are columns
     * @param score how well they fit
     * @param margin how much better they fit than any other cells
     * @param second the next best cells
     */
    record Weighed(List<String> cells, double score, double margin, Optional<List<String>> second) {

        /** The other reading where it is about as good. */
        Optional<List<String>> rival() {
            return margin < NEAR_TIE ? second : Optional.empty();
        }
    }

    /** Reads a row; empty when it fits no reading of the columns. */
    Optional<Weighed> read(RowText row, List<ColumnKind> kinds) {
        List<Scored> readings = readings(row, kinds);
        return best(readings, List.of()).map(best -> {
            Optional<Scored> second = best(readings, best.cells());
            return new Weighed(
                    best.cells(),
                    best.score(),
                    best.score() - second.map(Scored::score).orElse(Double.NEGATIVE_INFINITY),
                    second.map(Scored::cells));
        });
    }

    /** The best reading with other cells than some; of equally good ones the first. */
    private static Optional<Scored> best(List<Scored> readings, List<String> others) {
        Optional<Scored> best = Optional.empty();
        for (Scored reading : readings) {
            boolean better = best.isEmpty() || reading.score() > best.get().score();
            if (better && !reading.cells().equals(others)) {
                best = Optional.of(reading);
            }
        }
        return best;
    }

    /** Whether rows with such columns can be taken apart. */
    static boolean canRead(List<ColumnKind> kinds) {
        int sentence = sentence(kinds);
        int behind = sentence + (sentence < kinds.size() && kinds.get(sentence) == ColumnKind.TEXT ? 1 : 0);
        return LeadingCells.KINDS.contains(kinds.subList(0, sentence))
                && TrailingCells.KINDS.contains(kinds.subList(behind, kinds.size()));
    }

    /** Where the sentence stands, or would stand, among the columns. */
    private static int sentence(List<ColumnKind> kinds) {
        return (int) kinds.stream().takeWhile(RowSplitter::leads).count();
    }

    private record Scored(List<String> cells, double score) {}

    private List<Scored> readings(RowText row, List<ColumnKind> kinds) {
        int text = sentence(kinds);
        boolean told = text < kinds.size() && kinds.get(text) == ColumnKind.TEXT;
        List<ColumnKind> trailingKinds = kinds.subList(told ? text + 1 : text, kinds.size());
        List<Scored> readings = new ArrayList<>();
        Optional<List<String>> elsewhere = knowledge.rows().cells(kinds, row.withoutSeams());
        for (Cut start : mostLikely(leading.cuts(row, kinds.subList(0, text)))) {
            for (Cut end : trailing.cuts(row, start.at(), start.cells().get(0), trailingKinds)) {
                String sentence = row.cell(start.at(), end.at());
                if (sentence.equals(sentence.strip()) && (told || sentence.isEmpty())) {
                    List<String> cells = cells(start, told ? List.of(sentence) : List.of(), end);
                    double score = start.score()
                            + end.score()
                            + sentenceScore(row, sentence)
                            - row.joined(start.at(), end.at())
                            + (elsewhere.filter(cells::equals).isPresent() ? SAME_ROW : known(cells, sentence));
                    readings.add(new Scored(cells, score));
                }
            }
        }
        return readings;
    }

    private static boolean leads(ColumnKind kind) {
        return kind == ColumnKind.NAME
                || kind == ColumnKind.FLAG
                || kind == ColumnKind.STATUS
                || kind == ColumnKind.TITLE;
    }

    /** A name that is lost is repeated by the example. */
    private static List<String> cells(Cut start, List<String> sentence, Cut end) {
        List<String> cells = new ArrayList<>(start.cells());
        cells.addAll(sentence);
        cells.addAll(end.cells());
        String example = cells.get(cells.size() - 1);
        int sign = example.indexOf('=');
        if (cells.get(0).isEmpty() && sign > 0) {
            int bracket = example.indexOf('[');
            cells.set(0, example.substring(0, bracket > 0 && bracket < sign ? bracket : sign));
        }
        return cells;
    }

    private double known(List<String> cells, String sentence) {
        boolean sentenceKnown = !sentence.isEmpty() && knowledge.rows().knows(cells.get(0), sentence);
        return sentenceKnown ? SAME_SENTENCE : 0;
    }

    private static List<Cut> mostLikely(List<Cut> cuts) {
        return cuts.stream()
                .sorted(Comparator.comparingDouble(Cut::score).reversed())
                .limit(MOST_STARTS)
                .toList();
    }

    private static double sentenceScore(RowText row, String sentence) {
        if (sentence.isEmpty()) {
            return row.seam() == RowText.Seam.NONE ? 0 : -0.6;
        }
        char first = sentence.charAt(0);
        double start = Character.isUpperCase(first) ? 0.5 : first == '(' ? 0.3 : 0;
        return start + (sentence.indexOf(' ') > 0 ? 0.3 : 0);
    }
}
