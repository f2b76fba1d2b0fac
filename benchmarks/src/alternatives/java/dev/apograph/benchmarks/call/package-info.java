/** Calls of a generated client beside calls written by hand and those of another generator, against a lean server. */
@NullMarked
package dev.apograph.benchmarks.call;

import org.jspecify.annotations.NullMarked;
