/**
 * The doors between text that came from documents and Java source: one type for each place that such text can land in.
 * Only this package hands text and names to JavaPoet, which escapes less than it seems to.
 */
@NullMarked
package dev.apograph.generator.text;

import org.jspecify.annotations.NullMarked;
