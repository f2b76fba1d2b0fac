/** Writes what was understood as an OpenAPI 3.1 document, for review, for comparison and for every other tool. */
@NullMarked
package dev.apograph.spec.openapi;

import org.jspecify.annotations.NullMarked;
