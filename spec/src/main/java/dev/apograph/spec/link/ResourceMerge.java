package dev.apograph.spec.link;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings resources into the canonical order: one resource for each title, by title, with the endpoints of all its pages
 * in the order of the pages' names. A method of a route stands once in the whole API, with what all pages say of it.
 */
final class ResourceMerge {

    private static final Comparator<ResourceDefinition> BY_PLACE = Comparator.comparing(
                    (ResourceDefinition resource) -> resource.evidence().place())
            .thenComparing(ResourceDefinition::toString);

    private final Diagnostics diagnostics;
    private final Map<String, List<EndpointDefinition>> documented = new HashMap<>();
    private final Map<String, Fact<String>> homes = new HashMap<>();

    private ResourceMerge(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Merges resources given in any order. */
    static List<ResourceDefinition> merge(List<ResourceDefinition> resources, Diagnostics diagnostics) {
        List<ResourceDefinition> pages = resources.stream().sorted(BY_PLACE).toList();
        ResourceMerge merge = new ResourceMerge(diagnostics);
        ResourceTitles titles = new ResourceTitles(pages);
        TreeMap<String, List<ResourceDefinition>> byTitle = new TreeMap<>();
        for (ResourceDefinition page : pages) {
            byTitle.computeIfAbsent(titles.of(page).value(), title -> new ArrayList<>())
                    .add(page);
            page.endpoints().forEach(merge::add);
        }
        List<ResourceDefinition> merged = new ArrayList<>();
        byTitle.values()
                .forEach(same -> merge.join(same, titles.of(same.get(0))).ifPresent(merged::add));
        return List.copyOf(merged);
    }

    private void add(EndpointDefinition endpoint) {
        documented
                .computeIfAbsent(ResourceTitles.route(endpoint), route -> new ArrayList<>())
                .add(endpoint);
    }

    private Optional<ResourceDefinition> join(List<ResourceDefinition> pages, Fact<String> title) {
        Map<String, EndpointDefinition> endpoints = new LinkedHashMap<>();
        for (ResourceDefinition page : pages) {
            for (EndpointDefinition endpoint : page.endpoints()) {
                String route = ResourceTitles.route(endpoint);
                if (homes.putIfAbsent(route, title) == null) {
                    endpoints.put(route, EndpointMerge.merge(all(route), diagnostics));
                }
            }
        }
        Optional<String> route = pages.stream()
                .flatMap(page -> page.endpoints().stream())
                .map(ResourceTitles::route)
                .findFirst();
        if (endpoints.isEmpty() && route.isPresent()) {
            reportOtherTitle(title, Objects.requireNonNull(homes.get(route.get())));
            return Optional.empty();
        }
        return Optional.of(new ResourceDefinition(
                title,
                FactUnion.sentence(
                        pages.stream().map(ResourceDefinition::description).toList()),
                List.copyOf(endpoints.values()),
                pages.get(0).evidence()));
    }

    private List<EndpointDefinition> all(String route) {
        return documented.getOrDefault(route, List.of());
    }

    private void reportOtherTitle(Fact<String> title, Fact<String> kept) {
        diagnostics.add(
                DiagnosticCode.RESOURCE_TITLE_CONFLICT,
                title.evidence().place(),
                kept.evidence().place(),
                "every endpoint of " + title.value() + " stands under the title " + kept.value()
                        + " too, which is kept",
                "remove one of the pages, or give both the same title");
    }
}
