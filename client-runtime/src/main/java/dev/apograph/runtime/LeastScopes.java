package dev.apograph.runtime;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The scopes that a set of calls needs at least, as {@link ScopePreflight#least} finds them. Immutable. */
public final class LeastScopes {

    private final Set<String> scopes;
    private final boolean exact;

    LeastScopes(Collection<String> scopes, boolean exact) {
        this.scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
        this.exact = exact;
    }

    /** The scopes, in the order of their names. Without any of them at least one of the calls would be refused. */
    public Set<String> scopes() {
        return scopes;
    }

    /** Whether no narrower set is enough; false if that would have taken too long to find out. */
    public boolean exact() {
        return exact;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeastScopes that && scopes.equals(that.scopes) && exact == that.exact;
    }

    @Override
    public int hashCode() {
        return scopes.hashCode();
    }

    @Override
    public String toString() {
        return String.join(", ", scopes) + (exact ? "" : " (perhaps more than needed)");
    }
}
