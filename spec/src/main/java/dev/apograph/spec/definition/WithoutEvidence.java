package dev.apograph.spec.definition;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * Compares shapes by what they say, without where it was read. It asks the records for their components instead of
 * naming them: a component that is added to a shape, to its annotations or to its properties is compared from then on,
 * where a list of components would have to be thought of. Records, lists and optional values are looked into; anything
 * else is compared as it is, so evidence inside it would count as a difference and never be taken for agreement.
 */
public final class WithoutEvidence {

    private WithoutEvidence() {}

    /** Whether two shapes say the same. */
    public static boolean equal(SchemaShape first, SchemaShape second) {
        return same(first, second);
    }

    private static boolean same(Object first, Object second) {
        if (first instanceof Evidence && second instanceof Evidence) {
            return true;
        }
        if (first instanceof Record one && second instanceof Record two) {
            return one.getClass() == two.getClass() && sameParts(one, two);
        }
        if (first instanceof List<?> one && second instanceof List<?> two) {
            return sameItems(one, two);
        }
        if (first instanceof Optional<?> one && second instanceof Optional<?> two) {
            return one.isPresent() == two.isPresent() && (one.isEmpty() || same(one.get(), two.get()));
        }
        return first.equals(second);
    }

    private static boolean sameItems(List<?> first, List<?> second) {
        if (first.size() != second.size()) {
            return false;
        }
        for (int at = 0; at < first.size(); at++) {
            if (!same(first.get(at), second.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameParts(Record first, Record second) {
        for (RecordComponent part : first.getClass().getRecordComponents()) {
            if (!same(read(first, part), read(second, part))) {
                return false;
            }
        }
        return true;
    }

    private static Object read(Record holder, RecordComponent part) {
        try {
            return part.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a definition that cannot be read", e);
        }
    }
}
