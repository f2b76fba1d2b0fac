package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.spec.definition.ResourceDefinition;
import java.util.List;

/**
 * What a resource becomes.
 *
 * @param definition the resource in the documents
 * @param contract its interface
 * @param implementation the class behind it
 * @param accessor the method of the client that leads to it
 * @param endpoints its endpoints, in the order of the page
 */
public record ResourcePlan(
        ResourceDefinition definition,
        ClassName contract,
        ClassName implementation,
        JavaIdentifier accessor,
        List<EndpointPlan> endpoints) {

    /** Copies the endpoints. */
    public ResourcePlan {
        endpoints = List.copyOf(endpoints);
    }
}
