/** Reads JSON Schemas (draft-04 to draft 2020-12) into shapes, each with the line it was read from. */
@NullMarked
package dev.apograph.spec.schema;

import org.jspecify.annotations.NullMarked;
