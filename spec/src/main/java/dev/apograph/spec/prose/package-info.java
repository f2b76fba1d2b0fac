/** What sentences say, wherever they stand: on a page or in the description of a schema. */
@NullMarked
package dev.apograph.spec.prose;

import org.jspecify.annotations.NullMarked;
