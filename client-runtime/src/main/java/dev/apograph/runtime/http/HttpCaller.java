package dev.apograph.runtime.http;

import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.ResponseHeaders;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.RuntimeVersion;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Executes calls over {@code java.net.http}. Safe for use by many threads. Made by {@link ClientBuilder}.
 *
 * <p>The JDK itself sends a GET a second time when a pooled connection turns out to be dead; nothing else is sent twice.
 */
public final class HttpCaller implements AutoCloseable {

    private static final String USER_AGENT = "apograph-runtime/" + RuntimeVersion.text();

    private final ClientSettings settings;
    private final Set<Exchange> running = ConcurrentHashMap.newKeySet();
    private volatile @Nullable HttpClient client;

    HttpCaller(ClientSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .version(settings.baseUrl().isEncrypted() ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .build();
    }

    /**
     * Executes a call and waits for its result.
     *
     * @throws dev.apograph.runtime.ApiException if the call does not give its documented result
     * @throws IllegalArgumentException if a value of the call cannot be sent
     * @throws IllegalStateException if a path argument is missing, the call was executed before, or this is closed
     */
    public <R extends @Nullable Object> R execute(Call<R> call) {
        HttpClient transport =
                Optional.ofNullable(client).orElseThrow(() -> new IllegalStateException("the client is closed"));
        call.take();
        PreparedRequest request = prepare(call);
        Exchange exchange = new Exchange(transport, settings.baseUrl(), request, deadline(call), running);
        running.add(exchange);
        boolean goesOn = false;
        try {
            if (client == null) {
                exchange.close();
            }
            R result = result(call, exchange.send(call.endpoint()::documents));
            goesOn = call.endpoint().events();
            return result;
        } finally {
            request.body().close();
            if (!goesOn) {
                exchange.close();
            }
        }
    }

    private Deadline deadline(Call<?> call) {
        return Deadline.in(call.options().timeout().orElse(settings.timeout()));
    }

    private PreparedRequest prepare(Call<?> call) {
        Endpoint<?> endpoint = call.endpoint();
        RequestBody body = call.body();
        return new PreparedRequest(
                endpoint.operation(),
                endpoint.method(),
                settings.baseUrl().resolve(call.encodedPath(), call.encodedQuery()),
                headers(call, body),
                body,
                endpoint.events());
    }

    /** The client's headers, then the call's parameters, then its options: later ones replace earlier ones. */
    private Map<String, String> headers(Call<?> call, RequestBody body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        boolean events = call.endpoint().events();
        headers.put("Accept", events ? "text/event-stream" : "application/json");
        headers.put("Accept-Encoding", events ? "identity" : "gzip");
        headers.put("User-Agent", USER_AGENT);
        body.contentType().ifPresent(type -> headers.put("Content-Type", type));
        if (!call.endpoint().anonymous()) {
            settings.accessToken().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        }
        headers.putAll(settings.headers());
        call.headers().forEach((name, value) -> put(headers, name, value));
        call.options().headers().forEach((name, value) -> put(headers, name, value));
        return headers;
    }

    private void put(Map<String, String> headers, String name, String value) {
        HeaderRules.put(headers, name, value);
        if (HeaderRules.isCredential(name)) {
            settings.requireSafe("header " + name);
        }
    }

    private <R extends @Nullable Object> R result(Call<R> call, Exchange.Answer answer) {
        Endpoint<R> endpoint = call.endpoint();
        ResponseInfo response = ResponseInfo.of(
                answer.status(), ResponseHeaders.of(answer.headers().map()));
        ResponseContent content = new ResponseContent(
                endpoint.operation(),
                response,
                answer.body(),
                call.options().maxResponseBytes().orElse(settings.maxResponseBytes()),
                call.options().strict().orElse(settings.strict()));
        return endpoint.success(answer.status())
                .orElseThrow(() -> failure(endpoint, response, content))
                .read(response, content);
    }

    private static HttpStatusException failure(Endpoint<?> endpoint, ResponseInfo response, ResponseContent content) {
        RawBody raw = content.raw();
        Object body = endpoint.error(response.status())
                .flatMap(codec -> raw.as(codec))
                .orElse(null);
        return HttpStatusException.of(endpoint.operation(), response, raw.text(), body);
    }

    /** Ends all calls under way and refuses new ones. Closing again does nothing. */
    @Override
    public void close() {
        client = null;
        running.forEach(Exchange::close);
    }

    @Override
    public String toString() {
        return "HttpCaller";
    }
}
