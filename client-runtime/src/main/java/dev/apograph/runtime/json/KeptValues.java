package dev.apograph.runtime.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list or a map some of whose values do not fit, or were spelled in another way than they would be written. */
sealed interface KeptValues permits KeptList, KeptMap {

    /** The first value, at any depth, that does not fit. */
    Optional<PropertyMark> firstWrong();

    /**
     * The value itself, for an accessor.
     *
     * @throws JsonException if it is a list or map that holds something that does not fit, at any depth
     */
    static <T> T checked(T value) {
        if (value instanceof KeptValues kept) {
            Optional<PropertyMark> wrong = kept.firstWrong();
            if (wrong.isPresent()) {
                throw wrong.get().exception();
            }
        }
        return value;
    }

    /** What does not fit in a value that was read, or was put aside for it. */
    static Optional<PropertyMark> wrongIn(@Nullable Object value, Optional<PropertyMark> mark) {
        if (mark.isPresent() && mark.get().isRefused()) {
            return mark;
        }
        return value instanceof KeptValues kept ? kept.firstWrong() : Optional.empty();
    }
}
