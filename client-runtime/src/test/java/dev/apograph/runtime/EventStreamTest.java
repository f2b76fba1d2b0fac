package dev.apograph.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class EventStreamTest {

    private static EventStream stream(String text) {
        return EventStream.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String described(ServerSentEvent event) {
        return event.event() + "|" + event.data() + "|" + event.id().orElse("-");
    }

    /** Texts and the events in them, by the rules and examples of the standard. */
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("data: a\n\n", List.of("message|a|-")),
                Arguments.of("data: a\r\n\r\n", List.of("message|a|-")),
                Arguments.of("data: a\r\r", List.of("message|a|-")),
                Arguments.of("data: a\rdata: b\r\ndata: c\n\r\n", List.of("message|a\nb\nc|-")),
                Arguments.of("\uFEFFdata: a\n\n", List.of("message|a|-")),
                Arguments.of("data: a\n\uFEFFdata: b\n\n", List.of("message|a|-")),
                Arguments.of("data: \uFEFFa\n\n", List.of("message|\uFEFFa|-")),
                Arguments.of(": comment\n\n:\ndata: a\n\n", List.of("message|a|-")),
                Arguments.of("data:a\ndata: b\ndata:  c\n\n", List.of("message|a\nb\n c|-")),
                Arguments.of("data\n\ndata\ndata\n\ndata:", List.of("message||-", "message|\n|-")),
                Arguments.of("event: add\ndata: 1\n\ndata: 2\n\n", List.of("add|1|-", "message|2|-")),
                Arguments.of("event: add\n\ndata: 2\n\n", List.of("message|2|-")),
                Arguments.of(
                        "id: 7\ndata: 1\n\ndata: 2\n\nid\ndata: 3\n\n",
                        List.of("message|1|7", "message|2|7", "message|3|")),
                Arguments.of("id: a\0b\ndata: 1\n\n", List.of("message|1|-")),
                Arguments.of("data: a\n", List.of()),
                Arguments.of("data: a\n\ndata: cut", List.of("message|a|-")),
                Arguments.of("unknown: x\nDATA: y\ndata: z\n\n", List.of("message|z|-")),
                Arguments.of("data: a: b\n\n", List.of("message|a: b|-")),
                Arguments.of("data: \u00e9\ud83d\ude00\n\n", List.of("message|\u00e9\ud83d\ude00|-")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsEvents(String text, List<String> events) {
        assertThat(stream(text).stream().map(EventStreamTest::described).toList())
                .containsExactlyElementsIn(events)
                .inOrder();
    }

    @Test
    void keepsTheTimeToReconnect() {
        EventStream stream = stream("retry: 1500\ndata: a\n\nretry: x\nretry: -1\nretry:\ndata: b\n\n");
        Iterator<ServerSentEvent> events = stream.iterator();
        assertThat(stream.retry()).isEmpty();
        events.next();
        assertThat(stream.retry()).hasValue(Duration.ofMillis(1500));
        events.next();
        assertThat(stream.retry()).hasValue(Duration.ofMillis(1500));
        assertThrows(NoSuchElementException.class, events::next);
    }

    @Test
    void deliversAnEventWithoutWaitingForMore() {
        byte[] text = "data: a\r\r".getBytes(StandardCharsets.UTF_8);
        InputStream oneEvent = new InputStream() {
            private int next;

            @Override
            public int read() {
                throw new AssertionError("reads in blocks");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (next == text.length) {
                    throw new IOException("would wait");
                }
                target[offset] = text[next++];
                return 1;
            }
        };
        assertThat(EventStream.of(oneEvent).iterator().next().data()).isEqualTo("a");
    }

    @Test
    void canBeReadOnce() {
        EventStream stream = stream("data: a\n\n");
        stream.iterator();
        assertThrows(IllegalStateException.class, stream::iterator);
    }

    @Test
    void limitsLinesAndEvents() {
        for (String text :
                List.of("data: " + "x".repeat(100), "data: 123456789\n".repeat(12) + "\n", ":" + "c".repeat(101))) {
            EventStream stream =
                    EventStream.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "GET /events", 100);
            ResponseTooLargeException e = assertThrows(
                    ResponseTooLargeException.class, () -> stream.iterator().hasNext());
            assertThat(e.operation()).isEqualTo("GET /events");
        }
    }

    @Test
    void comparesEvents() {
        ServerSentEvent event = ServerSentEvent.of("message", "canary", "1");
        assertThat(event).isEqualTo(stream("id: 1\ndata: canary\n\n").iterator().next());
        assertThat(event).isNotEqualTo(ServerSentEvent.of("message", "canary", null));
        assertThat(event.toString()).doesNotContain("canary");
    }
}
