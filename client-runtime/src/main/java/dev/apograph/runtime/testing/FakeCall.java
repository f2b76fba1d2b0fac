package dev.apograph.runtime.testing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call of a method of a fake, with its arguments by name. Immutable. */
public final class FakeCall {

    private final String method;
    private final Map<String, @Nullable Object> arguments;

    private FakeCall(String method, Map<String, @Nullable Object> arguments) {
        this.method = method;
        this.arguments = arguments;
    }

    /** A call without arguments. */
    public static FakeCall of(String method) {
        return new FakeCall(Objects.requireNonNull(method, "method"), Map.of());
    }

    /** The same call with one more argument. */
    public FakeCall with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new FakeCall(method, Collections.unmodifiableMap(more));
    }

    /** The name of the method. */
    public String method() {
        return method;
    }

    /** All arguments by the names of the method's parameters, in their order. */
    public Map<String, @Nullable Object> arguments() {
        return arguments;
    }

    /**
     * An argument.
     *
     * @param name the name of the method's parameter, such as {@code request}
     * @param type its type; {@code Long.class} for a {@code long}
     * @throws NoSuchElementException if there is no such parameter, or null was given
     * @throws ClassCastException if it is of another type
     */
    public <T> T argument(String name, Class<T> type) {
        Object value = arguments.get(name);
        if (value == null) {
            throw new NoSuchElementException(
                    arguments.containsKey(name)
                            ? "the argument " + name + " of " + method + " was null"
                            : method + " has no parameter " + name + ", but " + arguments.keySet());
        }
        return type.cast(value);
    }

    /** The argument of a parameter that is a string. */
    public String text(String name) {
        return argument(name, String.class);
    }

    /** Equal if method and arguments are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FakeCall call && method.equals(call.method) && arguments.equals(call.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, arguments);
    }

    /** The method and its arguments. */
    @Override
    public String toString() {
        return method + arguments;
    }
}
