package dev.apograph.spec.correction;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.HttpMethod;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which endpoint is meant by method and path, however its placeholders are spelt. */
final class Routes {

    private static final Pattern SELECTOR = Pattern.compile("\\s*([A-Za-z]+)\\s+(/\\S*)\\s*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}/]*}|<[^<>/]*>|(?<=/):[^/]+");
    private static final Pattern SLASHES = Pattern.compile("/++");

    private Routes() {}

    /** The route that a selector such as {@code GET /lamps/{lampId}} means; empty when it has another form. */
    static Optional<String> of(String selector) {
        Matcher matcher = SELECTOR.matcher(selector);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String method = matcher.group(1).toUpperCase(Locale.ROOT);
        boolean known =
                Stream.of(HttpMethod.values()).anyMatch(value -> value.name().equals(method));
        return known ? Optional.of(method + " " + path(matcher.group(2))) : Optional.empty();
    }

    /** The route of an endpoint. */
    static String of(EndpointDefinition endpoint) {
        return endpoint.method().value() + " " + path(endpoint.path().value().template());
    }

    /** An endpoint as a selector. */
    static String selector(EndpointDefinition endpoint) {
        return endpoint.method().value() + " " + endpoint.path().value();
    }

    private static String path(String template) {
        String route =
                SLASHES.matcher(PLACEHOLDER.matcher(template).replaceAll("{}")).replaceAll("/");
        return route.length() > 1 && route.endsWith("/") ? route.substring(0, route.length() - 1) : route;
    }

    /** Letters and digits of a name in lower case: what is left of it in every spelling. */
    static String bare(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
