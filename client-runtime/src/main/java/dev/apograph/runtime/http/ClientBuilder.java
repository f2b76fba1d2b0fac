package dev.apograph.runtime.http;

import dev.apograph.runtime.RuntimeVersion;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings that all generated clients share. No message of this class quotes a value that may be a secret.
 *
 * @param <B> the builder of the generated client
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    private @Nullable BaseUrl baseUrl;
    private @Nullable String accessToken;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration timeout = Duration.ofMinutes(2);
    private long maxResponseBytes = 256L << 20;
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
        this.accessToken = token;
        return self();
    }

    /** How long making a connection may take; 10 seconds unless set. */
    public B connectTimeout(Duration limit) {
        this.connectTimeout = positive(limit);
        return self();
    }

    /** How long a whole call may take, its body included (an event stream: until it begins); 120 seconds unless set. */
    public B timeout(Duration limit) {
        this.timeout = positive(limit);
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
        ClientSettings settings = new ClientSettings(
                target,
                Optional.ofNullable(accessToken),
                Map.copyOf(headers),
                connectTimeout,
                timeout,
                maxResponseBytes,
                strict,
                allowInsecureHttp);
        if (accessToken != null) {
            settings.requireSafe("the access token");
        }
        headers.keySet().stream()
                .filter(HeaderRules::isCredential)
                .forEach(name -> settings.requireSafe("header " + name));
        return new HttpCaller(settings);
    }

    private static Duration positive(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a timeout must be positive");
        }
        return limit;
    }
}
