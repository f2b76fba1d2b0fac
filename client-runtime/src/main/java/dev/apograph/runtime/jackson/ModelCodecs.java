package dev.apograph.runtime.jackson;

import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.OpenEnum;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the codec of a generated class. Generated classes have theirs in a public constant {@code CODEC}, which is looked
 * up once for each class, when a mapper first meets it. Immutable.
 */
final class ModelCodecs {

    private static final String CODEC = "CODEC";

    private final Map<Class<?>, JsonCodec<?>> given;

    private ModelCodecs(Map<Class<?>, JsonCodec<?>> given) {
        this.given = given;
    }

    /** Looks every codec up. */
    static ModelCodecs lookedUp() {
        return new ModelCodecs(Map.of());
    }

    /** The same with a codec that need not be looked up. */
    ModelCodecs with(Class<?> type, JsonCodec<?> codec) {
        Map<Class<?>, JsonCodec<?>> more = new HashMap<>(given);
        more.put(type, codec);
        return new ModelCodecs(Map.copyOf(more));
    }

    /** Whether values of a type are written by a codec. */
    static boolean covers(Class<?> type) {
        return JsonModel.class.isAssignableFrom(type)
                || OpenEnum.class.isAssignableFrom(type)
                || JsonValue.class.isAssignableFrom(type);
    }

    /** The codec for a type; empty if it is none of ours, or has no constant for it. */
    Optional<JsonCodec<?>> find(Class<?> type) {
        if (!covers(type)) {
            return Optional.empty();
        }
        if (JsonValue.class.isAssignableFrom(type)) {
            return Optional.of(JsonCodecs.VALUE);
        }
        return Optional.<JsonCodec<?>>ofNullable(given.get(type)).or(() -> constant(type));
    }

    private static Optional<JsonCodec<?>> constant(Class<?> type) {
        try {
            Field field = type.getField(CODEC);
            return Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof JsonCodec<?> codec
                    ? Optional.of(codec)
                    : Optional.empty();
        } catch (NoSuchFieldException | IllegalAccessException notGenerated) {
            return Optional.empty();
        }
    }
}
