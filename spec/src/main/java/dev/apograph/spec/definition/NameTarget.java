package dev.apograph.spec.definition;

import java.util.List;
import java.util.Locale;

/**
 * Something that has a name in generated code and for which {@code api.yaml} may set it.
 *
 * @param kind what it is
 * @param parts what tells it from others of its kind, such as method and route of an endpoint
 */
public record NameTarget(Kind kind, List<String> parts) {

    /** What can be named. */
    public enum Kind {
        /** The client. */
        CLIENT,
        /** A resource: its accessor, and from it the interface. */
        RESOURCE,
        /** The method of an endpoint. */
        ENDPOINT,
        /** A parameter of an endpoint, or a field of its body. */
        PARAMETER,
        /** The class of a schema. */
        SCHEMA,
        /** A property of a schema. */
        PROPERTY
    }

    /** Copies the parts. */
    public NameTarget {
        parts = List.copyOf(parts);
    }

    /** The client. */
    public static NameTarget client() {
        return new NameTarget(Kind.CLIENT, List.of());
    }

    /** The resource of a title. */
    public static NameTarget resource(String title) {
        return new NameTarget(Kind.RESOURCE, List.of(title));
    }

    /** An endpoint; how its placeholders are spelt has no part in it. */
    public static NameTarget endpoint(EndpointDefinition endpoint) {
        return new NameTarget(
                Kind.ENDPOINT,
                List.of(endpoint.method().value() + " "
                        + endpoint.path().value().route()));
    }

    /** A parameter of an endpoint; pages spell a placeholder in more than one way, which has no part in it. */
    public static NameTarget parameter(EndpointDefinition endpoint, ParameterLocation location, String name) {
        return parameter(endpoint(endpoint), location, name);
    }

    /** A parameter of an endpoint that is known by its target. */
    public static NameTarget parameter(NameTarget endpoint, ParameterLocation location, String name) {
        String spelt = location == ParameterLocation.PATH
                ? name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT)
                : name;
        return new NameTarget(Kind.PARAMETER, List.of(endpoint.parts().get(0), location.name(), spelt));
    }

    /** The schema of a title. */
    public static NameTarget schema(String title) {
        return new NameTarget(Kind.SCHEMA, List.of(title));
    }

    /**
     * A property of the schema of a title.
     *
     * @param path the way to it from the root of the schema, such as {@code reportConfigs[].theme}
     */
    public static NameTarget property(String title, String path) {
        return new NameTarget(Kind.PROPERTY, List.of(title, path));
    }
}
