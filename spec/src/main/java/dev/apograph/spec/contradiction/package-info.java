/**
 * Holds what the documents say of one thing in different passages against each other: what a page states, the command
 * line, the examples and the schemas. Each contradiction is a finding with both places; nothing of the API is changed.
 */
@NullMarked
package dev.apograph.spec.contradiction;

import org.jspecify.annotations.NullMarked;
