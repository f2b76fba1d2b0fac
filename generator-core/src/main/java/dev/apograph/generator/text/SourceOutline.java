package dev.apograph.generator.text;

import java.util.List;

/**
 * What a source file must hold, as it was planned before JavaPoet printed it.
 *
 * @param packageName its package
 * @param type its one top-level type
 * @param literals the decoded texts of all string literals, sorted
 * @param comments the number of comments
 */
public record SourceOutline(String packageName, TypeOutline type, List<String> literals, int comments) {

    /** Copies the literals. */
    public SourceOutline {
        literals = List.copyOf(literals);
    }

    /**
     * What a type declares.
     *
     * @param keyword {@code class}, {@code interface} or {@code record}
     * @param name its name
     * @param members a word for each field, constructor and method in the order of the file: {@code field name} or
     *     {@code method name}
     * @param types the types it declares, in the order of the file
     */
    public record TypeOutline(String keyword, String name, List<String> members, List<TypeOutline> types) {

        /** Copies the lists. */
        public TypeOutline {
            members = List.copyOf(members);
            types = List.copyOf(types);
        }
    }
}
