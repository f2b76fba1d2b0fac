package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.json.JsonArray;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F23: bodies within the limit of bytes, of very many parts; in the profile {@code thorough} fifty times as many. */
@Timeout(120)
final class HugeBodyTest {

    private static final int SCALE = Boolean.getBoolean("apograph.thorough") ? 50 : 1;

    /**
     * A body.
     *
     * @param parts how many parts it has
     * @param part writes a part, without a comma
     * @param frame the opening and the closing bracket
     * @param outcome what is read, as its size
     */
    private record Body<T>(
            String name,
            int parts,
            IntFunction<String> part,
            String frame,
            JsonCodec<T> codec,
            ToIntFunction<T> outcome) {

        @Override
        public String toString() {
            return name;
        }

        void write(OutputStream out) throws IOException {
            RawServer.send(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + frame.charAt(0));
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts; i++) {
                text.append(i == 0 ? "" : ",").append(part.apply(i));
                if (text.length() > 60_000) {
                    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                    text.setLength(0);
                }
            }
            RawServer.send(out, text.append(frame.charAt(1)).toString());
            throw new IOException("close");
        }

        int read(HttpCaller caller) {
            Endpoint<T> endpoint = Endpoint.<T>builder("T.get", "GET", "/a")
                    .success(200, codec)
                    .build();
            return outcome.applyAsInt(caller.execute(endpoint.call(CallOptions.none())));
        }
    }

    static Stream<Body<?>> bodies() {
        return Stream.of(
                new Body<>(
                        "items", 200_000 * SCALE, i -> "1", "[]", JsonCodecs.list(JsonCodecs.LONG), HugeBodyTest::size),
                new Body<>("any items", 20_000 * SCALE, i -> "1", "[]", JsonCodecs.VALUE, value -> sizeOf(value)),
                new Body<>(
                        "distinct names",
                        20_000 * SCALE,
                        i -> "\"name" + i + "\":1",
                        "{}",
                        JsonCodecs.OBJECT,
                        value -> sizeOf(value)),
                new Body<>(
                        "names that collide",
                        Math.min(1 << 17, 4_096 * SCALE),
                        HugeBodyTest::colliding,
                        "{}",
                        JsonCodecs.OBJECT,
                        value -> sizeOf(value)));
    }

    private static int size(List<Long> items) {
        return items.size();
    }

    private static int sizeOf(JsonValue value) {
        return value instanceof JsonObject object
                ? object.members().size()
                : ((JsonArray) value).items().size();
    }

    /** A name of which the hash is that of all the others: {@code Aa} and {@code BB} have the same. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder("\"");
        for (int bit = 0; bit < 17; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.append("\":1").toString();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void areReadInTime(Body<?> body) throws IOException {
        long start = System.nanoTime();
        try (RawServer server = new RawServer((request, out) -> body.write(out));
                HttpCaller caller = new TestClient().baseUrl(server.url()).build()) {
            assertThat(body.read(caller)).isEqualTo(body.parts());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}
