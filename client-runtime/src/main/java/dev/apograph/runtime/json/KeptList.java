package dev.apograph.runtime.json;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list with what is to be remembered of its items. Not modifiable. */
final class KeptList<T> extends AbstractList<@Nullable T> implements KeptValues, RandomAccess {

    private final List<@Nullable T> items;
    private final List<@Nullable PropertyMark> marks;
    private final Optional<PropertyMark> firstWrong;

    /** Takes the lists over; {@code marks} may be shorter than {@code items}. */
    KeptList(List<@Nullable T> items, List<@Nullable PropertyMark> marks, Optional<PropertyMark> firstWrong) {
        this.items = items;
        this.marks = marks;
        this.firstWrong = firstWrong;
    }

    @Override
    public Optional<PropertyMark> firstWrong() {
        return firstWrong;
    }

    Optional<PropertyMark> mark(int index) {
        return index < marks.size() ? Optional.ofNullable(marks.get(index)) : Optional.empty();
    }

    @Override
    public @Nullable T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }
}
