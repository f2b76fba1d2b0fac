package dev.apograph.spec.definition;

/** What the documents say about the body of a response. */
public enum BodyPresence {
    /** There is a body. */
    PRESENT,
    /** There is none. */
    ABSENT,
    /** The documents do not say. */
    UNKNOWN,
    /** There is an endless one: a stream of server-sent events (WHATWG). */
    EVENT_STREAM
}
