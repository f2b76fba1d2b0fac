package dev.apograph.spec.page;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles of schemas. Case, blanks and punctuation do not matter, so the name of a schema's file is a title too. */
public final class Titles {

    /** No title is known. */
    public static final Titles NONE = of(Set.of());

    /** Longest title that is looked for at the start of a text. */
    static final int LONGEST = 120;

    private final Set<String> letters;

    private Titles(Set<String> letters) {
        this.letters = letters;
    }

    /** These titles. */
    public static Titles of(Collection<String> titles) {
        return new Titles(titles.stream()
                .map(Letters::of)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a text of such letters and digits is one of the titles. */
    boolean containsLetters(String text) {
        return letters.contains(text);
    }
}
