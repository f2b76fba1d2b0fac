package dev.apograph.spec;

import dev.apograph.spec.link.LinkedApi;

/**
 * What was read.
 *
 * @param api the linked API; when the diagnostics hold errors, what could be read in spite of them
 * @param pages number of page files that were read as text
 * @param schemas number of schema files that were read as text
 */
public record ReadResult(LinkedApi api, int pages, int schemas) {}
