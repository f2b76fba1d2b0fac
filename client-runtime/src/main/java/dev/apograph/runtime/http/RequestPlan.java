package dev.apograph.runtime.http;

import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.RuntimeVersion;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** What one call sends: what all attempts share, and what is new for each. */
final class RequestPlan {

    private static final String USER_AGENT = "apograph-runtime/" + RuntimeVersion.text();

    private final ClientSettings settings;
    private final Endpoint<?> endpoint;
    private final URI uri;
    private final RequestBody body;
    private final Map<String, String> chosen;
    private final boolean repeatable;

    RequestPlan(ClientSettings settings, Call<?> call) {
        this.settings = settings;
        this.endpoint = call.endpoint();
        this.uri = settings.baseUrl().resolve(call.encodedPath(), call.encodedQuery());
        settings.requireSafeQuery(uri);
        this.chosen = chosen(call);
        this.repeatable = RetryRule.isIdempotent(endpoint.method()) || chosen.containsKey(settings.idempotencyHeader());
        this.body = call.body();
    }

    private Map<String, String> defaults() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Accept", endpoint.form().accept());
        headers.put("Accept-Encoding", endpoint.form().isStream() ? "identity" : "gzip");
        headers.put("User-Agent", USER_AGENT);
        body.contentType().ifPresent(type -> headers.put("Content-Type", type));
        return headers;
    }

    /** The client's headers, then the call's parameters, then its options: later ones replace earlier ones. */
    private Map<String, String> chosen(Call<?> call) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(settings.headers());
        call.headers().forEach((name, value) -> settings.put(headers, name, value));
        call.options().headers().forEach((name, value) -> settings.put(headers, name, value));
        call.options().idempotencyKey().ifPresent(key -> settings.put(headers, settings.idempotencyHeader(), key));
        return headers;
    }

    /** Whether the server does the same however often the call comes. */
    boolean isRepeatable() {
        return repeatable;
    }

    RequestBody body() {
        return body;
    }

    /** The request of an attempt, with a fresh token and as the interceptors want it. */
    RequestView attempt(int number, Map<String, String> extra) {
        Map<String, String> headers = defaults();
        if (!endpoint.anonymous()) {
            settings.credentials().forEach((name, credential) -> {
                if (!chosen.containsKey(name)) {
                    headers.put(name, credential.value().get());
                }
            });
        }
        headers.putAll(chosen);
        headers.putAll(extra);
        PreparedRequest request = new PreparedRequest(endpoint.operation(), endpoint.method(), uri, headers, body);
        RequestView view = new RequestView(request, number, settings);
        for (CallInterceptor interceptor : settings.interceptors()) {
            view = interceptor.before(view);
        }
        return view;
    }

    /** What an attempt tells of who calls. */
    Secrets secrets(RequestView request) {
        return Secrets.of(request.request(), settings.credentials().keySet());
    }

    void answered(RequestView request, ResponseInfo response) {
        settings.interceptors().forEach(interceptor -> interceptor.after(request, response));
    }
}
