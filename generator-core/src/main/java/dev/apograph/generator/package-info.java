/** Turns a linked API into Java sources. Start at {@link dev.apograph.generator.JavaGenerator}. */
@NullMarked
package dev.apograph.generator;

import org.jspecify.annotations.NullMarked;
