package dev.apograph.spec.trace;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every record of a kind inside a record, however deep, without knowing what holds it. */
final class RecordParts {

    private RecordParts() {}

    static <T> Stream<T> in(Object holder, Class<T> kind) {
        Stream<T> self = kind.isInstance(holder) ? Stream.of(kind.cast(holder)) : Stream.empty();
        return Stream.concat(self, children(holder).flatMap(child -> in(child, kind)));
    }

    private static Stream<?> children(Object holder) {
        if (holder instanceof Optional<?> optional) {
            return optional.stream();
        }
        if (holder instanceof Collection<?> collection) {
            return collection.stream();
        }
        if (holder instanceof Map<?, ?> map) {
            return map.values().stream();
        }
        return holder instanceof Record
                ? Stream.of(holder.getClass().getRecordComponents()).map(part -> read(holder, part))
                : Stream.empty();
    }

    private static Object read(Object holder, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
