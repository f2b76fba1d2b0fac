package dev.apograph.runtime;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** The scopes of an endpoint: an access token needs one of them to call it. Immutable. */
public final class EndpointScopes {

    private final String name;
    private final String method;
    private final String path;
    private final List<String> anyOf;

    private EndpointScopes(String name, String method, String path, List<String> anyOf) {
        this.name = Objects.requireNonNull(name, "name");
        this.method = Objects.requireNonNull(method, "method");
        this.path = Objects.requireNonNull(path, "path");
        this.anyOf = List.copyOf(new LinkedHashSet<>(anyOf));
    }

    /** As {@link #of(String, String, String, List)}. */
    public static EndpointScopes of(String name, String method, String path, String... anyOf) {
        return of(name, method, path, List.of(anyOf));
    }

    /**
     * An endpoint and its scopes.
     *
     * @param name how the method is called in Java, such as {@code devices.get}
     * @param method the HTTP method
     * @param path the template of the path
     * @param anyOf the scopes of which one is enough, in the order of the documents; empty if they name none
     */
    public static EndpointScopes of(String name, String method, String path, List<String> anyOf) {
        return new EndpointScopes(name, method, path, anyOf);
    }

    /** How the method is called in Java, such as {@code devices.get}. */
    public String name() {
        return name;
    }

    /** The HTTP method. */
    public String method() {
        return method;
    }

    /** The template of the path. */
    public String path() {
        return path;
    }

    /** The scopes of which one is enough, in the order of the documents; empty if they name none. */
    public List<String> anyOf() {
        return anyOf;
    }

    /** Whether a token with the scopes may call the endpoint, as far as the documents say. */
    public boolean allows(Collection<String> scopesOfToken) {
        return anyOf.isEmpty() || anyOf.stream().anyMatch(scopesOfToken::contains);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EndpointScopes that
                && name.equals(that.name)
                && method.equals(that.method)
                && path.equals(that.path)
                && anyOf.equals(that.anyOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, method, path, anyOf);
    }

    @Override
    public String toString() {
        return name + " (" + method + " " + path + "): " + (anyOf.isEmpty() ? "no scope" : String.join(" or ", anyOf));
    }
}
