package dev.apograph.spec.link;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which resource each page documents. A page that does not state its title, and is known by its file's name or by a
 * sentence only, documents the resource of those pages that state one and document the same endpoints.
 */
final class ResourceTitles {

    private final IdentityHashMap<ResourceDefinition, Fact<String>> titles = new IdentityHashMap<>();
    private final Map<String, List<ResourceDefinition>> byRoute = new HashMap<>();
    private final Map<String, Fact<String>> byBareTitle = new HashMap<>();

    /** Finds them, for pages in canonical order. */
    ResourceTitles(List<ResourceDefinition> pages) {
        List<ResourceDefinition> surestFirst = new ArrayList<>(pages);
        surestFirst.sort(Comparator.comparing(page -> page.title().evidence().grade()));
        for (ResourceDefinition page : surestFirst) {
            Fact<String> title = shared(page).or(() -> likeNamed(page)).orElse(page.title());
            titles.put(page, title);
            byBareTitle.putIfAbsent(SchemaWords.bare(title.value()), title);
            routes(page)
                    .forEach(route -> byRoute.computeIfAbsent(route, any -> new ArrayList<>())
                            .add(page));
        }
    }

    /** The title of the resource that a page documents. */
    Fact<String> of(ResourceDefinition page) {
        return Objects.requireNonNull(titles.get(page), "every page has a title");
    }

    /** What makes two endpoints the same: the method, and the path without the names of its placeholders. */
    static String route(EndpointDefinition endpoint) {
        return endpoint.method().value() + " " + endpoint.path().value().route();
    }

    private static Set<String> routes(ResourceDefinition page) {
        return page.endpoints().stream().map(ResourceTitles::route).collect(Collectors.toSet());
    }

    /** The title under which at least half of a page's endpoints stand already. */
    private Optional<Fact<String>> shared(ResourceDefinition page) {
        Set<String> routes = routes(page);
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Fact<String>> known = new HashMap<>();
        for (String route : routes) {
            byRoute.getOrDefault(route, List.of()).stream()
                    .filter(other -> mayTakeOver(page, other))
                    .map(this::of)
                    .collect(Collectors.toMap(Fact::value, title -> title, (one, two) -> one))
                    .forEach((title, fact) -> {
                        counts.merge(title, 1, Integer::sum);
                        known.putIfAbsent(title, fact);
                    });
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 >= routes.size())
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> Objects.requireNonNull(known.get(entry.getKey())));
    }

    private static boolean mayTakeOver(ResourceDefinition page, ResourceDefinition other) {
        EvidenceGrade own = page.title().evidence().grade();
        boolean surer = other.title().evidence().grade().compareTo(own) < 0;
        boolean alike = SchemaWords.bare(other.title().value())
                .equals(SchemaWords.bare(page.title().value()));
        return surer || alike || own == EvidenceGrade.GUESSED;
    }

    /** The title that the file's name of a page without a title spells. */
    private Optional<Fact<String>> likeNamed(ResourceDefinition page) {
        return page.title().evidence().grade() == EvidenceGrade.GUESSED
                ? Optional.ofNullable(
                        byBareTitle.get(SchemaWords.bare(page.title().value())))
                : Optional.empty();
    }
}
