package dev.apograph.runtime.http;

import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.RuntimeVersion;
import dev.apograph.runtime.json.JsonLimits;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The settings that all generated clients share. No message of this class quotes a value that may be a secret.
 *
 * @param <B> the builder of the generated client
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    private @Nullable BaseUrl baseUrl;
    private final TreeMap<String, Credential> credentials = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Duration timeout = Duration.ofMinutes(2);
    private Duration attemptTimeout = Duration.ofMinutes(1);
    private Duration idleTimeout = Duration.ofMinutes(5);
    private RetryPolicy retries = RetryPolicy.standard();
    private String idempotencyHeader = "Idempotency-Key";
    private final List<CallInterceptor> interceptors = new ArrayList<>();
    private final List<CallObserver> observers = new ArrayList<>();
    private final TransportChoice transport = new TransportChoice();
    private @Nullable Executor executor;
    private Clock clock = Clock.SYSTEM;
    private long maxResponseBytes = 256L << 20;
    private JsonLimits jsonLimits = JsonLimits.defaults();
    private boolean strict;
    private boolean allowInsecureHttp;

    /** For generated subclasses. */
    protected ClientBuilder() {}

    /** This builder, as its own type. */
    protected abstract B self();

    /** Where the API stands, such as {@code https://api.example.com/v1}. */
    public B baseUrl(String url) {
        this.baseUrl = BaseUrl.of(url);
        return self();
    }

    /** Where the API stands, such as {@code https://api.example.com/v1}. */
    public B baseUrl(URI url) {
        this.baseUrl = BaseUrl.of(url);
        return self();
    }

    /**
     * The bearer token (RFC 6750) that every call sends but those documented as open to all.
     *
     * @throws IllegalArgumentException if it holds anything that a header cannot, such as a line break at its end
     */
    public B accessToken(String token) {
        HeaderRules.requireToken(token);
        return accessToken(() -> token);
    }

    /**
     * Gives the bearer token, asked before each attempt, so that it can be a fresh one. A token that no header can hold
     * ends the call with an {@link IllegalArgumentException}.
     */
    public B accessToken(Supplier<String> tokens) {
        Objects.requireNonNull(tokens, "tokens");
        credentials.put("Authorization", Credential.bearer(tokens));
        return self();
    }

    /**
     * User name and password by the Basic scheme (RFC 7617, UTF-8), in place of a token, for every call but those
     * documented as open to all.
     *
     * @throws IllegalArgumentException if the name holds a colon, or either a control character
     */
    public B basic(String user, String password) {
        credentials.put("Authorization", Credential.basic(user, password));
        return self();
    }

    /**
     * A key that every call sends in a header, beside a token if there is one, but those documented as open to all.
     *
     * @param header the name of the header, such as {@code X-Api-Key}
     * @throws IllegalArgumentException if the header cannot be set or cannot hold the key
     */
    public B apiKey(String header, String key) {
        HeaderRules.requireName(header);
        credentials.put(header, Credential.apiKey(key));
        return self();
    }

    /** How long making a connection may take; 10 seconds unless set. */
    public B connectTimeout(Duration limit) {
        transport.connectTimeout(positive(limit));
        return self();
    }

    /**
     * How long a whole call may take, with all attempts, waits and its body (a stream: until it begins); 120 seconds
     * unless set.
     */
    public B timeout(Duration limit) {
        this.timeout = positive(limit);
        return self();
    }

    /** How long one attempt of a call may take, its body included (a stream: until it begins); 60 seconds unless set. */
    public B attemptTimeout(Duration limit) {
        this.attemptTimeout = positive(limit);
        return self();
    }

    /** How long an event stream or a download may be silent; 5 minutes unless set. */
    public B idleTimeout(Duration limit) {
        this.idleTimeout = positive(limit);
        return self();
    }

    /** How often a call is sent again; {@link RetryPolicy#standard()} unless set. */
    public B retries(RetryPolicy policy) {
        this.retries = Objects.requireNonNull(policy, "policy");
        return self();
    }

    /** The header that carries the {@linkplain dev.apograph.runtime.CallOptions.Builder#idempotencyKey key} of a call. */
    public B idempotencyHeader(String name) {
        HeaderRules.requireName(name);
        this.idempotencyHeader = name;
        return self();
    }

    /** Chooses the proxy for each address; the JVM's own choice unless set. */
    public B proxy(ProxySelector selector) {
        transport.proxy(selector);
        return self();
    }

    /** Knows user name and password of the proxy, see {@link JdkTransport.Builder#proxyAuthenticator}. */
    public B proxyAuthenticator(Authenticator authenticator) {
        transport.proxyAuthenticator(authenticator);
        return self();
    }

    /** Keys and trust for encrypted connections; those of the JVM unless set. Host names are always checked. */
    public B sslContext(SSLContext context) {
        transport.sslContext(context);
        return self();
    }

    /**
     * Sends by a client that was built elsewhere, with its own timeout for connections, proxy and trust.
     *
     * @throws IllegalArgumentException if it follows redirects by itself: it would take credentials along
     */
    public B httpClient(HttpClient client) {
        return transport(JdkTransport.of(client));
    }

    /** Sends by a transport that may serve other clients too. It is not closed with the client. */
    public B transport(Transport shared) {
        transport.given(shared);
        return self();
    }

    /** Where asynchronous calls run; threads of the client (virtual ones from JDK 21 on) unless set. */
    public B executor(Executor threads) {
        this.executor = Objects.requireNonNull(threads, "threads");
        return self();
    }

    /** Adds what looks at each attempt and may change it; they are asked in the order in which they were added. */
    public B interceptor(CallInterceptor interceptor) {
        interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
        return self();
    }

    /** Adds what is told of attempts and calls. */
    public B observer(CallObserver observer) {
        observers.add(Objects.requireNonNull(observer, "observer"));
        return self();
    }

    /** Another clock, for tests. */
    B clock(Clock other) {
        this.clock = other;
        return self();
    }

    /** The most bytes of an answer's body after decoding; 256 MB unless set. For an event stream, of one event. */
    public B maxResponseBytes(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("the limit of the response's size is negative");
        }
        this.maxResponseBytes = bytes;
        return self();
    }

    /**
     * How much the JSON of an answer may ask of the reader: depth and the lengths of strings, names and numbers; {@link
     * JsonLimits#defaults()} unless set. Deeper JSON needs deeper stacks of the threads that read it.
     */
    public B jsonLimits(JsonLimits limits) {
        this.jsonLimits = Objects.requireNonNull(limits, "limits");
        return self();
    }

    /** Sets a header of every call; an earlier one of the name, in any case, is replaced. */
    public B header(String name, String value) {
        HeaderRules.put(headers, name, value);
        return self();
    }

    /** Whether an answer that does not fit its documented schema fails at once; off unless set. */
    public B strict(boolean failAtOnce) {
        this.strict = failAtOnce;
        return self();
    }

    /** Whether credentials may be sent unencrypted to another machine; off unless set. */
    public B allowInsecureHttp(boolean allow) {
        this.allowInsecureHttp = allow;
        return self();
    }

    /**
     * The transport with these settings, all of which are checked first.
     *
     * @param clientName the generated client's name, for messages
     * @param documentedBaseUrl where the documents say the API stands, used if no base URL was set
     * @param apiLevel the runtime's API level that the client was generated for
     * @throws IllegalStateException if a setting is missing or does not go with another
     */
    protected HttpCaller caller(String clientName, Optional<String> documentedBaseUrl, int apiLevel) {
        RuntimeVersion.require(apiLevel, clientName);
        BaseUrl target = Optional.ofNullable(baseUrl)
                .or(() -> documentedBaseUrl.map(BaseUrl::of))
                .orElseThrow(() -> new IllegalStateException(
                        clientName + " needs a base URL, since the API's documents do not state one"));
        ClientSettings settings = settings(target);
        credentials.values().forEach(credential -> settings.requireSafe(credential.what()));
        headers.keySet().stream()
                .filter(HeaderRules::isCredential)
                .forEach(name -> settings.requireSafe("header " + name));
        CallLog log = new CallLog(List.copyOf(observers));
        return new HttpCaller(
                new Attempts.Surroundings(settings, new RetryBudget(), clock, log),
                transport.make(),
                transport.isOwned(),
                Optional.ofNullable(executor));
    }

    private ClientSettings settings(BaseUrl target) {
        return new ClientSettings(
                target,
                Collections.unmodifiableMap(new TreeMap<>(credentials)),
                Map.copyOf(headers),
                new Timeouts(timeout, attemptTimeout, idleTimeout),
                retries,
                idempotencyHeader,
                new ReadingRules(maxResponseBytes, jsonLimits, strict),
                allowInsecureHttp,
                List.copyOf(interceptors));
    }

    private static Duration positive(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a timeout must be positive");
        }
        return limit;
    }
}
