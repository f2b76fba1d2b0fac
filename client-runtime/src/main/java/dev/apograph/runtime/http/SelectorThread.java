package dev.apograph.runtime.http;

import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The thread by which an {@code HttpClient} of JDK 17 to 20 waits for its connections. These have no method that ends it:
 * it ends itself when the client is no longer reachable and no call is counted as under way, and a call whose thread was
 * interrupted is counted for ever. An interrupt ends it at once and closes what it holds. It is found by its name, which
 * carries the number that the client's text ends with; where that is not so, nothing is found.
 */
final class SelectorThread {

    private static final Pattern NUMBER = Pattern.compile("\\((\\d{1,18})\\)$");

    private SelectorThread() {}

    /** The thread of a client; empty if the client does not name it as expected. */
    static Optional<Thread> of(HttpClient client) {
        Matcher number = NUMBER.matcher(client.toString());
        return number.find() ? named("HttpClient-" + number.group(1) + "-SelectorManager") : Optional.empty();
    }

    private static Optional<Thread> named(String name) {
        ThreadGroup root = Objects.requireNonNull(Thread.currentThread().getThreadGroup());
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] threads = new Thread[root.activeCount() + 64];
        return Arrays.stream(threads, 0, root.enumerate(threads))
                .filter(thread -> thread.getName().equals(name))
                .findAny();
    }
}
