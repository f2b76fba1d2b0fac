package dev.apograph.runtime.http;

/**
 * Told of attempts and calls, for metrics and traces; cannot change them. What an observer throws is logged and harms no
 * call. Called by the thread that makes the call; must be safe for use by many threads.
 */
public interface CallObserver {

    /** An attempt is over. */
    default void attemptEnded(CallEvent event) {}

    /**
     * A call is over: it gave its result, or will not be sent again. Not told of calls that are ended by an exception of an
     * interceptor or of a supplier of tokens.
     */
    default void callEnded(CallEvent event) {}
}
