/** A program that uses the clients which the build writes from the pages in {@code src/main/api}. */
@NullMarked
package dev.apograph.sample;

import org.jspecify.annotations.NullMarked;
