package dev.apograph.generator.type;

import dev.apograph.generator.text.JavaCode;
import java.util.List;

/**
 * What is told of a branch's values so that the branch can be chosen, as {@code JsonForm} of client-runtime takes it.
 *
 * @param kind the kind of JSON
 * @param listed for a string the values that it is one of, if it is
 * @param fixed for an object the properties whose values are fixed
 * @param required for an object the names that have to be there, those of fixed properties left out
 * @param optional for an object the other names that may be there
 * @param items for an array the forms of its items
 */
public record BranchForm(
        Kind kind,
        List<String> listed,
        List<Fixed> fixed,
        List<String> required,
        List<String> optional,
        List<BranchForm> items) {

    /** The kinds of forms; the names of the factories in client-runtime in small letters. */
    public enum Kind {
        /** A string. */
        TEXT,
        /** A string of a format. */
        FORMATTED,
        /** An integer. */
        INTEGER,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOL,
        /** An array. */
        ARRAY,
        /** An object. */
        OBJECT,
        /** Anything. */
        ANY
    }

    /**
     * A property whose values are fixed.
     *
     * @param name its name on the wire
     * @param required whether it has to be there
     * @param values the values, as strings or {@code JsonValue}s
     * @param words the values for a reader
     */
    public record Fixed(String name, boolean required, List<JavaCode> values, List<String> words) {

        /** Copies the values. */
        public Fixed {
            values = List.copyOf(values);
            words = List.copyOf(words);
        }
    }

    /** Copies the lists. */
    public BranchForm {
        listed = List.copyOf(listed);
        fixed = List.copyOf(fixed);
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        items = List.copyOf(items);
    }

    static BranchForm of(Kind kind) {
        return new BranchForm(kind, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static BranchForm listed(List<String> values) {
        return new BranchForm(Kind.TEXT, values, List.of(), List.of(), List.of(), List.of());
    }

    static BranchForm array(List<BranchForm> items) {
        return new BranchForm(Kind.ARRAY, List.of(), List.of(), List.of(), List.of(), items);
    }

    /** Whether the fixed values of a property that has to be there are enough to tell this object from others. */
    boolean isToldBy(String property) {
        return fixed.stream().anyMatch(one -> one.required() && one.name().equals(property));
    }

    /** The same object with no more names than that property. */
    BranchForm only(String property) {
        return kind != Kind.OBJECT || !isToldBy(property)
                ? this
                : new BranchForm(
                        kind,
                        listed,
                        fixed.stream()
                                .filter(one -> one.name().equals(property))
                                .toList(),
                        List.of(),
                        List.of(),
                        items);
    }

    /** The same object without the names that need not be there. */
    BranchForm withoutOptional() {
        return new BranchForm(kind, listed, fixed, required, List.of(), items);
    }

    /** Roughly how much code this makes: the number of texts in it. */
    public int size() {
        int texts = listed.size() + required.size() + optional.size();
        return 1
                + texts
                + fixed.stream().mapToInt(one -> 1 + one.values().size()).sum()
                + items.stream().mapToInt(BranchForm::size).sum();
    }
}
