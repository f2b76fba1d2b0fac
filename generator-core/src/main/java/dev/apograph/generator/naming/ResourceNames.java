package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.List;
import java.util.Map;

/**
 * The names that one resource gives rise to.
 *
 * @param contract its interface
 * @param views its interface in each way of making calls; the plain one is the contract
 * @param accessor the method of the client that leads to it
 * @param endpoints the names of its endpoints, in their order
 */
public record ResourceNames(
        JavaIdentifier contract,
        Map<CallView, JavaIdentifier> views,
        JavaIdentifier accessor,
        List<EndpointNames> endpoints) {

    /** Copies the collections. */
    public ResourceNames {
        views = Map.copyOf(views);
        endpoints = List.copyOf(endpoints);
    }
}
