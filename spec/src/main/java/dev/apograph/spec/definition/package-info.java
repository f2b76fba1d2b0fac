/**
 * What an API is: resources, endpoints, parameters, bodies, responses and schemas as the documents state them, each
 * fact with the {@link dev.apograph.spec.definition.Evidence} it rests on. Every type here is immutable.
 */
@NullMarked
package dev.apograph.spec.definition;

import org.jspecify.annotations.NullMarked;
