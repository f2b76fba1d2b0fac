package dev.apograph.generator.suite;

import dev.apograph.runtime.json.JsonException;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls every accessor of a model and of the models inside it, and notes which of them have something to say. */
final class ModelWalk {

    private static final Set<String> NO_ACCESSORS =
            Set.of("toBuilder", "toJson", "validate", "additionalProperties", "hashCode", "toString", "getClass");

    private final List<String> refused = new ArrayList<>();
    private final List<JsonValue> unknown = new ArrayList<>();
    private final List<JsonModel> visited = new ArrayList<>();

    private ModelWalk() {}

    /** Walks through a model. */
    static ModelWalk through(Object model) {
        ModelWalk walk = new ModelWalk();
        walk.visit(model);
        return walk;
    }

    /** The paths of the exceptions that accessors threw. */
    List<String> refused() {
        return refused;
    }

    /** The values of unions that have no documented form. */
    List<JsonValue> unknown() {
        return unknown;
    }

    /** Every model that was met, the first one included. */
    List<JsonModel> visited() {
        return visited;
    }

    private void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Collection<?> items) {
            items.stream().filter(item -> item != null).forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            visit(map.values());
        } else if (value instanceof JsonModel model) {
            visited.add(model);
            if (model.getClass().getSimpleName().equals("Unknown")
                    && model.getClass().isMemberClass()) {
                unknown.add(model.toJson());
            } else {
                accessors(model.getClass()).forEach(accessor -> call(accessor, model));
            }
        }
    }

    private void call(Method accessor, Object model) {
        try {
            visit(accessor.invoke(model));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof JsonException wrong) {
                refused.add(wrong.path());
            } else {
                throw new AssertionError(accessor.toString(), e.getCause());
            }
        }
    }

    /** The accessors that a class has of its own. */
    static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && method.getParameterCount() == 0)
                .filter(method -> !NO_ACCESSORS.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }
}
