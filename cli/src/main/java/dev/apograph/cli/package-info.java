/**
 * The standalone jar: turns arguments into calls of the reader and the generator, and their outcome into an exit code.
 */
@NullMarked
package dev.apograph.cli;

import org.jspecify.annotations.NullMarked;
