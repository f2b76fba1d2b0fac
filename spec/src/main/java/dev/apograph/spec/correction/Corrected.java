package dev.apograph.spec.correction;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.ApiSettings;

/**
 * What the pages state, corrected.
 *
 * @param api the facts, the corrected ones graded so
 * @param settings what the corrections settle beside the facts of the pages
 */
public record Corrected(ApiDefinition api, ApiSettings settings) {}
