/** Reads JSON Schema files (draft-04 to draft-07) into shapes, each with the line it was read from. */
@NullMarked
package dev.apograph.spec.schema;

import org.jspecify.annotations.NullMarked;
