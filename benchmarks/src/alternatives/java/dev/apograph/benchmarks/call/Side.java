package dev.apograph.benchmarks.call;

import java.util.function.Function;

/** The ways that are compared. */
enum Side {
    /** {@code java.net.http} and Jackson's databind, written by hand: what the others are measured against. */
    PLAIN(PlainCalls::new),
    /** The client that Apograph generates, as its builder makes it. */
    APOGRAPH(ApographCalls::new),
    /** The client that OpenAPI Generator's library "native" generates. */
    OPENAPI_GENERATOR(OpenApiGeneratorCalls::new),
    /** Bare sockets that look at nothing but the length: how much the server can do. */
    SOCKETS(SocketCalls::new);

    private final Function<String, DeviceCalls> opening;

    Side(Function<String, DeviceCalls> opening) {
        this.opening = opening;
    }

    /** Calls to the server at a URL. */
    DeviceCalls open(String url) {
        return opening.apply(url);
    }
}
