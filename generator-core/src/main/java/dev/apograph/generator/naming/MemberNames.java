package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Names what lies inside one type or method. Each answer depends on nothing but the wire names asked about. */
public final class MemberNames {

    /** An enum with more values than this is a string: no class file could hold its constants. */
    private static final int MOST_CONSTANTS = 8_000;

    private MemberNames() {}

    /** Whether there are values, and not more than the constants that a class can have. */
    public static boolean canBeConstants(List<String> values) {
        return !values.isEmpty() && values.size() <= MOST_CONSTANTS;
    }

    /** A name for the field, accessor and setter of each property, by its wire name. */
    public static Map<String, JavaIdentifier> properties(Collection<String> wireNames) {
        return allocate(NameStyle.MEMBER, "Value", ReservedNames.ofProperties(), wireNames);
    }

    /** A name for each path argument of a method, by its placeholder. */
    public static Map<String, JavaIdentifier> arguments(Collection<String> placeholders) {
        return allocate(NameStyle.MEMBER, "Value", ReservedNames.ofArguments(), placeholders);
    }

    /** A name for the constant of each value, by the value. */
    public static Map<String, JavaIdentifier> constants(Collection<String> values) {
        return allocate(NameStyle.CONSTANT, "_VALUE", ReservedNames.ofConstants(), values);
    }

    /** A name for the enum of each parameter of a request object, by the parameter's wire name. */
    public static Map<String, JavaIdentifier> nestedTypes(JavaIdentifier outer, Collection<String> wireNames) {
        List<String> reserved = new ArrayList<>(ReservedNames.ofTypes());
        reserved.add(outer.toString());
        return allocate(NameStyle.TYPE, "Kind", reserved, wireNames);
    }

    private static Map<String, JavaIdentifier> allocate(
            NameStyle style, String suffix, Collection<String> reserved, Collection<String> wireNames) {
        List<NameScope.Wish> wishes =
                new LinkedHashSet<>(wireNames).stream().map(NameScope.Wish::of).toList();
        return new NameScope(style, suffix, reserved).allocate(wishes);
    }
}
