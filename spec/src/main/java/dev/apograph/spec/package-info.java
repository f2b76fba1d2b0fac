/**
 * The facade of this module: {@link dev.apograph.spec.ApiReader} finds the input files and takes them through every
 * stage of reading.
 */
@NullMarked
package dev.apograph.spec;

import org.jspecify.annotations.NullMarked;
