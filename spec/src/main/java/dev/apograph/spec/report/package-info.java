/**
 * One HTML file for readers: each page as it is, what was made of each of its lines, and what was not understood.
 *
 * <p>{@link dev.apograph.spec.report.HtmlWriter} is the only door through which text of a document reaches the markup.
 */
@NullMarked
package dev.apograph.spec.report;

import org.jspecify.annotations.NullMarked;
