package dev.apograph.spec.link;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Joins what the pages state with the schemas that were supplied. */
public final class Linker {

    private Linker() {}

    /**
     * Links an API.
     *
     * @param api what the pages state
     * @param schemas the schemas that were supplied
     * @param diagnostics receives what does not fit together
     */
    public static LinkedApi link(ApiDefinition api, List<SchemaDefinition> schemas, Diagnostics diagnostics) {
        return new LinkedApi("", Optional.empty(), api.resources(), List.of());
    }
}
