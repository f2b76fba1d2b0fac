/** Decides what the Java looks like before it is emitted: the types of values, and a plan for each class. */
@NullMarked
package dev.apograph.generator.type;

import org.jspecify.annotations.NullMarked;
