package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client generated from the real pages and schemas makes calls; a local server looks at the bytes on the wire. */
final class LosantClientTest {

    /** What the server answers, by method and path. */
    private static final Map<String, Answer> ANSWERS = Map.of(
            "GET /applications/application%201/dashboards/a%2Fb+c",
            new Answer(200, """
                    {"id":"1","name":"Boilers","creationDate":"2026-01-02T03:04:05.678Z","public":true,\
                    "defaultTheme":"neon","fromTheFuture":"kept"}"""),
            "PATCH /applications/application-1/dashboards/dashboard-1",
            new Answer(200, """
                    {"id":"dashboard-1","name":"Boiler room"}"""),
            "GET /applications?sortField=name&perPage=50&filter=my%20%2A%20app%26more",
            new Answer(200, """
                    {"items":[{"id":"1","name":"One"},{"id":"2","name":"Two"}],"count":2,"totalCount":2}"""),
            "GET /applications/application-1/dashboards/missing",
            new Answer(404, """
                    {"type":"NotFound","message":"Dashboard was not found"}"""));

    @TempDir
    private Path folder;

    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    private record Answer(int status, String body) {}

    private record Request(String line, Map<String, List<String>> headers, String body) {}

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void makesTheCallsThatThePagesDocument() throws Exception {
        Path classes = compileClient();

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("com.example.losant.LosantWalk")
                    .getMethod("run", String.class)
                    .invoke(
                            null,
                            "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                                    + server.getAddress().getPort());
        }

        assertThat(requests.stream().map(Request::line))
                .containsExactly(
                        "GET /applications/application%201/dashboards/a%2Fb+c",
                        "PATCH /applications/application-1/dashboards/dashboard-1",
                        "GET /applications?sortField=name&perPage=50&filter=my%20%2A%20app%26more",
                        "GET /applications/application-1/dashboards/missing")
                .inOrder();
        assertThat(requests.stream().map(Request::body))
                .containsExactly("", "{\"name\":\"Boiler room\",\"password\":null}", "", "")
                .inOrder();
        for (Request request : requests) {
            assertWithMessage(request.line())
                    .that(request.headers())
                    .containsEntry("Authorization", List.of("Bearer secret-token"));
            assertWithMessage(request.line())
                    .that(request.headers().get("Accept"))
                    .containsExactly("application/json");
            assertWithMessage(request.line())
                    .that(request.headers().getOrDefault("Content-type", List.of()))
                    .isEqualTo(request.body().isEmpty() ? List.of() : List.of("application/json"));
        }
    }

    private Path compileClient() throws IOException {
        Path sources = folder.resolve("java");
        CommandRun run = CommandRun.of(
                "generate",
                SharedFolder.require("pages/losant"),
                SharedFolder.require("schemas/losant"),
                "--package",
                "com.example.losant",
                "--output",
                sources);
        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        Path walk = sources.resolve("com/example/losant/LosantWalk.java");
        try (InputStream in = getClass().getResourceAsStream("/losant/LosantWalk.java")) {
            Files.copy(in, walk);
        }
        Path classes = folder.resolve("classes");
        JavaTools.compile(FileTree.list(sources, ".java"), classes);
        return classes;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(new Request(line, Map.copyOf(exchange.getRequestHeaders()), body));
            Answer answer = ANSWERS.getOrDefault(line, new Answer(500, "{}"));
            byte[] content = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), content.length);
            exchange.getResponseBody().write(content);
        }
    }
}
