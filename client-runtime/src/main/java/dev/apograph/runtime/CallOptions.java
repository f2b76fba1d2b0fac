package dev.apograph.runtime;

import dev.apograph.runtime.json.JsonLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Settings of one call that differ from the client's. Immutable. */
public final class CallOptions {

    private static final CallOptions NONE = new Builder().build();

    private final @Nullable Duration timeout;
    private final Map<String, String> headers;
    private final List<Map.Entry<String, String>> queries;
    private final @Nullable Long maxResponseBytes;
    private final @Nullable Boolean strict;
    private final @Nullable Duration attemptTimeout;
    private final @Nullable Duration idleTimeout;
    private final @Nullable RetryPolicy retries;
    private final @Nullable String idempotencyKey;
    private final @Nullable Boolean reconnect;
    private final @Nullable JsonLimits jsonLimits;

    private CallOptions(Builder builder) {
        this.timeout = builder.timeout;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        this.queries = List.copyOf(builder.queries);
        this.maxResponseBytes = builder.maxResponseBytes;
        this.strict = builder.strict;
        this.attemptTimeout = builder.attemptTimeout;
        this.idleTimeout = builder.idleTimeout;
        this.retries = builder.retries;
        this.idempotencyKey = builder.idempotencyKey;
        this.reconnect = builder.reconnect;
        this.jsonLimits = builder.jsonLimits;
    }

    /** No setting: everything is as the client says. */
    public static CallOptions none() {
        return NONE;
    }

    /** A builder with no setting. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these settings. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.timeout = timeout;
        builder.headers.putAll(headers);
        builder.queries.addAll(queries);
        builder.maxResponseBytes = maxResponseBytes;
        builder.strict = strict;
        builder.attemptTimeout = attemptTimeout;
        builder.idleTimeout = idleTimeout;
        builder.retries = retries;
        builder.idempotencyKey = idempotencyKey;
        builder.reconnect = reconnect;
        builder.jsonLimits = jsonLimits;
        return builder;
    }

    /** How long the whole call may take, retries, waits and body included; for a stream, until the answer begins. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** Headers that are added or that replace the client's, by name. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Query parameters that are added, in order; a name may stand more than once. */
    public List<Map.Entry<String, String>> queries() {
        return queries;
    }

    /** The most bytes that the answer's body may have after decoding. */
    public OptionalLong maxResponseBytes() {
        return maxResponseBytes == null ? OptionalLong.empty() : OptionalLong.of(maxResponseBytes);
    }

    /** Whether an answer that does not fit its schema fails at once. */
    public Optional<Boolean> strict() {
        return Optional.ofNullable(strict);
    }

    /** How long one attempt may take, its body included; for a stream, until the answer begins. */
    public Optional<Duration> attemptTimeout() {
        return Optional.ofNullable(attemptTimeout);
    }

    /** How long an event stream or a download may be silent. */
    public Optional<Duration> idleTimeout() {
        return Optional.ofNullable(idleTimeout);
    }

    /** How often the call is sent again. */
    public Optional<RetryPolicy> retries() {
        return Optional.ofNullable(retries);
    }

    /** The key under which the server does the same call once, however often it comes. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** Whether an event stream that breaks is taken up again. */
    public Optional<Boolean> reconnect() {
        return Optional.ofNullable(reconnect);
    }

    /** How much the JSON of the answer may ask of the reader. */
    public Optional<JsonLimits> jsonLimits() {
        return Optional.ofNullable(jsonLimits);
    }

    /** Names of headers and query parameters only: values may be secrets. */
    @Override
    public String toString() {
        List<String> queryNames = queries.stream().map(Map.Entry::getKey).toList();
        return "CallOptions[timeout=" + timeout + ", headers=" + headers.keySet() + ", query=" + queryNames
                + ", maxResponseBytes=" + maxResponseBytes + ", strict=" + strict
                + (attemptTimeout == null ? "" : ", attemptTimeout=" + attemptTimeout)
                + (idleTimeout == null ? "" : ", idleTimeout=" + idleTimeout)
                + (retries == null ? "" : ", retries=" + retries)
                + (idempotencyKey == null ? "" : ", idempotencyKey=***")
                + (reconnect == null ? "" : ", reconnect=" + reconnect) + "]";
    }

    /** Collects the settings of a call. */
    public static final class Builder {

        private @Nullable Duration timeout;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final List<Map.Entry<String, String>> queries = new ArrayList<>();
        private @Nullable Long maxResponseBytes;
        private @Nullable Boolean strict;
        private @Nullable Duration attemptTimeout;
        private @Nullable Duration idleTimeout;
        private @Nullable RetryPolicy retries;
        private @Nullable String idempotencyKey;
        private @Nullable Boolean reconnect;
        private @Nullable JsonLimits jsonLimits;

        private Builder() {}

        /** How long the whole call may take, retries, waits and body included (a stream: until it begins). */
        public Builder timeout(Duration limit) {
            this.timeout = positive(limit);
            return this;
        }

        /** How long one attempt may take, its body included (a stream: until it begins). */
        public Builder attemptTimeout(Duration limit) {
            this.attemptTimeout = positive(limit);
            return this;
        }

        /** How long an event stream or a download may be silent. */
        public Builder idleTimeout(Duration limit) {
            this.idleTimeout = positive(limit);
            return this;
        }

        private static Duration positive(Duration limit) {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("the timeout of a call must be positive");
            }
            return limit;
        }

        /** How often the call is sent again; {@link RetryPolicy#none()} for never. */
        public Builder retries(RetryPolicy policy) {
            this.retries = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * A key under which the server does the same call once, however often it comes, so that any method may be
         * sent again. Of use only where the API knows such keys.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Builder idempotencyKey(String key) {
            if (key.isEmpty()) {
                throw new IllegalArgumentException("the idempotency key is empty");
            }
            this.idempotencyKey = key;
            return this;
        }

        /** Whether an event stream that breaks is taken up again; it is unless this is false. */
        public Builder reconnect(boolean takeUpAgain) {
            this.reconnect = takeUpAgain;
            return this;
        }

        /** Adds a header or replaces the client's; an earlier header of the name (in any case) is replaced. */
        public Builder header(String name, String value) {
            Objects.requireNonNull(value, "value");
            headers.keySet().removeIf(name::equalsIgnoreCase);
            headers.put(name, value);
            return this;
        }

        /** Adds a query parameter. */
        public Builder query(String name, String value) {
            queries.add(Map.entry(name, value));
            return this;
        }

        /** The most bytes that the answer's body may have after decoding; for an event stream, one event. */
        public Builder maxResponseBytes(long bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("the limit of the response's size is negative");
            }
            this.maxResponseBytes = bytes;
            return this;
        }

        /** How much the JSON of the answer may ask of the reader: depth and the lengths of strings, names, numbers. */
        public Builder jsonLimits(JsonLimits limits) {
            this.jsonLimits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Whether an answer that does not fit its schema fails at once. */
        public Builder strict(boolean failAtOnce) {
            this.strict = failAtOnce;
            return this;
        }

        /** The settings; the builder may go on being used. */
        public CallOptions build() {
            return new CallOptions(this);
        }
    }
}
