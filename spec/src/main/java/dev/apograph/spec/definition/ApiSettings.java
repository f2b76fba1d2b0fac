package dev.apograph.spec.definition;

import java.util.Map;
import java.util.Optional;

/**
 * What a user settles beside the facts of the pages.
 *
 * @param title what the API is called
 * @param names names to use in code
 * @param schemaFiles for the title of a schema the file that holds it, by the file's path below the input root
 */
public record ApiSettings(
        Optional<Fact<String>> title, Map<NameTarget, Fact<String>> names, Map<String, Fact<String>> schemaFiles) {

    private static final ApiSettings NONE = new ApiSettings(Optional.empty(), Map.of(), Map.of());

    /** Copies the maps. */
    public ApiSettings {
        names = Map.copyOf(names);
        schemaFiles = Map.copyOf(schemaFiles);
    }

    /** Nothing settled. */
    public static ApiSettings none() {
        return NONE;
    }
}
