package dev.apograph.generator.naming;

import dev.apograph.generator.text.DeviceNames;
import dev.apograph.generator.text.JavaIdentifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one allocator: gives out names that are unique within a scope, ignoring case. Who gets a name that several want
 * is decided by their wire names, never by the order of asking, so an addition that clashes with nothing renames
 * nothing: first the one whose wire name is the name itself, else the one whose wire name is the shortest and, of
 * those, first in the order of UTF-16. The others get their symbols spelled, or a suffix made from their wire name.
 */
final class NameScope {

    private final NameStyle style;
    private final String reservedSuffix;
    private final Set<String> reserved;
    private final Set<String> taken = new HashSet<>();

    /**
     * An empty scope.
     *
     * @param reservedSuffix what a name gets that is reserved here or in the language
     * @param reserved names that are reserved in this scope, beside those of the language
     */
    NameScope(NameStyle style, String reservedSuffix, Collection<String> reserved) {
        this.style = style;
        this.reservedSuffix = reservedSuffix;
        this.reserved = reserved.stream().map(NameScope::folded).collect(Collectors.toSet());
    }

    /**
     * A wish for a name.
     *
     * @param key what the name stands for; unique within one call
     * @param wireName the name in the documents
     * @param words the words of the wanted name
     * @param otherwise the words of the name that is tried next
     * @param set the name that the user sets, as it stands; it goes before every other
     */
    record Wish(String key, String wireName, List<String> words, List<String> otherwise, Optional<String> set) {

        /** A wish of a name that follows from the documents. */
        Wish(String key, String wireName, List<String> words, List<String> otherwise) {
            this(key, wireName, words, otherwise, Optional.empty());
        }

        private static final Comparator<Wish> ORDER = Comparator.<Wish>comparingInt(wish -> wish.wireName.length())
                .thenComparing(Wish::wireName)
                .thenComparing(Wish::key);

        /** A wish for the words of the wire name, which is its own key. */
        static Wish of(String wireName) {
            return new Wish(wireName, wireName, WordSplitter.words(wireName), WordSplitter.spelled(wireName));
        }

        /** The same wish with a name that the user sets, if any. */
        Wish as(Optional<String> name) {
            return new Wish(key, wireName, words, otherwise, name);
        }
    }

    /** A name for each wish by its key. Names given out by an earlier call are kept. */
    Map<String, JavaIdentifier> allocate(List<Wish> wishes) {
        Map<String, JavaIdentifier> names = new HashMap<>();
        wishes.stream().sorted(Wish.ORDER).forEach(wish -> giveSet(wish, names));
        Set<String> set = Set.copyOf(taken);
        Map<String, List<Wish>> byName = wishes.stream()
                .sorted(Wish.ORDER)
                .filter(wish -> !names.containsKey(wish.key))
                .collect(Collectors.groupingBy(wish -> folded(plain(wish)), TreeMap::new, Collectors.toList()));
        byName.values().stream()
                .filter(group -> !set.contains(folded(plain(first(group)))))
                .forEach(group -> give(first(group), plain(first(group)), names));
        byName.values()
                .forEach(group -> group.stream()
                        .filter(wish -> !names.containsKey(wish.key))
                        .forEach(wish -> give(wish, spelled(wish), names)));
        return Map.copyOf(names);
    }

    /** A name that the user sets is used as it stands or, where it is reserved or taken, not at all. */
    private void giveSet(Wish wish, Map<String, JavaIdentifier> names) {
        wish.set
                .filter(name -> JavaIdentifier.isSafe(name) && !isReserved(name) && taken.add(folded(name)))
                .ifPresent(name -> names.put(wish.key, JavaIdentifier.of(name)));
    }

    private Wish first(List<Wish> group) {
        return group.stream()
                .filter(wish -> style.isExact(wish.wireName, plain(wish)))
                .findFirst()
                .orElse(group.get(0));
    }

    private void give(Wish wish, String wanted, Map<String, JavaIdentifier> names) {
        String name = taken.contains(folded(wanted)) ? style.hashed(plain(wish), wish.wireName) : wanted;
        for (int again = 2; taken.contains(folded(name)); again++) {
            name = style.hashed(plain(wish), again + wish.key);
        }
        taken.add(folded(name));
        names.put(wish.key, JavaIdentifier.of(name));
    }

    private String plain(Wish wish) {
        return usable(style.name(wish.words));
    }

    private String spelled(Wish wish) {
        return usable(style.name(wish.otherwise));
    }

    private String usable(String name) {
        return isReserved(name) ? name + reservedSuffix : name;
    }

    private boolean isReserved(String name) {
        return JavaIdentifier.isReservedWord(name)
                || reserved.contains(folded(name))
                || (style == NameStyle.TYPE && (DeviceNames.contain(name) || looksLikeConstant(name)));
    }

    // Where a constant X is in sight, X.CODEC is not the class X (JLS 6.4.2).
    private static boolean looksLikeConstant(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
