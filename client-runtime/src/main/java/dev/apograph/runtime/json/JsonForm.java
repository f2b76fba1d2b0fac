package dev.apograph.runtime.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a JSON value looks like, as far as that tells one branch of a union from the others: its kind, the names in it,
 * the values that it fixes. It is no check of a schema. Immutable.
 */
public final class JsonForm {

    /** Scalars are tried in this order, so that what fits fewer values goes first. */
    enum Kind {
        FORMATTED(1),
        TEXT(2),
        INTEGER(3),
        NUMBER(4),
        BOOLEAN(5),
        ARRAY(6),
        OBJECT(7),
        ANY(8);

        private final int rank;

        Kind(int rank) {
            this.rank = rank;
        }

        /** The place in the order of choice among kinds that take the same value: the narrower one goes first. */
        int rank() {
            return rank;
        }
    }

    private final Kind kind;
    private final Set<String> listed;
    private final Names names;
    private final List<JsonForm> items;

    /** What is known of an object's names. */
    private record Names(Map<String, Set<JsonValue>> fixed, Set<String> required, Set<String> known) {
        private static final Names NONE = new Names(Map.of(), Set.of(), Set.of());
    }

    private JsonForm(Kind kind, Set<String> listed, Names names, List<JsonForm> items) {
        this.kind = kind;
        this.listed = listed;
        this.names = names;
        this.items = items;
    }

    private static JsonForm of(Kind kind) {
        return new JsonForm(kind, Set.of(), Names.NONE, List.of());
    }

    /** Any string. */
    public static JsonForm text() {
        return of(Kind.TEXT);
    }

    /** One of the listed strings, or another one where no other branch takes strings. */
    public static JsonForm oneOf(String... listed) {
        return new JsonForm(Kind.TEXT, Set.copyOf(Arrays.asList(listed)), Names.NONE, List.of());
    }

    /** A string that the branch itself may refuse, such as a date. */
    public static JsonForm formatted() {
        return of(Kind.FORMATTED);
    }

    /** An integer; a branch for all numbers takes those that the branch itself refuses. */
    public static JsonForm integer() {
        return of(Kind.INTEGER);
    }

    /** Any number. */
    public static JsonForm number() {
        return of(Kind.NUMBER);
    }

    /** True or false. */
    public static JsonForm bool() {
        return of(Kind.BOOLEAN);
    }

    /** An array; each of its items has one of the given forms. */
    public static JsonForm array(JsonForm... items) {
        return new JsonForm(Kind.ARRAY, Set.of(), Names.NONE, List.of(items));
    }

    /** An object; names may be added. */
    public static JsonForm object() {
        return of(Kind.OBJECT);
    }

    /** A value of any kind, where no other branch takes it. */
    public static JsonForm any() {
        return of(Kind.ANY);
    }

    /** The same object with names that have to be there. */
    public JsonForm required(String... more) {
        return with(new Names(names.fixed, union(names.required, more), union(names.known, more)));
    }

    /** The same object with names that may be there. */
    public JsonForm optional(String... more) {
        return with(new Names(names.fixed, names.required, union(names.known, more)));
    }

    /** The same object with a property that has one of the given values, if it is there. */
    public JsonForm fixed(String name, String... values) {
        return fixed(name, Stream.of(values).map(JsonValue::of).toArray(JsonValue[]::new));
    }

    /** The same object with a property that has one of the given values, if it is there. */
    public JsonForm fixed(String name, JsonValue... values) {
        Map<String, Set<JsonValue>> fixed = new LinkedHashMap<>(names.fixed);
        fixed.put(name, Set.of(values));
        return with(new Names(fixed, names.required, union(names.known, name)));
    }

    private JsonForm with(Names more) {
        return new JsonForm(kind, listed, more, items);
    }

    private static Set<String> union(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Kind kind() {
        return kind;
    }

    /** Whether values of a kind may have this form. */
    boolean takes(JsonKind json) {
        return switch (kind) {
            case FORMATTED, TEXT -> json == JsonKind.STRING;
            case INTEGER, NUMBER -> json == JsonKind.NUMBER;
            case BOOLEAN -> json == JsonKind.BOOLEAN;
            case ARRAY -> json == JsonKind.ARRAY;
            case OBJECT -> json == JsonKind.OBJECT;
            case ANY -> json != JsonKind.END;
        };
    }

    /** Whether writing a value of this form, read by a codec of its own, gives the same text again. */
    boolean exact() {
        return kind == Kind.TEXT || kind == Kind.BOOLEAN || kind == Kind.ANY;
    }

    /** Whether this is a list of strings that may grow. */
    boolean isList() {
        return !listed.isEmpty();
    }

    /** Whether a string is one of those listed. */
    boolean lists(String text) {
        return listed.contains(text);
    }

    Map<String, Set<JsonValue>> fixed() {
        return names.fixed;
    }

    Set<String> required() {
        return names.required;
    }

    Set<String> known() {
        return names.known;
    }

    List<JsonForm> items() {
        return items;
    }
}
