package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out the names of one class's constants one after the other: {@code DASHBOARD_PATCH}, {@code DASHBOARD_PATCH_2}. */
public final class ConstantNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> used = new HashMap<>();

    /** A name made of the words of another name, with a number where it was given out before. */
    public JavaIdentifier next(String name) {
        String first = NameStyle.CONSTANT.name(WordSplitter.words(name));
        String free = first;
        while (!taken.add(free)) {
            free = first + "_" + (used.merge(first, 1, Integer::sum) + 1);
        }
        return JavaIdentifier.of(free);
    }
}
