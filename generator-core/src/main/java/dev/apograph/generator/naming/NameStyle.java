package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The three ways in which Java writes a name of several words. */
enum NameStyle {
    /** {@code ApplicationDashboard}. */
    TYPE("Type", "X") {
        @Override
        String join(List<String> words) {
            return words.stream().map(NameStyle::capitalized).collect(Collectors.joining());
        }
    },
    /** {@code applicationDashboard}. */
    MEMBER("value", "X") {
        @Override
        String join(List<String> words) {
            String joined = TYPE.join(words);
            int first = words.get(0).length();
            return joined.substring(0, first).toLowerCase(Locale.ROOT) + joined.substring(first);
        }
    },
    /** {@code APPLICATION_DASHBOARD}. */
    CONSTANT("VALUE_", "_X") {
        @Override
        String join(List<String> words) {
            return String.join("_", words).toUpperCase(Locale.ROOT);
        }
    };

    /** Longest name in characters before suffixes, so that file names stay far below 255 bytes. */
    private static final int LONGEST = 110;

    private final String beforeDigit;
    private final String beforeHash;

    NameStyle(String beforeDigit, String beforeHash) {
        this.beforeDigit = beforeDigit;
        this.beforeHash = beforeHash;
    }

    abstract String join(List<String> words);

    /** The name made of {@code words}, shortened with a hash of all of it where it is too long. */
    String name(List<String> words) {
        String joined = join(words);
        String name = Character.isDigit(joined.charAt(0)) ? beforeDigit + joined : joined;
        return name.length() <= LONGEST ? name : hashed(name.substring(0, LONGEST), name);
    }

    /** {@code name} with a suffix that only {@code wireName} decides. */
    String hashed(String name, String wireName) {
        return name + beforeHash + StableHash.of(wireName);
    }

    /** Whether {@code wireName} is what this style would write, letter for letter. */
    boolean isExact(String wireName, String name) {
        return wireName.equals(name) && JavaIdentifier.isSafe(wireName);
    }

    private static String capitalized(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
