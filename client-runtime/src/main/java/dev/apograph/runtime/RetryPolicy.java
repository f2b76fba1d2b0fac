package dev.apograph.runtime;

import java.time.Duration;

/**
 * How often a call is sent again and how long it waits before. What is sent again at all is fixed: a call that could not
 * connect; after another failure of the connection, no answer in the attempt's time, or status 408, 429, 500, 502, 503
 * or 504 only GET, HEAD, PUT, DELETE and OPTIONS, and any call with an {@linkplain CallOptions.Builder#idempotencyKey
 * idempotency key}; never a body that can be read once. Immutable.
 */
public final class RetryPolicy {

    private static final RetryPolicy STANDARD = new Builder().build();
    private static final RetryPolicy NONE = new Builder().maxRetries(0).build();

    private final int maxRetries;
    private final Duration firstDelay;
    private final Duration maxDelay;
    private final Duration maxRetryAfter;

    private RetryPolicy(Builder builder) {
        this.maxRetries = builder.maxRetries;
        this.firstDelay = builder.firstDelay;
        this.maxDelay = builder.maxDelay;
        this.maxRetryAfter = builder.maxRetryAfter;
    }

    /** Two retries, after at most 0.5 and 1 seconds unless the server asks for more. */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** Every call is sent once. */
    public static RetryPolicy none() {
        return NONE;
    }

    /** A builder with the values of {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** How often a call is sent again at most. */
    public int maxRetries() {
        return maxRetries;
    }

    /** The longest wait before the first retry; it doubles with each further one. */
    public Duration firstDelay() {
        return firstDelay;
    }

    /** The longest wait before any retry, unless the server asks for more. */
    public Duration maxDelay() {
        return maxDelay;
    }

    /** The longest wait that a server may ask for with {@code Retry-After}. */
    public Duration maxRetryAfter() {
        return maxRetryAfter;
    }

    /**
     * The longest wait before a retry; the real one is drawn at random between nothing and this ("full jitter").
     *
     * @param retry which retry: 1 for the first
     */
    public Duration delayLimit(int retry) {
        Duration limit = firstDelay;
        for (int i = 1; i < retry && limit.compareTo(maxDelay) < 0; i++) {
            limit = limit.multipliedBy(2);
        }
        return limit.compareTo(maxDelay) < 0 ? limit : maxDelay;
    }

    @Override
    public String toString() {
        return "RetryPolicy[maxRetries=" + maxRetries + ", firstDelay=" + firstDelay + ", maxDelay=" + maxDelay
                + ", maxRetryAfter=" + maxRetryAfter + "]";
    }

    /** Collects the values of a policy. */
    public static final class Builder {

        private int maxRetries = 2;
        private Duration firstDelay = Duration.ofMillis(500);
        private Duration maxDelay = Duration.ofSeconds(8);
        private Duration maxRetryAfter = Duration.ofSeconds(60);

        private Builder() {}

        /** How often a call is sent again at most; 2 unless set. */
        public Builder maxRetries(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("the number of retries is negative");
            }
            this.maxRetries = count;
            return this;
        }

        /** The longest wait before the first retry; 0.5 seconds unless set. */
        public Builder firstDelay(Duration limit) {
            this.firstDelay = checked(limit);
            return this;
        }

        /** The longest wait before any retry, unless the server asks for more; 8 seconds unless set. */
        public Builder maxDelay(Duration limit) {
            this.maxDelay = checked(limit);
            return this;
        }

        /** The longest wait that a server may ask for; 60 seconds unless set. */
        public Builder maxRetryAfter(Duration limit) {
            this.maxRetryAfter = checked(limit);
            return this;
        }

        private static Duration checked(Duration limit) {
            if (limit.isNegative() || limit.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException("a wait before a retry must be between nothing and a day");
            }
            return limit;
        }

        /** The policy; the builder may go on being used. */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }
    }
}
