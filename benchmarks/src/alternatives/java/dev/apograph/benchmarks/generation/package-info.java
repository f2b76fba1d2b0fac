/** Generation as a whole beside other tools. */
@NullMarked
package dev.apograph.benchmarks.generation;

import org.jspecify.annotations.NullMarked;
