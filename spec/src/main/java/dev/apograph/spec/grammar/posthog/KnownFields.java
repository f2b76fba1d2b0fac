package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.page.ColumnKind;
import dev.apograph.spec.page.KnownRow;
import dev.apograph.spec.page.KnownRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is known of the parameters of a list before its items are taken apart.
 *
 * @param names names that occur elsewhere: placeholders of the URL, properties of examples
 * @param separated whether the page keeps names and types apart, so that a name is never followed by one
 * @param rows values that were read without doubt, here or on another page
 */
record KnownFields(Set<String> names, boolean separated, KnownRows rows) {

    private static final List<ColumnKind> KINDS = List.of(ColumnKind.NAME);

    /** Nothing is known. */
    static final KnownFields NONE = new KnownFields(Set.of(), false, KnownRows.NONE);

    KnownFields {
        names = Set.copyOf(names);
    }

    /** Which of the possible names it is: one that occurs elsewhere, else the shortest. */
    String name(List<String> readings) {
        for (int i = readings.size() - 1; i >= 0; i--) {
            if (names.contains(readings.get(i)) || rows.knows(KINDS, List.of(readings.get(i)))) {
                return readings.get(i);
            }
        }
        return readings.get(separated ? readings.size() - 1 : 0);
    }

    /** Whether exactly these are the accepted values that a parameter of this name has elsewhere. */
    boolean knowsValues(String name, List<String> values) {
        return rows.knows(KINDS, cells(name, values));
    }

    /** A name that was read without doubt. */
    static KnownRow row(String name) {
        return new KnownRow(KINDS, List.of(name));
    }

    /** Accepted values that were read without doubt. */
    static KnownRow row(String name, List<String> values) {
        return new KnownRow(KINDS, cells(name, values));
    }

    private static List<String> cells(String name, List<String> values) {
        List<String> cells = new ArrayList<>(List.of(name + ":"));
        cells.addAll(values);
        return cells;
    }
}
