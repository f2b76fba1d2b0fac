/** What an API is made of, and for each part of it the passages it was read from. */
@NullMarked
package dev.apograph.spec.trace;

import org.jspecify.annotations.NullMarked;
