package dev.apograph.spec.definition;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Compares definitions by what they say, without where it was read. */
public final class WithoutEvidence {

    private WithoutEvidence() {}

    /** Whether two definitions say the same. */
    public static boolean equal(Record first, Record second) {
        return content(first).equals(content(second));
    }

    /** What a definition says, as lists and plain values that can be compared. */
    private static Object content(Object value) {
        if (value instanceof Evidence) {
            return "";
        }
        if (value instanceof Record part) {
            return List.of(
                    part.getClass().getSimpleName(),
                    List.of(part.getClass().getRecordComponents()).stream()
                            .map(component -> content(read(part, component)))
                            .toList());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(WithoutEvidence::content).map(List::of).orElse(List.of());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(WithoutEvidence::content).toList();
        }
        return value;
    }

    private static Object read(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a definition that cannot be read", e);
        }
    }
}
