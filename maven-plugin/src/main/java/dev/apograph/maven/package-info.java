/** The Maven plugin: maps its parameters to a run of the generator and the outcome to success or failure. */
@NullMarked
package dev.apograph.maven;

import org.jspecify.annotations.NullMarked;
