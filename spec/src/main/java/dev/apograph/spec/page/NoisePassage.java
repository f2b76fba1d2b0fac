package dev.apograph.spec.page;

import dev.apograph.spec.diagnostic.SourcePlace;

/**
 * A passage that says nothing of the API.
 *
 * @param place where it stands
 * @param rule the name of the listed rule that tells so, such as {@code html-navigation}
 */
public record NoisePassage(SourcePlace place, String rule) {}
