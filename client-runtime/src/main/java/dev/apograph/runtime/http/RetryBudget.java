package dev.apograph.runtime.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What all calls of a client may spend on retries, so that they do not multiply the load of a server that is down: each
 * retry takes tokens, each success gives some back.
 */
final class RetryBudget {

    /** What a full budget holds: 35 retries in a row, or 100 that the server asked for by status 429. */
    static final int CAPACITY = 500;

    static final int COST = 14;
    static final int COST_OF_THROTTLING = 5;

    private final AtomicInteger tokens = new AtomicInteger(CAPACITY);

    /** Takes what a retry costs, or nothing if there is less. */
    boolean take(int cost) {
        return tokens.getAndUpdate(left -> left >= cost ? left - cost : left) >= cost;
    }

    /** A call succeeded: gives back what its last retry took, or one token if it needed none. */
    void give(int cost) {
        if (tokens.get() < CAPACITY) {
            tokens.updateAndGet(left -> Math.min(CAPACITY, left + Math.max(1, cost)));
        }
    }
}
