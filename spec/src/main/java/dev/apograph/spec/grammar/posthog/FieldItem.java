package dev.apograph.spec.grammar.posthog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list item taken apart: {@code formatstringOne of:}, then {@code "json""txt"}, then the sentence.
 *
 * @param name the parameter's name
 * @param types the words of its type; several where null or another type is allowed too
 * @param values accepted values
 * @param defaultValue default; empty when there is none
 * @param sentence the sentence about it; empty when there is none
 * @param unclear whether accepted values are printed that cannot be told apart
 */
record FieldItem(
        String name, List<String> types, List<String> values, String defaultValue, String sentence, boolean unclear) {

    private static final Pattern TYPE = Pattern.compile("string|integer|number|boolean|array|object|null");

    /** A name, however short, and then nothing but type words, which may run together. */
    private static final Pattern TYPED = Pattern.compile("(\\S*?[^\\s_])\\s*((?:(?:" + TYPE.pattern() + ")\\s*)+)");

    /** Longer cells are no name and type. */
    private static final int LONGEST_CELLS = 300;

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    FieldItem {
        types = List.copyOf(types);
        values = List.copyOf(values);
    }

    static FieldItem of(List<String> lines, Set<String> names) {
        Values values = new Values();
        String head = lines.get(0);
        String cells = withoutMarker(head);
        int next = 1;
        for (Optional<String> marker = marker(head); marker.isPresent() && next < lines.size(); marker = marker(head)) {
            head = lines.get(next++);
            values.add(marker.get(), withoutMarker(head));
        }
        String name = name(cells, names);
        return new FieldItem(
                name,
                words(cells.substring(name.length())),
                values.accepted,
                values.defaultValue,
                String.join(" ", lines.subList(next, lines.size())),
                values.unclear);
    }

    private static final class Values {
        private final List<String> accepted = new ArrayList<>();
        private String defaultValue = "";
        private boolean unclear;

        private void add(String marker, String text) {
            if (marker.equals(PostHogWords.DEFAULT)) {
                defaultValue = text.replaceAll("^\"(.*)\"$", "$1");
            } else {
                accept(text);
            }
        }

        private void accept(String text) {
            List<String> quoted =
                    QUOTED.matcher(text).results().map(r -> r.group(1)).toList();
            if (!quoted.isEmpty()) {
                accepted.addAll(quoted);
            } else if (text.contains(" ")) {
                accepted.addAll(List.of(text.split("\\s+")));
            } else {
                unclear = true;
            }
        }
    }

    private static String name(String cells, Set<String> names) {
        for (String name : names) {
            if (cells.startsWith(name) && isTypes(cells.substring(name.length()))) {
                return name;
            }
        }
        if (cells.length() > LONGEST_CELLS) {
            return cells;
        }
        Matcher typed = TYPED.matcher(cells);
        return typed.matches() ? typed.group(1) : cells;
    }

    private static boolean isTypes(String text) {
        return TYPE.matcher(text).replaceAll("").isBlank();
    }

    private static List<String> words(String text) {
        return TYPE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Optional<String> marker(String line) {
        return PostHogWords.VOCABULARY.valueMarkers().stream()
                .filter(line::endsWith)
                .findFirst();
    }

    private static String withoutMarker(String line) {
        int marker = marker(line).map(String::length).orElse(0);
        return line.substring(0, line.length() - marker).strip();
    }
}
