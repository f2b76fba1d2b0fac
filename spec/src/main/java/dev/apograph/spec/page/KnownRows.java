package dev.apograph.spec.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows that were taken apart without doubt anywhere in a run. A row that two pages read differently is none of them,
 * so what is known does not depend on the order of the pages.
 */
public final class KnownRows {

    /** Nothing is known. */
    public static final KnownRows NONE = of(List.of());

    private record Key(List<ColumnKind> kinds, String letters) {}

    private final Map<Key, List<String>> rows;
    private final Map<String, Set<String>> sentences = new HashMap<>();
    private final Titles titles;

    private KnownRows(Map<Key, List<String>> rows) {
        this.rows = rows;
        Set<String> stated = new HashSet<>();
        rows.forEach((key, cells) -> {
            for (int i = 1; i < Math.min(cells.size(), key.kinds().size()); i++) {
                if (key.kinds().get(i) == ColumnKind.TEXT) {
                    sentences
                            .computeIfAbsent(cells.get(0), name -> new HashSet<>())
                            .add(cells.get(i));
                } else if (key.kinds().get(i) == ColumnKind.TITLE) {
                    stated.add(cells.get(i));
                }
            }
        });
        this.titles = Titles.of(stated);
    }

    /** What certain rows tell. */
    public static KnownRows of(Collection<KnownRow> certain) {
        Map<Key, List<String>> rows = new HashMap<>();
        Set<Key> disputed = new HashSet<>();
        for (KnownRow row : certain) {
            Key key = new Key(row.kinds(), letters(String.join("", row.cells())));
            List<String> before = rows.putIfAbsent(key, row.cells());
            if (before != null && !before.equals(row.cells())) {
                disputed.add(key);
            }
        }
        rows.keySet().removeAll(disputed);
        return new KnownRows(rows);
    }

    /** The cells of the known row that has the text of a row, whatever stands between its cells. */
    Optional<List<String>> cells(List<ColumnKind> kinds, String row) {
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(new Key(kinds, letters(row))));
    }

    /** Whether exactly these cells are those of a known row. */
    public boolean knows(List<ColumnKind> kinds, List<String> cells) {
        return !rows.isEmpty() && cells.equals(rows.get(new Key(kinds, letters(String.join("", cells)))));
    }

    /** Whether a known row of that name, or status, has that sentence. */
    boolean knows(String name, String sentence) {
        Set<String> known = sentences.get(name);
        return known != null && known.contains(sentence);
    }

    /** Whether a known row has a schema whose title has these letters and digits. */
    boolean isTitle(String letters) {
        return titles.containsLetters(letters);
    }

    private static String letters(String text) {
        return text.replace(" ", "");
    }
}
