package dev.apograph.spec.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds out what the columns of a table are whose titles are apart: their order is free, some may lack, others be new. */
final class HeaderColumns {

    private final List<TableHeader> known;

    HeaderColumns(List<TableHeader> known) {
        this.known = known;
    }

    /**
     * The columns that titles stand for.
     *
     * @param titles the titles from left to right
     * @return empty when too few of them are those of a known table
     */
    Optional<TableHeader> find(List<String> titles) {
        Optional<TableHeader> best = Optional.empty();
        int most = 1;
        for (TableHeader header : known) {
            Map<String, TableHeader.Column> columns = byTitle(header);
            int common = (int) titles.stream()
                    .map(HeaderColumns::letters)
                    .distinct()
                    .filter(columns::containsKey)
                    .count();
            boolean closer = best.isPresent()
                    && common == most
                    && distance(header, titles) < distance(best.orElseThrow(), titles);
            if (common > most || closer) {
                most = common;
                best = Optional.of(header);
            }
        }
        return best.map(header -> columns(titles, byTitle(header)));
    }

    private static int distance(TableHeader header, List<String> titles) {
        return Math.abs(header.columns().size() - titles.size());
    }

    private static TableHeader columns(List<String> titles, Map<String, TableHeader.Column> known) {
        List<TableHeader.Column> columns = new ArrayList<>();
        for (String title : titles) {
            // Of two columns with one title the first is meant.
            columns.add(Optional.ofNullable(known.remove(letters(title)))
                    .orElseGet(() -> new TableHeader.Column(title, ColumnKind.TEXT)));
        }
        return new TableHeader(columns);
    }

    private static Map<String, TableHeader.Column> byTitle(TableHeader header) {
        Map<String, TableHeader.Column> columns = new HashMap<>();
        header.columns().forEach(column -> columns.put(letters(column.title()), column));
        return columns;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
