package dev.apograph.spec.grammar.posthog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list item taken apart: {@code formatstringOne of:}, then {@code "json""txt"}, then the sentence; or each of them on
 * a line of its own.
 *
 * @param name the parameter's name
 * @param types the words of its type; several where null or another type is allowed too
 * @param values accepted values
 * @param defaultValue default; empty when there is none
 * @param sentence the sentence about it; empty when there is none
 */
record FieldItem(String name, List<String> types, FieldValues values, String defaultValue, String sentence) {

    FieldItem {
        types = List.copyOf(types);
    }

    /** Takes an item's lines apart. */
    static FieldItem of(List<String> lines, KnownFields known) {
        return new Lines(lines, known).read();
    }

    /** The lines while they are read. */
    private static final class Lines {

        private final List<String> lines;
        private final KnownFields known;
        private final List<String> types = new ArrayList<>();
        private String accepted = "";
        private String defaultValue = "";
        private int next;

        Lines(List<String> lines, KnownFields known) {
            this.lines = lines;
            this.known = known;
        }

        FieldItem read() {
            String first = lines.get(next++);
            FieldHead head = head(ValueMarker.before(first));
            types.addAll(head.types());
            Optional<String> marker = ValueMarker.of(first);
            while (marker.isPresent() ? next < lines.size() : head.sentence().isEmpty() && isFact()) {
                marker = marker.isPresent() ? values(marker.get()) : fact();
            }
            List<String> sentence = new ArrayList<>(lines.subList(next, lines.size()));
            if (!head.sentence().isEmpty()) {
                sentence.add(0, head.sentence());
            }
            return new FieldItem(
                    head.name(),
                    types,
                    FieldValues.of(accepted, head.name(), known),
                    FieldValues.unquoted(defaultValue),
                    String.join(" ", sentence));
        }

        /** Where the type stands on a line of its own, the name has its own too. */
        private FieldHead head(String cells) {
            boolean alone = next < lines.size() && FieldHead.isTypes(ValueMarker.before(lines.get(next)));
            return alone && FieldHead.isWord(cells) ? new FieldHead(cells, List.of(), "") : FieldHead.of(cells, known);
        }

        private boolean isFact() {
            if (next == lines.size()) {
                return false;
            }
            String line = lines.get(next);
            String before = ValueMarker.before(line);
            boolean typed = FieldHead.isTypes(before) && accepted.isEmpty() && defaultValue.isEmpty();
            boolean marked = before.isEmpty() && !line.isEmpty();
            return typed || marked || ValueMarker.leading(line).isPresent();
        }

        /** A line of types, of a marker, of both, or of a marker and its values. */
        private Optional<String> fact() {
            String line = lines.get(next);
            Optional<String> leading = ValueMarker.leading(line);
            if (leading.isPresent()) {
                next++;
                take(leading.get(), line.substring(leading.get().length()).strip());
                return Optional.empty();
            }
            next++;
            types.addAll(FieldHead.types(ValueMarker.before(line)));
            return ValueMarker.of(line);
        }

        /** The values behind a marker, which may go on over several lines; then another marker may follow. */
        private Optional<String> values(String marker) {
            String line = lines.get(next++);
            StringBuilder text = new StringBuilder(ValueMarker.before(line));
            Optional<String> following = ValueMarker.of(line);
            while (following.isEmpty() && next < lines.size() && FieldValues.goesOn(text, lines.get(next), marker)) {
                line = lines.get(next++);
                text.append(' ').append(ValueMarker.before(line));
                following = ValueMarker.of(line);
            }
            take(marker, text.toString());
            return following;
        }

        private void take(String marker, String text) {
            if (marker.equals(PostHogWords.DEFAULT)) {
                defaultValue = text;
            } else {
                accepted = text;
            }
        }
    }
}
