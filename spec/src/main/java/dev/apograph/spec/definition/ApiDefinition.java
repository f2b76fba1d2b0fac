package dev.apograph.spec.definition;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one page, or several together, state of an API, before references are resolved.
 *
 * @param baseUrls base URLs that the pages state: scheme and authority, and a path only where every endpoint shares it
 * @param resources in the order of reading
 * @param schemas what the pages show of schemas
 */
public record ApiDefinition(List<Fact<URI>> baseUrls, List<ResourceDefinition> resources, List<SchemaTrace> schemas) {

    /** Copies the lists. */
    public ApiDefinition {
        baseUrls = List.copyOf(baseUrls);
        resources = List.copyOf(resources);
        schemas = List.copyOf(schemas);
    }

    /** Nothing at all. */
    public static ApiDefinition empty() {
        return new ApiDefinition(List.of(), List.of(), List.of());
    }

    /** What this and {@code other} state, this first. */
    public ApiDefinition and(ApiDefinition other) {
        return new ApiDefinition(
                concat(baseUrls, other.baseUrls), concat(resources, other.resources), concat(schemas, other.schemas));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
