package dev.apograph.runtime;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells before any call which calls the scopes of a token allow, and which scopes a program needs at least. It knows
 * what the documents say and asks no server. Immutable.
 */
public final class ScopePreflight {

    /** What a scope calls itself that allows more than can be counted: {@code all.User}, {@code devices.*}. */
    private static final Pattern WIDE = Pattern.compile("(?i)(?<![a-z0-9])all(?![a-z0-9])|[*]");

    private final Map<String, Integer> endpoints = new HashMap<>();
    private final int size;

    private ScopePreflight(Collection<EndpointScopes> api) {
        size = api.size();
        api.forEach(endpoint -> endpoint.anyOf().forEach(scope -> endpoints.merge(scope, 1, Integer::sum)));
    }

    /**
     * A preflight for the calls of an API.
     *
     * @param api all endpoints of the API, which tell how much each scope allows; generated clients have them as
     *     {@code ALL} in the class of their scopes
     */
    public static ScopePreflight of(Collection<EndpointScopes> api) {
        return new ScopePreflight(api);
    }

    /**
     * The calls that a token is refused, in their order; {@link EndpointScopes#anyOf} says what each would need.
     *
     * @param calls what a program calls
     * @param scopesOfToken the scopes that the token has
     */
    public List<EndpointScopes> refused(Collection<EndpointScopes> calls, Collection<String> scopesOfToken) {
        Set<String> held = Set.copyOf(scopesOfToken);
        return calls.stream().distinct().filter(call -> !call.allows(held)).toList();
    }

    /**
     * The narrowest scopes with which a token may make all the calls: those that allow the fewest endpoints of the API
     * in sum; of several such sets the one with the most scopes, since each of them allows less, and of those the first
     * by name. A scope that says {@code all} or {@code *} of itself counts as one that allows every endpoint too: the
     * pages that were read may show few of those that it allows. For what is missing from a token, ask about the calls that it is {@linkplain #refused refused}.
     *
     * @param calls what a program calls
     */
    public LeastScopes least(Collection<EndpointScopes> calls) {
        return ScopeSearch.search(calls.stream().map(EndpointScopes::anyOf).toList(), this::weight);
    }

    /** How many endpoints a scope allows; a scope that the API does not know allows the call that names it. */
    private int weight(String scope) {
        int known = endpoints.getOrDefault(scope, 1);
        return WIDE.matcher(scope).find() ? known + size : known;
    }

    @Override
    public String toString() {
        return "ScopePreflight[" + endpoints.size() + " scopes]";
    }
}
