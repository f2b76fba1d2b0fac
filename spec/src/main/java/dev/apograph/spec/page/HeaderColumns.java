package dev.apograph.spec.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out what the columns of a table are whose titles are apart: their order is free, some may lack, others be new. */
final class HeaderColumns {

    private final List<TableHeader> known;

    HeaderColumns(List<TableHeader> known) {
        this.known = known;
    }

    /**
     * The known table whose titles some titles are.
     *
     * @param titles the titles from left to right
     * @return empty when fewer than two of them are those of a known table
     */
    Optional<TableHeader> find(List<String> titles) {
        Optional<TableHeader> best = Optional.empty();
        int most = 1;
        for (TableHeader header : known) {
            int common = common(header, titles);
            boolean closer = best.isPresent()
                    && common == most
                    && distance(header, titles) < distance(best.orElseThrow(), titles);
            if (common > most || closer) {
                most = common;
                best = Optional.of(header);
            }
        }
        return best;
    }

    private static int common(TableHeader header, List<String> titles) {
        Set<String> columns =
                header.columns().stream().map(column -> letters(column.title())).collect(Collectors.toSet());
        return (int) titles.stream()
                .map(HeaderColumns::letters)
                .distinct()
                .filter(columns::contains)
                .count();
    }

    /**
     * Where the columns of a known table stand among titles.
     *
     * @return for each column its place, counted from 0; -1 where it lacks
     */
    static List<Integer> places(TableHeader header, List<String> titles) {
        List<String> printed = titles.stream().map(HeaderColumns::letters).toList();
        return header.columns().stream()
                .map(column -> printed.indexOf(letters(column.title())))
                .toList();
    }

    private static int distance(TableHeader header, List<String> titles) {
        return Math.abs(header.columns().size() - titles.size());
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
