package dev.apograph.runtime.http;

import dev.apograph.runtime.ResponseHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests over {@code java.net.http}: HTTP/2 where an encrypted connection offers it, else HTTP/1.1. One may
 * serve several clients; it is closed by whoever made it.
 *
 * <p>The JDK itself sends a GET or HEAD a second time, within one attempt, when its connection ends before any byte of an
 * answer; nothing else is sent twice.
 */
public final class JdkTransport implements Transport {

    private static final String NO_CHALLENGE = "WWW-Authenticate header missing for response code 401";

    /** {@code HttpClient.shutdownNow}, which JDK 21 brought. */
    private static final Optional<MethodHandle> SHUTDOWN = shutdown();

    private final DeadlineWatch watch = new DeadlineWatch();
    private final Set<Pending> running = ConcurrentHashMap.newKeySet();
    private final boolean mayInterrupt;
    private final Optional<Runnable> end;
    private final @Nullable ProxyPassword password;
    private volatile @Nullable HttpClient client;

    private JdkTransport(HttpClient client, boolean owned, @Nullable ProxyPassword password) {
        this.client = client;
        this.end = owned ? end(client) : Optional.empty();
        this.mayInterrupt = SHUTDOWN.isPresent() || end.isPresent();
        this.password = password;
    }

    /** What ends the threads of a client. */
    private static Optional<Runnable> end(HttpClient client) {
        return SHUTDOWN.<Runnable>map(shutdown -> () -> invoke(shutdown, client))
                .or(() -> SelectorThread.of(client).map(thread -> thread::interrupt));
    }

    private static Optional<MethodHandle> shutdown() {
        try {
            return Optional.of(MethodHandles.publicLookup()
                    .findVirtual(HttpClient.class, "shutdownNow", MethodType.methodType(void.class)));
        } catch (NoSuchMethodException | IllegalAccessException olderJdk) {
            return Optional.empty();
        }
    }

    /** A builder; without any setting the JVM's own proxy and trust settings count. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Sends by a client that was built elsewhere. Closing the transport does not close it.
     *
     * @throws IllegalArgumentException if it follows redirects by itself: it would take credentials along
     */
    public static JdkTransport of(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "the HttpClient follows redirects by itself, which can carry credentials to another server:"
                            + " build it with followRedirects(HttpClient.Redirect.NEVER)");
        }
        return new JdkTransport(client, false, null);
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what follows on a future here throws nothing
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        HttpClient open = client;
        if (open == null) {
            return CompletableFuture.failedFuture(new IOException("the transport is closed"));
        }
        BodyChannel body = new BodyChannel(request::remainingNanos);
        CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> sent =
                open.sendAsync(translated(request), head -> body.subscriber());
        CompletableFuture<TransportResponse> result = new CompletableFuture<>();
        Pending pending = Pending.of(result);
        note(pending);
        sent.whenComplete((response, failure) -> {
            if (failure != null) {
                fail(result, cause(failure));
            } else if (!result.complete(answer(response.statusCode(), response.headers(), body))) {
                body.close();
            }
        });
        result.whenComplete((response, failure) -> {
            running.remove(pending);
            if (failure != null) {
                sent.cancel(true);
                body.close();
            }
        });
        return result;
    }

    /**
     * As {@link #send} for the thread that then waits for the answer. Before JDK 21 an interrupted {@code HttpClient.send}
     * is never counted as ended: threads of the client outlive it, unless we can end them.
     */
    Pending begin(TransportRequest request) {
        HttpClient open = client;
        if (open == null || !mayInterrupt) {
            return Pending.of(send(request));
        }
        BlockingSend pending = new BlockingSend(open, translated(request), request, watch, running);
        note(pending);
        return pending;
    }

    /** Notes a request for {@link #close}, which may have come meanwhile. */
    private void note(Pending pending) {
        running.add(pending);
        if (client == null) {
            pending.abandon();
        }
    }

    private HttpRequest translated(TransportRequest request) {
        Optional<String> proxy = password == null ? Optional.empty() : password.header(request.uri());
        return new JdkRequest(
                request,
                proxy.map(value -> Map.of("Proxy-Authorization", value)).orElse(Map.of()));
    }

    static TransportResponse answer(int status, HttpHeaders headers, InputStream body) {
        return TransportResponse.of(status, ResponseHeaders.of(headers), body);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static void fail(CompletableFuture<TransportResponse> result, Throwable failure) {
        unchallenged(failure).ifPresentOrElse(result::complete, () -> result.completeExceptionally(failure));
    }

    /** A client with an authenticator takes a 401 that names no scheme for a broken answer; its status is all we get. */
    static Optional<TransportResponse> unchallenged(Throwable failure) {
        return NO_CHALLENGE.equals(failure.getMessage())
                ? Optional.of(TransportResponse.of(401, ResponseHeaders.of(Map.of()), new byte[0]))
                : Optional.empty();
    }

    /** Refuses further requests, gives up those under way, and ends the threads unless the client was given. */
    @Override
    public synchronized void close() {
        if (client != null) {
            client = null;
            running.forEach(Pending::abandon);
            end.ifPresent(Runnable::run);
        }
    }

    private static void invoke(MethodHandle shutdown, HttpClient open) {
        try {
            shutdown.invokeExact(open);
        } catch (Throwable e) {
            throw new IllegalStateException("the HttpClient cannot be shut down", e);
        }
    }

    /** Nothing of it is printed. */
    @Override
    public String toString() {
        return "JdkTransport";
    }

    /** Collects the settings of a transport. */
    public static final class Builder {

        private final HttpClient.Builder client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER);

        private @Nullable ProxySelector selector;
        private @Nullable Authenticator authenticator;

        private Builder() {
            connectTimeout(Duration.ofSeconds(10));
            client.sslParameters(TlsVersions.usual());
        }

        /** How long making a connection may take; 10 seconds unless set. */
        public Builder connectTimeout(Duration limit) {
            client.connectTimeout(limit);
            return this;
        }

        /** Chooses the proxy for each address; the JVM's own choice unless set. */
        public Builder proxy(ProxySelector choice) {
            this.selector = Objects.requireNonNull(choice, "choice");
            return this;
        }

        /**
         * Knows user name and password of the proxy, which is sent them in the Basic scheme; no server is. Where the
         * server is on https, the JDK sends them only if the system property
         * {@code jdk.http.auth.tunneling.disabledSchemes} is set to nothing.
         */
        public Builder proxyAuthenticator(Authenticator passwords) {
            this.authenticator = Objects.requireNonNull(passwords, "passwords");
            return this;
        }

        /**
         * Keys and trust for encrypted connections; those of the JVM unless set. Host names are always checked, and no
         * TLS before 1.2 is spoken (RFC 8996).
         *
         * @throws IllegalArgumentException if it speaks nothing newer
         */
        public Builder sslContext(SSLContext context) {
            client.sslParameters(TlsVersions.of(context)).sslContext(context);
            return this;
        }

        /** The transport; the builder may go on being used. */
        public JdkTransport build() {
            ProxySelector chosen = selector == null ? ProxySelector.getDefault() : selector;
            if (chosen == null) {
                return new JdkTransport(client.build(), true, null);
            }
            ProxyPassword password = authenticator == null ? null : new ProxyPassword(chosen, authenticator);
            return new JdkTransport(client.proxy(chosen).build(), true, password);
        }
    }
}
