package dev.apograph.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.apograph.runtime.json.JsonArray;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that answers as the documents show, and prints every request that reaches it. */
final class ExampleServer implements AutoCloseable {

    /** The one application that exists. */
    static final String APPLICATION = "575ec8687ae143cd83dc4a97";

    /** Its one dashboard. */
    static final String DASHBOARD = "575ece2b7ae143cd83dc4a9b";

    /** How many applications the server pretends to have. */
    private static final int APPLICATIONS = 3;

    /** The events of a dashboard with two tiles; then the stream is over. */
    private static final String TILES = """
            event: tile
            data: {"id":1,"order":0}

            event: tile
            data: {"id":2,"order":1}

            """;

    private final HttpServer server;
    private final PrintStream out;
    private final AtomicInteger imports = new AtomicInteger();

    private ExampleServer(HttpServer server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    /** Starts a server on a free port of the loopback address. */
    static ExampleServer start(PrintStream out) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExampleServer example = new ExampleServer(server, out);
        server.createContext("/", example::handle);
        server.start();
        return example;
    }

    /** Its base URL. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(int status, String type, String body) {

        Answer(int status, JsonValue body) {
            this(status, "application/json", body.toString());
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String target = exchange.getRequestURI().toString();
        out.println("  > " + exchange.getRequestMethod() + " " + target);
        RequestText.lines(exchange, body).forEach(line -> out.println("  > " + line));
        Answer answer =
                answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), exchange, body);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        out.println("  < " + answer.status()); // before it is sent: the caller prints too as soon as it has arrived
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Answer answer(String method, String path, HttpExchange exchange, String body) {
        return switch (method + " " + path) {
            case "GET /applications/575ec8687ae143cd83dc4a97/dashboards/575ece2b7ae143cd83dc4a9b" ->
                new Answer(200, Examples.of("losant/schemas/dashboard.json"));
            case "PATCH /applications/575ec8687ae143cd83dc4a97/dashboards/575ece2b7ae143cd83dc4a9b" ->
                new Answer(
                        200, patched(Examples.of("losant/schemas/dashboard.json"), (JsonObject) JsonValue.parse(body)));
            case "GET /applications" ->
                new Answer(200, page(exchange.getRequestURI().getQuery()));
            case "POST /applications/import" ->
                imports.getAndIncrement() == 0
                        ? new Answer(201, Examples.of("losant/schemas/applicationCreationByTemplateResult.json"))
                        : new Answer(202, Examples.of("losant/schemas/jobEnqueuedApiResult.json"));
            case "POST /api/projects/1/dashboards" ->
                new Answer(201, patched(Examples.of("posthog/schemas/dashboard.json"), (JsonObject)
                        JsonValue.parse(body)));
            case "GET /api/projects/1/dashboards/7/stream_tiles" -> new Answer(200, "text/event-stream", TILES);
            default -> new Answer(404, Examples.of("losant/schemas/error.json"));
        };
    }

    /** What a server makes of a change: null takes a property away, another value replaces it (RFC 7396). */
    private static JsonObject patched(JsonObject before, JsonObject change) {
        JsonObject.Builder after = JsonObject.builder();
        for (Map.Entry<String, JsonValue> member : before.members().entrySet()) {
            if (change.get(member.getKey()).isEmpty()) {
                after.put(member.getKey(), member.getValue());
            }
        }
        change.members().forEach((name, value) -> {
            if (!value.equals(JsonValue.ofNull())) {
                after.put(name, value);
            }
        });
        return after.build();
    }

    /** A page of applications, each a copy of the example with a name of its own. */
    private static JsonObject page(String query) {
        int page = number(query, "page");
        int perPage = number(query, "perPage");
        JsonObject application = Examples.of("losant/schemas/application.json");
        List<JsonValue> items = new ArrayList<>();
        for (int i = page * perPage; i < Math.min(APPLICATIONS, (page + 1) * perPage); i++) {
            JsonObject name = JsonObject.builder()
                    .put("name", JsonValue.of("Application " + (i + 1)))
                    .build();
            items.add(patched(application, name));
        }
        JsonObject numbers = JsonObject.builder()
                .put("items", JsonArray.of(items))
                .put("count", JsonValue.of(items.size()))
                .put("totalCount", JsonValue.of(APPLICATIONS))
                .put("page", JsonValue.of(page))
                .put("perPage", JsonValue.of(perPage))
                .build();
        return patched(Examples.of("losant/schemas/applications.json"), numbers);
    }

    private static int number(String query, String name) {
        for (String part : query.split("&")) {
            if (part.startsWith(name + "=")) {
                return Integer.parseInt(part.substring(name.length() + 1));
            }
        }
        throw new IllegalArgumentException("the example server wants " + name);
    }
}
