package dev.apograph.spec.grammar;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.page.PageCoverage;

/**
 * What was made of one page.
 *
 * @param api what the page states
 * @param coverage what became of each of its lines
 */
public record PageReading(ApiDefinition api, PageCoverage coverage) {}
