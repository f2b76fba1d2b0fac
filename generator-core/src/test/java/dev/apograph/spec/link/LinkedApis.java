package dev.apograph.spec.link;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ResourceDefinition;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes linked APIs for tests as they stand, also such as the linker would never let through. */
public final class LinkedApis {

    private LinkedApis() {}

    /** An API of exactly these parts. */
    public static LinkedApi of(
            String title, Optional<Fact<URI>> baseUrl, List<ResourceDefinition> resources, List<LinkedSchema> schemas) {
        return of(title, baseUrl, resources, schemas, Map.of());
    }

    /** An API of exactly these parts and names. */
    public static LinkedApi of(
            String title,
            Optional<Fact<URI>> baseUrl,
            List<ResourceDefinition> resources,
            List<LinkedSchema> schemas,
            Map<NameTarget, Fact<String>> names) {
        return new LinkedApi(title, baseUrl, resources, schemas, new SourceLinks(Map.of(), Map.of()), names);
    }
}
