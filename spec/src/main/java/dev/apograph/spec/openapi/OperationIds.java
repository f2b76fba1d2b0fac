package dev.apograph.spec.openapi;

import dev.apograph.spec.definition.EndpointDefinition;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Hands out operation ids that are unique in the document: the resource's title and the endpoint's in lower camel. */
final class OperationIds {

    private final Set<String> taken = new HashSet<>();

    /** An id that was not handed out before; on a clash the method and the route's words are added. */
    String idFor(String resource, EndpointDefinition endpoint) {
        String id = camel(resource + " " + endpoint.title().value());
        if (!take(id)) {
            id += "_" + endpoint.method().value().name().toLowerCase(Locale.ROOT) + "_"
                    + camel(endpoint.path().value().template());
            take(id);
        }
        return id;
    }

    private boolean take(String id) {
        return taken.add(id.toLowerCase(Locale.ROOT));
    }

    private static String camel(String words) {
        StringBuilder id = new StringBuilder();
        for (String word : words.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                String first = word.substring(0, 1);
                id.append(id.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return id.isEmpty() ? "operation" : id.toString();
    }
}
