/**
 * Corrections that a user writes beside the pages, in {@code api.yaml}: {@link dev.apograph.spec.correction.Corrections}
 * applies them to what the pages state. Each names the text that it corrects, so that it fails when that text changes.
 */
@NullMarked
package dev.apograph.spec.correction;

import org.jspecify.annotations.NullMarked;
