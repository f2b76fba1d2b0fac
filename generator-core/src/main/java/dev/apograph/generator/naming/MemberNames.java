package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Names what lies inside one type or method. Each answer depends on nothing but the wire names asked about and the names
 * that the user sets for them.
 */
public final class MemberNames {

    /** An enum with more values than this is a string: no class file could hold its constants. */
    private static final int MOST_CONSTANTS = 8_000;

    private MemberNames() {}

    /** Whether there are values, and not more than the constants that a class can have. */
    public static boolean canBeConstants(List<String> values) {
        return !values.isEmpty() && values.size() <= MOST_CONSTANTS;
    }

    /** A name for the field, accessor and setter of each property, by its wire name. */
    public static Map<String, JavaIdentifier> properties(Collection<String> wireNames, Map<String, String> set) {
        return allocate(NameStyle.MEMBER, "Value", ReservedNames.ofProperties(), wireNames, set);
    }

    /** A name for the accessor of each item of an array whose items differ by position, by title or number. */
    public static List<JavaIdentifier> positions(List<Optional<String>> titles) {
        List<NameScope.Wish> wishes = new ArrayList<>();
        for (int at = 0; at < titles.size(); at++) {
            String number = "item" + (at + 1);
            String wireName = titles.get(at).filter(title -> !title.isBlank()).orElse(number);
            wishes.add(new NameScope.Wish(
                    number, wireName, WordSplitter.words(wireName), WordSplitter.words(wireName + " " + number)));
        }
        Map<String, JavaIdentifier> names =
                new NameScope(NameStyle.MEMBER, "Value", ReservedNames.ofPositions()).allocate(wishes);
        return wishes.stream()
                .map(wish -> Objects.requireNonNull(names.get(wish.key())))
                .toList();
    }

    /** A name for each path argument of a method, by its placeholder. */
    public static Map<String, JavaIdentifier> arguments(Collection<String> placeholders, Map<String, String> set) {
        return allocate(NameStyle.MEMBER, "Value", ReservedNames.ofArguments(), placeholders, set);
    }

    /** A name for the constant of each value, by the value. */
    public static Map<String, JavaIdentifier> constants(Collection<String> values) {
        return allocate(NameStyle.CONSTANT, "_VALUE", ReservedNames.ofConstants(), values, Map.of());
    }

    /** A name for the constant of each scope, by the scope. */
    static Map<String, JavaIdentifier> scopes(Collection<String> scopes) {
        return allocate(NameStyle.CONSTANT, "_SCOPE", ReservedNames.ofScopes(), scopes, Map.of());
    }

    /** A name for the enum of each parameter of a request object, by the parameter's wire name, like its accessor. */
    public static Map<String, JavaIdentifier> nestedTypes(
            JavaIdentifier outer, Collection<String> wireNames, Map<String, String> set) {
        List<String> reserved = new ArrayList<>(ReservedNames.ofTypes());
        reserved.add(outer.toString());
        Map<String, String> types = new HashMap<>();
        set.forEach((wireName, name) -> types.put(wireName, capitalized(name)));
        return allocate(NameStyle.TYPE, "Kind", reserved, wireNames, types);
    }

    private static Map<String, JavaIdentifier> allocate(
            NameStyle style,
            String suffix,
            Collection<String> reserved,
            Collection<String> wireNames,
            Map<String, String> set) {
        List<NameScope.Wish> wishes = new LinkedHashSet<>(wireNames)
                .stream()
                        .map(name -> NameScope.Wish.of(name).as(Optional.ofNullable(set.get(name))))
                        .toList();
        return new NameScope(style, suffix, reserved).allocate(wishes);
    }

    /** A name of a member as one of a type. */
    public static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
