/** Looks at the generated sources once more and writes them. */
@NullMarked
package dev.apograph.generator.write;

import org.jspecify.annotations.NullMarked;
