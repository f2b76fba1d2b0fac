package dev.apograph.runtime.http;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.RuntimeVersion;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.time.Duration;
import java.util.Optional;

/** A client's builder as the generator writes it, and the shortest endpoint. */
final class TestClient extends ClientBuilder<TestClient> {

    static final Endpoint<JsonValue> GET = Endpoint.<JsonValue>builder("Test.get", "GET", "/things")
            .success(200, JsonCodecs.VALUE)
            .build();

    /** Every call is sent once, unless a test wants more. */
    TestClient() {
        retries(RetryPolicy.none());
    }

    @Override
    protected TestClient self() {
        return this;
    }

    HttpCaller build() {
        return caller("TestClient", Optional.empty(), RuntimeVersion.API_LEVEL);
    }

    static HttpCaller to(RawServer server) {
        return new TestClient()
                .baseUrl(server.url())
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    static CallOptions within(long millis) {
        return CallOptions.builder().timeout(Duration.ofMillis(millis)).build();
    }
}
