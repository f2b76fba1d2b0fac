/** Turns plans into Java: one small class for each kind of output. */
@NullMarked
package dev.apograph.generator.emit;

import org.jspecify.annotations.NullMarked;
