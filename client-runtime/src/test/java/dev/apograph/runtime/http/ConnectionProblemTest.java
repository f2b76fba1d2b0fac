package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.RetryPolicy;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each failure is told by what happened and never by the words of its exception. */
@Timeout(60)
final class ConnectionProblemTest {

    private static final String CANARY = "canary";

    @Test
    void tellsWhatHappened() {
        Map<Throwable, String> rows = Map.of(
                new HttpConnectTimeoutException(CANARY),
                "no connection in the time allowed for it",
                new UnknownHostException(CANARY),
                "the name of the server is not known",
                new ConnectException(CANARY),
                "no connection could be made",
                caused(new ConnectException(CANARY), new UnresolvedAddressException()),
                "name of the server",
                new SSLHandshakeException(CANARY),
                "no encrypted connection",
                new UnreadableContentException(new IOException(CANARY)),
                "what was to be sent",
                new EOFException(CANARY),
                "the connection broke before the answer");
        rows.forEach((failure, text) -> {
            assertThat(ConnectionProblem.of(failure)).contains(text);
            assertThat(ConnectionProblem.of(failure)).doesNotContain(CANARY);
        });
    }

    private static Throwable caused(Throwable failure, Throwable cause) {
        return failure.initCause(cause);
    }

    @Test
    void nothingListensThere() throws IOException {
        RawServer gone = RawServer.of("");
        gone.close();
        try (HttpCaller caller =
                new TestClient().baseUrl(gone.url()).retries(RetryPolicy.none()).build()) {
            ConnectionException e = assertThrows(
                    ConnectionException.class, () -> caller.execute(TestClient.GET.call(CallOptions.none())));
            assertThat(e).hasMessageThat().contains("no connection could be made");
        }
    }
}
