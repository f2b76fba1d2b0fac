package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.runtime.http.RawServer.answer;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.CallTimeoutException;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.ResponseHeaders;
import dev.apograph.runtime.UnauthorizedException;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Other transports than the usual one, and the settings of that. */
@Timeout(60)
final class TransportTest {

    private static final Authenticator PASSWORD = new Authenticator() {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication("proxy-user", "proxy-canary".toCharArray());
        }
    };

    private static JsonValue get(HttpCaller caller) {
        return caller.execute(TestClient.GET.call(CallOptions.none()));
    }

    @Test
    void aTransportSeesTheWholeRequest() {
        AtomicReference<String> seen = new AtomicReference<>();
        FakeTransport transport = new FakeTransport(request -> {
            try (InputStream body = request.openBody()) {
                seen.set(request.method() + " " + request.uri() + " "
                        + request.headers().get("authorization") + " "
                        + request.hasBody() + " " + request.bodyLength().orElse(-1) + " "
                        + new String(body.readAllBytes(), StandardCharsets.UTF_8) + " "
                        + (request.remaining().compareTo(Duration.ofSeconds(50)) > 0));
                assertThat(request.toString()).isEqualTo("POST /things/{id}");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return FakeTransport.answer(200, "[1]");
        });
        HttpCaller caller = new TestClient()
                .baseUrl("https://api.example.com/v1")
                .accessToken("token")
                .transport(transport)
                .build();
        Endpoint<JsonValue> endpoint = Endpoint.<JsonValue>builder("T.post", "POST", "/things/{id}")
                .success(200, JsonCodecs.VALUE)
                .build();
        assertThat(caller.execute(endpoint.call(CallOptions.none())
                                .path("id", "a b")
                                .jsonBody(JsonCodecs.STRING, "x"))
                        .toString())
                .isEqualTo("[1]");
        assertThat(seen.get()).isEqualTo("POST https://api.example.com/v1/things/a%20b Bearer token true 3 \"x\" true");
        caller.close();
        assertThat(transport.timesClosed()).isEqualTo(0);
        assertThrows(IllegalStateException.class, () -> get(caller));
    }

    @Test
    void anotherTransportsFailuresAreThoseOfTheCall() {
        Map<IOException, Class<? extends Exception>> rows = Map.of(
                new SocketTimeoutException("canary"), CallTimeoutException.class,
                new IOException("'canary'"), ConnectionException.class);
        for (Map.Entry<IOException, Class<? extends Exception>> row : rows.entrySet()) {
            InputStream body = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw row.getKey();
                }
            };
            HttpCaller caller = new TestClient()
                    .baseUrl("https://api.example.com")
                    .transport(
                            new FakeTransport(request -> TransportResponse.of(200, ResponseHeaders.of(Map.of()), body)))
                    .build();
            Exception e = assertThrows(row.getValue(), () -> get(caller));
            assertThat(e.toString() + e.getCause()).doesNotContain("canary");
        }
    }

    @Test
    void anAnswerThatComesTooLateIsClosed() throws Exception {
        AtomicInteger closed = new AtomicInteger();
        CompletableFuture<TransportResponse> stubborn = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterrupt) {
                return false;
            }
        };
        Transport transport = new Transport() {
            @Override
            public CompletableFuture<TransportResponse> send(TransportRequest request) {
                return stubborn;
            }

            @Override
            public void close() {
                throw new AssertionError("not the client's to close");
            }
        };
        try (HttpCaller caller = new TestClient()
                .baseUrl("https://api.example.com")
                .transport(transport)
                .build()) {
            assertThrows(CallTimeoutException.class, () -> caller.execute(TestClient.GET.call(TestClient.within(50))));
            stubborn.complete(TransportResponse.of(200, ResponseHeaders.of(Map.of()), new InputStream() {
                @Override
                public int read() {
                    return -1;
                }

                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            }));
            assertThat(closed.get()).isAtLeast(1);
        }
    }

    @Test
    void oneTransportServesSeveralClients() throws IOException {
        JdkTransport shared = JdkTransport.builder().build();
        try (RawServer server = RawServer.of(answer("200 OK", "1"))) {
            for (int i = 0; i < 3; i++) {
                try (HttpCaller caller =
                        new TestClient().baseUrl(server.url()).transport(shared).build()) {
                    get(caller);
                }
            }
            assertThat(server.connections()).isEqualTo(1);
            shared.close();
            try (HttpCaller caller =
                    new TestClient().baseUrl(server.url()).transport(shared).build()) {
                assertThrows(ConnectionException.class, () -> get(caller));
            }
        }
    }

    /** Both by the thread that waits and through a transport of one's own, which knows only the future. */
    @Test
    void closingASharedTransportEndsTheCallsUnderWay() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        try (RawServer server = new RawServer((request, out) -> {
            asked.countDown();
            Thread.sleep(60_000);
        })) {
            JdkTransport shared = JdkTransport.builder().build();
            Transport wrapper = new Transport() {
                @Override
                public CompletableFuture<TransportResponse> send(TransportRequest request) {
                    return shared.send(request);
                }

                @Override
                public void close() {
                    throw new AssertionError("not the client's to close");
                }
            };
            List<CompletableFuture<JsonValue>> calls = new ArrayList<>();
            for (Transport transport : List.of(shared, wrapper)) {
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .transport(transport)
                        .build();
                calls.add(caller.executeAsync(TestClient.GET.call(CallOptions.none())));
            }
            asked.await();
            shared.close();
            for (CompletableFuture<JsonValue> call : calls) {
                ExecutionException e = assertThrows(ExecutionException.class, () -> call.get(20, TimeUnit.SECONDS));
                assertThat(e).hasCauseThat().isInstanceOf(ConnectionException.class);
            }
        }
    }

    @Test
    void theSelectorThreadOfAClientIsFound() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpClient other = HttpClient.newHttpClient();
        Thread thread = SelectorThread.of(client).orElseThrow();
        assertThat(thread.getName()).contains("Selector");
        assertThat(SelectorThread.of(other).orElseThrow()).isNotEqualTo(thread);
        thread.interrupt();
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(SelectorThread.of(other)).isPresent();
        assertThat(SelectorThread.of(client)).isEmpty();
    }

    @Test
    void anOwnHttpClientMustNotFollowRedirects() throws IOException {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new TestClient().httpClient(following));
        assertThat(e).hasMessageThat().contains("Redirect.NEVER");
        HttpClient own = HttpClient.newHttpClient();
        try (RawServer server = RawServer.of(answer("200 OK", "1"));
                HttpCaller caller =
                        new TestClient().baseUrl(server.url()).httpClient(own).build()) {
            assertThat(get(caller).toString()).isEqualTo("1");
            assertThat(server.received().get(0).header("Upgrade")).isEmpty();
        }
    }

    @Test
    void settingsOfAnotherTransportAreRefused() {
        TestClient builder = new TestClient()
                .baseUrl("https://api.example.com")
                .transport(new FakeTransport(request -> {
                    throw new AssertionError();
                }));
        builder.proxy(ProxySelector.getDefault());
        assertThrows(IllegalStateException.class, builder::build);
    }

    private static HttpCaller through(RawServer proxy, String url) {
        int port = URI.create(proxy.url()).getPort();
        return new TestClient()
                .baseUrl(url)
                .accessToken("canary-token")
                .allowInsecureHttp(true)
                .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", port)))
                .proxyAuthenticator(PASSWORD)
                .timeout(Duration.ofSeconds(1))
                .build();
    }

    /** F37. */
    @Test
    void aProxyIsAskedWithItsPasswordAndTheServerNeverGetsIt() throws IOException {
        String expected = "Basic "
                + Base64.getEncoder().encodeToString("proxy-user:proxy-canary".getBytes(StandardCharsets.UTF_8));
        try (RawServer proxy = new RawServer((request, out) -> RawServer.send(
                        out,
                        request.header("Proxy-Authorization").isEmpty()
                                ? answer("407 Who\r\nProxy-Authenticate: Basic realm=\"p\"", "")
                                : answer("200 OK", "\"by proxy\"")));
                HttpCaller caller = through(proxy, "http://api.example.com")) {
            assertThat(get(caller)).isEqualTo(JsonValue.of("by proxy"));
            RawServer.Received last = proxy.received().get(0);
            assertThat(last.line()).isEqualTo("GET http://api.example.com/things HTTP/1.1");
            assertThat(last.header("Proxy-Authorization")).isEqualTo(expected);
        }
        try (RawServer server = RawServer.of(answer("401 Who\r\nWWW-Authenticate: Basic realm=\"server\"", "no"));
                HttpCaller caller = new TestClient()
                        .baseUrl(server.url())
                        .proxyAuthenticator(PASSWORD)
                        .build()) {
            assertThrows(UnauthorizedException.class, () -> get(caller));
            assertThat(server.received()).hasSize(1);
            assertThat(server.received().get(0).headers().toString()).doesNotContain("Basic");
        }
    }

    @Test
    void aRefusalWithoutASchemeIsStillARefusal() throws IOException {
        HttpClient own = HttpClient.newBuilder().authenticator(PASSWORD).build();
        try (RawServer server = RawServer.of(answer("401 Who", "no"));
                HttpCaller caller =
                        new TestClient().baseUrl(server.url()).httpClient(own).build()) {
            assertThrows(UnauthorizedException.class, () -> get(caller));
        }
    }

    @Test
    void aProxyThatMakesNoTunnelEndsTheCall() throws IOException {
        for (String refusal : List.of(
                answer("403 No", ""),
                answer("407 Who\r\nProxy-Authenticate: Digest x=\"y\"", ""),
                "HTTP/1.1 200 canary-token OK\r\n\r\nnot TLS\r\n\r\n",
                "")) {
            try (RawServer proxy = new RawServer((request, out) -> {
                        RawServer.send(out, refusal);
                        throw new IOException("close");
                    });
                    HttpCaller caller = through(proxy, "https://api.example.com")) {
                Exception e = assertThrows(dev.apograph.runtime.ApiException.class, () -> get(caller));
                assertThat(e.toString() + e.getCause()).doesNotContain("canary");
                for (RawServer.Received request : proxy.received()) {
                    assertThat(request.line()).startsWith("CONNECT api.example.com:443 ");
                    assertThat(request.headers().toString()).doesNotContain("canary-token");
                }
            }
        }
    }

    @Test
    void aForeignTransportCanSendForms() {
        AtomicReference<String> seen = new AtomicReference<>();
        Endpoint<JsonValue> upload = Endpoint.<JsonValue>builder("T.upload", "POST", "/files")
                .multipart()
                .success(200, JsonCodecs.VALUE)
                .build();
        try (HttpCaller caller = new TestClient()
                .baseUrl("https://api.example.com")
                .transport(new FakeTransport(request -> {
                    try (InputStream body = request.openBody()) {
                        byte[] bytes = body.readAllBytes();
                        assertThat(request.bodyLength()).hasValue(bytes.length);
                        seen.set(new String(bytes, StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    return FakeTransport.answer(200, "1");
                }))
                .build()) {
            caller.execute(upload.call(CallOptions.none())
                    .parameters(out -> out.part("file", FilePart.of("a.txt", new byte[] {'x'}))));
            assertThat(seen.get()).contains("filename=\"a.txt\"");
        }
    }
}
