package dev.apograph.generator.type;

import dev.apograph.generator.naming.MemberNames;
import dev.apograph.generator.text.JavaIdentifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The documented values of an open enum.
 *
 * @param constants in the order of the documents
 */
public record EnumContent(List<Constant> constants) {

    /** Copies the constants. */
    public EnumContent {
        constants = List.copyOf(constants);
    }

    /** Whether {@code values} can become constants of a class. */
    static boolean fits(List<String> values) {
        return MemberNames.canBeConstants(values);
    }

    /** Names a constant for each of {@code values}; repeated ones count once. */
    static EnumContent of(List<String> values) {
        Set<String> distinct = new LinkedHashSet<>(values);
        Map<String, JavaIdentifier> names = MemberNames.constants(distinct);
        return new EnumContent(distinct.stream()
                .map(value -> new Constant(value, Objects.requireNonNull(names.get(value))))
                .toList());
    }

    /**
     * One value.
     *
     * @param value the value on the wire
     * @param name its constant
     */
    public record Constant(String value, JavaIdentifier name) {}
}
