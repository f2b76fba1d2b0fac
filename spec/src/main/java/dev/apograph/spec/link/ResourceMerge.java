package dev.apograph.spec.link;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.WithoutEvidence;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings resources into the canonical order: one resource for each title, by title, with the endpoints of all its pages
 * in the order of the pages' names. A method of a route is kept once in the whole API.
 */
final class ResourceMerge {

    private static final Comparator<ResourceDefinition> BY_PLACE = Comparator.comparing(
                    (ResourceDefinition resource) -> resource.evidence().place())
            .thenComparing(ResourceDefinition::toString);

    private final Diagnostics diagnostics;
    private final Map<String, EndpointDefinition> kept = new HashMap<>();

    private ResourceMerge(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Merges resources given in any order. */
    static List<ResourceDefinition> merge(List<ResourceDefinition> resources, Diagnostics diagnostics) {
        ResourceMerge merge = new ResourceMerge(diagnostics);
        TreeMap<String, List<ResourceDefinition>> byTitle = new TreeMap<>();
        resources.stream()
                .sorted(BY_PLACE)
                .forEach(resource -> byTitle.computeIfAbsent(resource.title().value(), title -> new ArrayList<>())
                        .add(resource));
        return byTitle.values().stream().map(merge::join).toList();
    }

    private ResourceDefinition join(List<ResourceDefinition> pages) {
        ResourceDefinition first = pages.get(0);
        List<EndpointDefinition> endpoints = pages.stream()
                .flatMap(page -> page.endpoints().stream())
                .filter(this::isNew)
                .toList();
        return new ResourceDefinition(
                first.title(),
                pages.stream()
                        .map(ResourceDefinition::description)
                        .flatMap(Optional::stream)
                        .findFirst(),
                endpoints,
                first.evidence());
    }

    private boolean isNew(EndpointDefinition endpoint) {
        String route = endpoint.method().value() + " " + endpoint.path().value().route();
        EndpointDefinition earlier = kept.putIfAbsent(route, endpoint);
        if (earlier == null) {
            return true;
        }
        if (!WithoutEvidence.equal(earlier, endpoint)) {
            SourcePlace place = endpoint.evidence().place();
            diagnostics.add(
                    DiagnosticCode.ENDPOINT_REPEATED,
                    place,
                    endpoint.method().value() + " " + endpoint.path().value() + " is documented at "
                            + earlier.evidence().place() + " too; that one is kept",
                    "remove one of the two pages or correct its URL");
        }
        return false;
    }
}
