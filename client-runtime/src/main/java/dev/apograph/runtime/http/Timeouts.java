package dev.apograph.runtime.http;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param call a whole call with all attempts, waits and the body; of a stream, until it begins
 * @param attempt one attempt
 * @param idle the silence of a stream
 */
record Timeouts(Duration call, Duration attempt, Duration idle) {}
