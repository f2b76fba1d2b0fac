package dev.apograph.runtime.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map with what is to be remembered of its values. Not modifiable. */
final class KeptMap<T> extends AbstractMap<String, @Nullable T> implements KeptValues {

    private final Map<String, @Nullable T> entries;
    private final Map<String, PropertyMark> marks;
    private final Optional<PropertyMark> firstWrong;

    /** Takes the maps over. */
    KeptMap(Map<String, @Nullable T> entries, Map<String, PropertyMark> marks, Optional<PropertyMark> firstWrong) {
        this.entries = Collections.unmodifiableMap(entries);
        this.marks = marks;
        this.firstWrong = firstWrong;
    }

    @Override
    public Optional<PropertyMark> firstWrong() {
        return firstWrong;
    }

    Optional<PropertyMark> mark(String name) {
        return Optional.ofNullable(marks.get(name));
    }

    @Override
    public @Nullable T get(Object name) {
        return entries.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return entries.containsKey(name);
    }

    @Override
    public Set<Entry<String, @Nullable T>> entrySet() {
        return entries.entrySet();
    }
}
