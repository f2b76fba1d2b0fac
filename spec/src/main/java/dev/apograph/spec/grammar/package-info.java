/** Recognises which family a page belongs to and has it read by that family's grammar. */
@NullMarked
package dev.apograph.spec.grammar;

import org.jspecify.annotations.NullMarked;
