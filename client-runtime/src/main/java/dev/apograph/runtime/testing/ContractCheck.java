package dev.apograph.runtime.testing;

import dev.apograph.runtime.Download;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.ServerSentEvent;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Holds a generated client against its documents: a server that gives the documented answers, and what is compared.
 * Generated contract tests stand on it. Each method throws an {@link AssertionError} that tells every difference. Must be
 * closed; for one test by one thread.
 */
public final class ContractCheck implements AutoCloseable {

    /** The access token that the client of a contract test sends. */
    public static final String TOKEN = "contract-test";

    /** The name of a file that a contract test uploads. */
    public static final String FILE_NAME = "contract-test.txt";

    /** What is in that file. */
    public static final String FILE_CONTENT = "The content of an uploaded file.\r\n--not a boundary\r\n";

    private final StubServer server;

    private ContractCheck(StubServer server) {
        this.server = server;
    }

    /** Starts a server on this machine that knows no route yet. */
    public static ContractCheck start() {
        return new ContractCheck(StubServer.start());
    }

    /** Where the server listens: the base URL for the client. */
    public String url() {
        return server.url();
    }

    /** Reads a documented JSON text, all of it. */
    public static <T> T read(JsonCodec<T> codec, String json) {
        JsonReader in = JsonReader.of(json);
        T value = codec.read(in);
        in.requireEnd();
        return value;
    }

    /**
     * Demands that a call sends what is expected, in one request. It is answered with 404, since the answer is of no
     * interest here.
     */
    public void sends(Runnable call, ExpectedRequest expected) {
        try {
            call.run();
        } catch (HttpStatusException refused) {
            // The server knows no route, so that no answer has to be made up; what it was sent is compared below.
        }
        expected.assertReceivedBy(server);
    }

    /**
     * Demands that a call reads a documented answer and loses nothing of it: written again, the result is the same JSON.
     *
     * @return the result
     */
    public <T> T reads(StubAnswer answer, JsonCodec<T> codec, Supplier<T> call) {
        server.answer(answer);
        T result = call.get();
        assertWritten(answer, codec, result);
        return result;
    }

    /** Demands that a call takes a documented answer without a body for a success. */
    public void returns(StubAnswer answer, Runnable call) {
        server.answer(answer);
        call.run();
        server.onlyRequest();
    }

    /** Demands that a call fails with the exception of the documented status. */
    public void fails(StubAnswer answer, Class<? extends HttpStatusException> type, Runnable call) {
        failure(answer, type, call);
    }

    /** Demands that a call fails with the exception of the documented status, which has its body and loses nothing of it. */
    public <T> void fails(
            StubAnswer answer,
            Class<? extends HttpStatusException> type,
            JsonCodec<T> codec,
            Class<T> body,
            Runnable call) {
        HttpStatusException failure = failure(answer, type, call);
        Optional<T> read = failure.body(body);
        if (read.isEmpty()) {
            throw new AssertionError("The exception has no body of the class " + body.getName() + ": " + failure);
        }
        assertWritten(answer, codec, read.get());
    }

    private HttpStatusException failure(StubAnswer answer, Class<? extends HttpStatusException> type, Runnable call) {
        server.answer(answer);
        try {
            call.run();
        } catch (HttpStatusException failure) {
            if (failure.getClass() != type || failure.status() != answer.status()) {
                throw new AssertionError(
                        "Expected " + type.getName() + " with status " + answer.status() + ", but there came "
                                + failure,
                        failure);
            }
            return failure;
        }
        throw new AssertionError("The call took status " + answer.status() + " for a success.");
    }

    /** Demands that a call gives the bytes of a documented answer. */
    public void downloads(StubAnswer answer, Supplier<Download> call) {
        server.answer(answer);
        try (Download file = call.get();
                InputStream bytes = file.stream()) {
            if (!Arrays.equals(bytes.readAllBytes(), answer.body())) {
                throw new AssertionError("The file that came is another than the one that was served.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Demands that a call gives the events of a stream (WHATWG HTML, "Server-sent events").
     *
     * @param data the data of each event, each one line
     */
    public void streams(String method, String template, List<String> data, Supplier<EventStream> call) {
        StringBuilder text = new StringBuilder();
        data.forEach(line -> text.append("data: ").append(line).append("\n\n"));
        server.answer(StubAnswer.of(method, template, 200, "text/event-stream", text.toString()));
        try (EventStream events = call.get()) {
            Iterator<ServerSentEvent> iterator = events.iterator();
            for (String expected : data) {
                if (!iterator.hasNext()) {
                    throw new AssertionError("The stream ends before the event " + expected);
                }
                Differences.demandNone(
                        "The event is not the one that was served",
                        JsonComparison.differences(expected, iterator.next().data()));
            }
        }
    }

    /** The result as the case that its status has. */
    public static <T> T as(Class<T> kind, Object result) {
        if (!kind.isInstance(result)) {
            throw new AssertionError("Expected a " + kind.getName() + ", but there came a "
                    + result.getClass().getName());
        }
        return kind.cast(result);
    }

    /**
     * Demands that a model knows every property of a documented value.
     *
     * @param model the model that was read from the value
     */
    public static void assertAllListed(JsonModel model) {
        assertUnlisted(model);
    }

    /**
     * Demands that a model knows every property of a documented value but those that its documents do not list.
     *
     * @param model the model that was read from the value
     * @param unlisted the names that the documents do not list
     */
    public static void assertUnlisted(JsonModel model, String... unlisted) {
        Set<String> expected = new TreeSet<>(List.of(unlisted));
        Set<String> actual = new TreeSet<>(model.additionalProperties().keySet());
        if (!expected.equals(actual)) {
            throw new AssertionError("Of the documented properties, the model does not know " + actual
                    + "; the documents do not list " + expected + ".");
        }
    }

    private static <T> void assertWritten(StubAnswer answer, JsonCodec<T> codec, T value) {
        Differences.demandNone(
                "What was read is not what was served",
                JsonComparison.differences(answer.text(), JsonWriter.toStringOf(out -> codec.write(out, value))));
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public String toString() {
        return "ContractCheck[" + url() + "]";
    }
}
