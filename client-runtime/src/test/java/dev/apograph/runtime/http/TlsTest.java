package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @Test
    void refusesACertificateThatNobodyVouchesFor(@TempDir Path folder) throws Exception {
        AtomicInteger requests = new AtomicInteger();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
        server.createContext("/", exchange -> requests.incrementAndGet());
        server.start();
        try (HttpCaller caller = new TestClient()
                .baseUrl("https://localhost:" + server.getAddress().getPort())
                .accessToken("canary")
                .build()) {
            ConnectionException e = assertThrows(
                    ConnectionException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
            assertThat(e).hasMessageThat().contains("the server is not trusted");
            assertThat(e).hasCauseThat().isInstanceOf(SSLException.class);
            assertThat(requests.get()).isEqualTo(0);
        } finally {
            server.stop(0);
        }
    }

    /** F36: whoever brings a trust of his own is still protected from other hosts' and from expired certificates. */
    @Test
    void ownTrustIsNoBlindTrust(@TempDir Path folder) throws Exception {
        KeyStore valid = keys(folder, "valid", "-validity", "5");
        KeyStore expired = keys(folder, "expired", "-startdate", "-10d", "-validity", "5");
        assertThat(get(valid, "localhost")).isEqualTo("1");
        assertThat(get(valid, "127.0.0.1")).isEqualTo("ConnectionException");
        assertThat(get(expired, "localhost")).isEqualTo("ConnectionException");
    }

    /** F36: what a server of another time chooses is refused before anything of the call is sent. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void refusesDeprecatedVersions(int minor) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                HttpCaller caller = new TestClient()
                        .baseUrl("https://localhost:" + listener.getLocalPort())
                        .accessToken("canary-token")
                        .retries(RetryPolicy.standard())
                        .build()) {
            Thread server = new Thread(() -> choosing(minor, listener, connections, received));
            server.setDaemon(true);
            server.start();
            ConnectionException e = assertThrows(
                    ConnectionException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
            assertThat(e).hasMessageThat().contains("speaks no TLS 1.2 or newer");
            assertThat(e).hasCauseThat().isInstanceOf(SSLHandshakeException.class);
        }
        assertThat(connections.get()).isEqualTo(1);
        assertThat(received.toString(StandardCharsets.ISO_8859_1)).doesNotContain("canary");
        assertThat(received.toByteArray()[0]).isEqualTo(0x16);
    }

    /** Answers each connection with a hello that chooses SSL 3.0, TLS 1.0 or TLS 1.1, until the listener is closed. */
    private static void choosing(
            int minor, ServerSocket listener, AtomicInteger connections, ByteArrayOutputStream received) {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                connections.incrementAndGet();
                byte[] first = new byte[16_384];
                received.write(first, 0, socket.getInputStream().read(first));
                ByteArrayOutputStream hello = new ByteArrayOutputStream();
                hello.writeBytes(new byte[] {0x16, 3, (byte) minor, 0, 42, 2, 0, 0, 38, 3, (byte) minor});
                hello.writeBytes(new byte[32]);
                hello.writeBytes(new byte[] {0, 0, 0x2f, 0});
                socket.getOutputStream().write(hello.toByteArray());
                received.writeBytes(socket.getInputStream().readAllBytes());
            } catch (IOException brokenOff) {
                continue;
            }
        }
    }

    /** As of a server that is being started again: nothing was sent, so that any call may be sent again. */
    @Test
    void aHandshakeThatIsCutIsTriedAgain() throws IOException {
        VirtualClock clock = new VirtualClock(0.5);
        Endpoint<JsonValue> post = Endpoint.<JsonValue>builder("T.post", "POST", "/things")
                .success(200, JsonCodecs.VALUE)
                .build();
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                HttpCaller caller = new TestClient()
                        .baseUrl("https://localhost:" + listener.getLocalPort())
                        .retries(RetryPolicy.standard())
                        .clock(clock)
                        .build()) {
            Thread server = new Thread(() -> cutting(listener));
            server.setDaemon(true);
            server.start();
            ConnectionException e =
                    assertThrows(ConnectionException.class, () -> caller.execute(post.call(CallOptions.none())));
            assertThat(e).hasMessageThat().contains("broke while encryption was agreed upon");
        }
        assertThat(clock.waits()).hasSize(2);
    }

    /** Reads the hello of each connection and closes it. */
    private static void cutting(ServerSocket listener) {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                assertThat(socket.getInputStream().read(new byte[16_384])).isGreaterThan(0);
            } catch (IOException brokenOff) {
                continue;
            }
        }
    }

    @Test
    void refusesAContextThatSpeaksNothingElse() throws GeneralSecurityException {
        SSLContext old = SSLContext.getInstance("TLSv1.1");
        old.init(null, null, null);
        assertThrows(IllegalArgumentException.class, () -> new TestClient().sslContext(old));
        SSLContext usual = SSLContext.getInstance("TLSv1.2");
        usual.init(null, null, null);
        assertThat(TlsVersions.of(usual).getProtocols()).asList().containsExactly("TLSv1.2");
        assertThat(TlsVersions.usual().getProtocols()).asList().containsExactly("TLSv1.2", "TLSv1.3");
    }

    /** What a client that trusts the authority of the server's certificate gets. */
    private static String get(KeyStore keys, String host) throws IOException, GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        trusted.setCertificateEntry("authority", keys.getCertificate("authority"));
        trust.init(trusted);
        SSLContext client = SSLContext.getInstance("TLS");
        client.init(null, trust.getTrustManagers(), null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 1);
            exchange.getResponseBody().write('1');
            exchange.close();
        });
        server.start();
        List<Integer> attempts = new ArrayList<>();
        try (HttpCaller caller = new TestClient()
                .baseUrl("https://" + host + ":" + server.getAddress().getPort())
                .sslContext(client)
                .retries(RetryPolicy.standard())
                .clock(new VirtualClock(0.5))
                .observer(new CallObserver() {
                    @Override
                    public void callEnded(CallEvent event) {
                        attempts.add(event.attempt());
                    }
                })
                .build()) {
            return caller.execute(TestClient.GET.call(CallOptions.none())).toString();
        } catch (ConnectionException e) {
            assertThat(e)
                    .hasMessageThat()
                    .contains("no encrypted connection: the server is not trusted, is another one");
            return e.getClass().getSimpleName();
        } finally {
            server.stop(0);
            assertThat(attempts).containsExactly(1);
        }
    }

    private static SSLContext selfSigned(Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        return context(keys(folder, "keys", "-validity", "5"));
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    /** A certificate for localhost with its key, and one that vouches for it. */
    private static KeyStore keys(Path folder, String name, String... validity)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve(name + ".p12");
        keytool(store, List.of("-alias", "authority", "-dname", "CN=authority", "-ext", "bc:c"));
        List<String> server = new ArrayList<>(List.of("-alias", "server", "-dname", "CN=localhost"));
        server.addAll(List.of("-signer", "authority"));
        server.addAll(List.of(validity));
        keytool(store, server);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static void keytool(Path store, List<String> arguments) throws IOException, InterruptedException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        assumeTrue(Files.isExecutable(keytool), "keytool is not there to make a certificate");
        List<String> command = new ArrayList<>(List.of(keytool.toString(), "-genkeypair", "-keyalg", "EC"));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString()));
        command.addAll(List.of("-storepass", new String(PASSWORD)));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertWithMessage(output).that(process.waitFor()).isEqualTo(0);
    }
}
