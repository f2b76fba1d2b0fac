package dev.apograph.spec.link;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds out what an API is called. */
final class ApiTitle {

    /** Second-level labels below which countries register names, as in {@code example.co.uk}. */
    private static final Set<String> REGISTRY_LABELS = Set.of("ac", "co", "com", "edu", "gov", "net", "or", "org");

    private ApiTitle() {}

    /** The registrable label of the host in upper camel case, else the only resource's title, else nothing. */
    static String of(Optional<Fact<URI>> baseUrl, List<ResourceDefinition> resources) {
        return baseUrl.flatMap(fact -> Optional.ofNullable(fact.value().getHost()))
                .flatMap(ApiTitle::fromHost)
                .orElseGet(
                        () -> resources.size() == 1 ? resources.get(0).title().value() : "");
    }

    private static Optional<String> fromHost(String host) {
        List<String> labels = Arrays.asList(host.toLowerCase(Locale.ROOT).split("\\."));
        if (labels.size() < 2 || labels.get(labels.size() - 1).matches("[0-9]+|.*[:\\]].*")) {
            return Optional.empty();
        }
        int last = labels.size() - 1;
        boolean underCountry =
                last >= 2 && labels.get(last).length() == 2 && REGISTRY_LABELS.contains(labels.get(last - 1));
        String label = labels.get(underCountry ? last - 2 : last - 1);
        return Optional.of(upperCamel(label)).filter(title -> !title.isEmpty());
    }

    private static String upperCamel(String label) {
        StringBuilder title = new StringBuilder();
        for (String word : label.split("-")) {
            if (!word.isEmpty()) {
                title.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return title.toString();
    }
}
