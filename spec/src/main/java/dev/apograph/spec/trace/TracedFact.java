package dev.apograph.spec.trace;

import dev.apograph.spec.definition.Evidence;

/**
 * One thing that is known of an element.
 *
 * @param label what it is about, such as {@code accepted values}; may occur several times for one element
 * @param value what is known, in words for a reader; JSON where it is an example or a default of a schema
 * @param evidence where it was read and how surely it is known
 */
public record TracedFact(String label, String value, Evidence evidence) {}
