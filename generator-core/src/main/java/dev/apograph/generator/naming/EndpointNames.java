package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;

/**
 * The names that one endpoint gives rise to.
 *
 * @param method the method of the resource interface and of its implementation
 * @param constant the constant that describes the endpoint
 * @param request the class of its request object, should it have one
 * @param result the sealed interface of its results, should there be several
 */
public record EndpointNames(
        JavaIdentifier method, JavaIdentifier constant, JavaIdentifier request, JavaIdentifier result) {}
