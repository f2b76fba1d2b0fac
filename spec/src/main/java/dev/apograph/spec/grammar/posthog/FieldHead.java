package dev.apograph.spec.grammar.posthog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first words of a list item: a parameter's name and the words of its type, which often run together.
 *
 * @param name the name
 * @param types the words of its type; several where null or another type is allowed too
 * @param sentence what follows on the same line
 */
record FieldHead(String name, List<String> types, String sentence) {

    private static final List<String> TYPES_ALONE =
            List.of("string", "integer", "number", "boolean", "array", "object", "null");
    private static final String TYPE = String.join("|", TYPES_ALONE);
    private static final Pattern TYPE_WORD = Pattern.compile(TYPE);
    private static final String TYPES = "(?:" + TYPE + ")(?:[ ,|/]*(?:or )?(?:" + TYPE + "))*+";

    /** Nothing but type words, in parentheses or not. */
    private static final Pattern ONLY_TYPES = Pattern.compile("\\(?" + TYPES + "\\)?");

    /** {@code limit integer - How many} and {@code limit (integer): How many}. */
    private static final Pattern INLINE =
            Pattern.compile("([^\\s:,(]{1,200})[:,]? \\(?(" + TYPES + ")\\)?(?:(?: [-\\u2013\\u2014]|[:.,]) ?(.*))?");

    private static final Pattern NAME = Pattern.compile("[\\w$@.\\[\\]*-]{1,300}");

    FieldHead {
        types = List.copyOf(types);
    }

    static boolean isTypes(String text) {
        return ONLY_TYPES.matcher(text).matches();
    }

    static List<String> types(String text) {
        return TYPE_WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean isWord(String text) {
        return NAME.matcher(text).matches();
    }

    /** Whether a list item's first line begins with a parameter's name. */
    static boolean isName(String line) {
        String cells = ValueMarker.before(line);
        if (INLINE.matcher(cells).matches()) {
            return true;
        }
        boolean letters = cells.chars().anyMatch(Character::isLetter);
        return letters
                && !Character.isDigit(cells.charAt(0))
                && NAME.matcher(cells).matches();
    }

    static FieldHead of(String cells, KnownFields known) {
        Matcher inline = INLINE.matcher(cells);
        if (inline.matches()) {
            String sentence = inline.group(3) == null ? "" : inline.group(3).strip();
            return new FieldHead(inline.group(1), types(inline.group(2)), sentence);
        }
        if (!NAME.matcher(cells).matches()) {
            return new FieldHead(cells, List.of(), "");
        }
        String name = known.name(readings(cells));
        return new FieldHead(name, types(cells.substring(name.length())), "");
    }

    /**
     * The names that cells may begin with so that nothing but type words follow, the shortest first; the cells as a
     * whole are the last one. A type word is not printed twice, and a name does not end with an underscore.
     */
    private static List<String> readings(String cells) {
        List<String> names = new ArrayList<>(List.of(cells));
        List<String> types = new ArrayList<>();
        Optional<String> type = lastType(cells);
        while (type.isPresent() && !types.contains(type.get())) {
            String rest =
                    names.get(0).substring(0, names.get(0).length() - type.get().length());
            if (rest.isEmpty() || rest.endsWith("_") || rest.endsWith(".")) {
                return names;
            }
            names.add(0, rest);
            types.add(type.get());
            type = lastType(rest);
        }
        return names;
    }

    private static Optional<String> lastType(String cells) {
        return TYPES_ALONE.stream().filter(cells::endsWith).findFirst();
    }
}
