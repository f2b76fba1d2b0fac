package dev.apograph.spec.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The property that tells the branches of a union apart, as the {@code discriminator} of OpenAPI says it.
 *
 * @param property its name on the wire
 * @param mapping the place of a branch in the union, from 0, by the property's value; empty where nothing is said, then
 *     the values that the branches fix tell
 */
public record Discriminator(String property, Map<String, Integer> mapping) {

    /** Copies the mapping, which keeps its order. */
    public Discriminator {
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
    }
}
