package dev.apograph.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which redirects are followed (RFC 9110, section 15.4): only to the same scheme, host and port, so that credentials and
 * bodies never leave; GET and HEAD for 301, 302, 303, any method for 307 and 308, which keep method and body.
 */
final class RedirectRule {

    /** How many redirects one call follows. */
    static final int LIMIT = 5;

    private static final Set<Integer> MAY_CHANGE_METHOD = Set.of(301, 302, 303);
    private static final Set<Integer> KEEP_METHOD = Set.of(307, 308);

    private RedirectRule() {}

    /** Where to go next; empty if the redirect is not to be followed. */
    static Optional<URI> target(BaseUrl base, String method, URI from, int status, List<String> locations) {
        boolean safe = method.equals("GET") || method.equals("HEAD");
        boolean followed = KEEP_METHOD.contains(status) || (safe && MAY_CHANGE_METHOD.contains(status));
        if (!followed || locations.size() != 1) {
            return Optional.empty();
        }
        return resolve(from, locations.get(0)).filter(base::isSameOrigin);
    }

    private static Optional<URI> resolve(URI from, String location) {
        try {
            URI target = UriReference.resolve(from, new URI(location));
            boolean usable = !location.isEmpty() && target.getScheme() != null && target.getHost() != null;
            return usable ? Optional.of(target) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
