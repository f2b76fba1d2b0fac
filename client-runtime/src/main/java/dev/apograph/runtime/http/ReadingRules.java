package dev.apograph.runtime.http;

import dev.apograph.runtime.json.JsonLimits;

/**
 * How the body of an answer is read.
 *
 * @param maxBytes the most bytes after decoding; for an event stream, of one event
 * @param json how much its JSON may ask of the reader
 * @param strict whether an answer that does not fit its schema fails at once
 */
record ReadingRules(long maxBytes, JsonLimits json, boolean strict) {}
