package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names the records inside a union that hold values which are no models, such as {@code TextValue}. */
public final class WrapperNames {

    private static final String LAST = "value";

    private WrapperNames() {}

    /**
     * A wish for a name.
     *
     * @param key what the name stands for
     * @param type a name for the type of the value
     * @param precise a name for it that says more, for two of the same type
     */
    public record Wish(String key, String type, String precise) {}

    /** Whether the name of a class of the package might be that of a wrapper. */
    static boolean mayClash(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(LAST);
    }

    static Map<String, JavaIdentifier> decide(JavaIdentifier union, List<String> taken, List<Wish> wishes) {
        List<String> reserved = new ArrayList<>(ReservedNames.ofWrappers());
        reserved.add(union.toString());
        reserved.addAll(taken);
        Map<String, Long> times = wishes.stream().collect(Collectors.groupingBy(Wish::type, Collectors.counting()));
        return new NameScope(NameStyle.TYPE, "Branch", reserved)
                .allocate(wishes.stream()
                        .map(wish -> new NameScope.Wish(
                                wish.key(),
                                wish.precise(),
                                words(times.getOrDefault(wish.type(), 0L) > 1 ? wish.precise() : wish.type()),
                                words(wish.precise())))
                        .toList());
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(WordSplitter.words(name));
        words.add(LAST);
        return words;
    }
}
