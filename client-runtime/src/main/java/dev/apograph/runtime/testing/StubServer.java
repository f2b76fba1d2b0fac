package dev.apograph.runtime.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on this machine that gives the answers it is told and keeps the requests it gets. It listens on the loopback
 * address at a port that is free, and speaks HTTP, which a client allows to an address such as this. A request to a
 * route that it does not know gets 404 with a text that names the route and the one most like it. Each answer ends its
 * connection.
 *
 * <p>Must be closed. Safe for use by several threads.
 */
public final class StubServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final StubRoutes routes = new StubRoutes();
    private final List<ReceivedRequest> requests = new ArrayList<>();

    private StubServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Starts a server that knows no route yet. */
    public static StubServer start() {
        return start(List.of());
    }

    /**
     * Starts a server.
     *
     * @param answers what it answers; where several are of one route the first counts
     * @throws UncheckedIOException if this machine has no port to listen on
     */
    public static StubServer start(List<StubAnswer> answers) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExecutorService threads = Executors.newCachedThreadPool(StubServer::thread);
            StubServer stub = new StubServer(server, threads);
            answers.forEach(stub.routes::add);
            server.setExecutor(threads);
            server.createContext("/", stub::handle);
            server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException("a stub server cannot listen on this machine", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "apograph-stub-server");
        thread.setDaemon(true);
        return thread;
    }

    /** Where it listens, without a slash at the end: what a client's builder takes as {@code baseUrl}. */
    public String url() {
        InetSocketAddress address = server.getAddress();
        String host = address.getAddress().getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    /** Sets what is answered on a route from now on. A route that is not known yet becomes known. */
    public StubServer answer(StubAnswer answer) {
        routes.set(Objects.requireNonNull(answer, "answer"));
        return this;
    }

    /**
     * Sets what is answered on a route from now on.
     *
     * @param method the HTTP method
     * @param template the path with placeholders in braces, such as {@code /beds/{id}}; their names do not matter
     * @param status the status code
     * @param json the body as JSON; the empty string for no body
     */
    public StubServer answer(String method, String template, int status, String json) {
        return answer(of(method, template, status, json));
    }

    /** Sets what is answered to the next request on a route; several such answers are given one after the other. */
    public StubServer answerOnce(StubAnswer answer) {
        routes.addOnce(Objects.requireNonNull(answer, "answer"));
        return this;
    }

    /** Sets what is answered to the next request on a route; the parameters are those of {@link #answer}. */
    public StubServer answerOnce(String method, String template, int status, String json) {
        return answerOnce(of(method, template, status, json));
    }

    private static StubAnswer of(String method, String template, int status, String json) {
        return json.isEmpty()
                ? StubAnswer.empty(method, template, status)
                : StubAnswer.json(method, template, status, json);
    }

    /** The requests that came in so far, in the order in which they were complete. */
    public List<ReceivedRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /**
     * The one request that came in.
     *
     * @throws AssertionError if none came in, or more than one
     */
    public ReceivedRequest onlyRequest() {
        List<ReceivedRequest> all = requests();
        if (all.size() != 1) {
            throw new AssertionError("one request was expected, but there came " + all.size() + ": " + all);
        }
        return all.get(0);
    }

    /** Forgets the requests that came in so far. */
    public void forgetRequests() {
        synchronized (requests) {
            requests.clear();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ReceivedRequest request = new ReceivedRequest(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes());
            synchronized (requests) {
                requests.add(request);
            }
            send(exchange, routes.take(request.method(), request.rawPath()).orElseGet(() -> unknownRoute(request)));
        }
    }

    private StubAnswer unknownRoute(ReceivedRequest request) {
        Optional<Route> nearest = routes.nearest(request.method(), request.rawPath());
        String text = "The stub server knows no " + request.method() + " " + request.rawPath() + "."
                + nearest.map(route -> " The route most like it is " + route + ".")
                        .orElse(" It knows no route at all.");
        return StubAnswer.of(request.method(), "/", 404, "text/plain; charset=utf-8", text);
    }

    // A head has no body, and neither have 204 and 304 (RFC 9110). Before JDK 25 the JDK's server may write head and
    // body apart; on a connection that goes on, the body would wait 40 ms for the client's word (RFC 896).
    private static void send(HttpExchange exchange, StubAnswer answer) throws IOException {
        byte[] body = answer.body();
        exchange.getResponseHeaders().set("Connection", "close");
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        boolean bare = exchange.getRequestMethod().equals("HEAD") || answer.status() == 204 || answer.status() == 304;
        exchange.sendResponseHeaders(answer.status(), bare || body.length == 0 ? -1 : body.length);
        if (!bare && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Stops listening and gives up requests under way. Closing again does nothing. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Where it listens. */
    @Override
    public String toString() {
        return "StubServer[" + url() + "]";
    }
}
