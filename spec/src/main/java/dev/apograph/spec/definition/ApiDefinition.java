package dev.apograph.spec.definition;

import java.net.URI;
import java.util.List;
import java.util.function.Function;

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

    /** What several pages state together, in their order. */
    public static ApiDefinition of(List<ApiDefinition> pages) {
        return new ApiDefinition(
                all(pages, ApiDefinition::baseUrls),
                all(pages, ApiDefinition::resources),
                all(pages, ApiDefinition::schemas));
    }

    /** What this and {@code other} state, this first. */
    public ApiDefinition and(ApiDefinition other) {
        return of(List.of(this, other));
    }

    private static <T> List<T> all(List<ApiDefinition> pages, Function<ApiDefinition, List<T>> part) {
        return pages.stream().map(part).flatMap(List::stream).toList();
    }
}
