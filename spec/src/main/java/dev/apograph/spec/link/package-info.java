/** Joins what the pages state with the schemas that were supplied: references resolved, names unique, order canonical. */
@NullMarked
package dev.apograph.spec.link;

import org.jspecify.annotations.NullMarked;
