package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.List;

/**
 * The names that one resource gives rise to.
 *
 * @param contract its interface
 * @param implementation the class behind it
 * @param accessor the method of the client that leads to it
 * @param endpoints the names of its endpoints, in their order
 */
public record ResourceNames(
        JavaIdentifier contract,
        JavaIdentifier implementation,
        JavaIdentifier accessor,
        List<EndpointNames> endpoints) {

    /** Copies the list. */
    public ResourceNames {
        endpoints = List.copyOf(endpoints);
    }
}
