package dev.apograph.spec.definition;

import java.util.function.Function;

/**
 * A value together with the evidence for it.
 *
 * @param value what is known
 * @param evidence where it was read and how surely it is known
 * @param <T> the kind of value
 */
public record Fact<T>(T value, Evidence evidence) {

    /** Another value that rests on the same evidence. */
    public <R> Fact<R> map(Function<? super T, ? extends R> change) {
        return new Fact<>(change.apply(value), evidence);
    }
}
