/** How much time and memory reading takes, in proportion to the size of the input and to parsing alone. */
@NullMarked
package dev.apograph.benchmarks;

import org.jspecify.annotations.NullMarked;
