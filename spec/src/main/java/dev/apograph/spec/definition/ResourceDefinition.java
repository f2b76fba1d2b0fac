package dev.apograph.spec.definition;

import java.util.List;
import java.util.Optional;

/**
 * A group of endpoints that a page documents together.
 *
 * @param title the page's title without words that every page has; the identity of the resource
 * @param description the sentence about it
 * @param endpoints in the order of the page
 * @param evidence where it was read
 */
public record ResourceDefinition(
        Fact<String> title, Optional<Fact<String>> description, List<EndpointDefinition> endpoints, Evidence evidence) {

    /** Copies the endpoints. */
    public ResourceDefinition {
        endpoints = List.copyOf(endpoints);
    }

    /** The same resource with other endpoints. */
    public ResourceDefinition withEndpoints(List<EndpointDefinition> newEndpoints) {
        return new ResourceDefinition(title, description, newEndpoints, evidence);
    }
}
