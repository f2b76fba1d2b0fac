/** Emits what tests of a client stand on, from the same plan as the client. */
@NullMarked
package dev.apograph.generator.testing;

import org.jspecify.annotations.NullMarked;
