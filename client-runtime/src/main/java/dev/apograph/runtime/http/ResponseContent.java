package dev.apograph.runtime.http;

import dev.apograph.runtime.ApiException;
import dev.apograph.runtime.CallInterruptedException;
import dev.apograph.runtime.ConnectionException;
import dev.apograph.runtime.Download;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.MalformedResponseException;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonException;
import dev.apograph.runtime.json.JsonKind;
import dev.apograph.runtime.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of one answer and the ways to take it in. */
final class ResponseContent {

    private static final int RAW_BODY_BYTES = 64 << 10;

    private final String operation;
    private final ResponseInfo response;
    private final InputStream body;
    private final ReadingRules rules;
    private final Secrets secrets;
    private final EventReconnection.Again again;
    private final Runnable end;

    /**
     * A body.
     *
     * @param rules how it is read
     * @param secrets what the call sent and no failure may tell
     * @param again connects an event stream again
     * @param end ends the exchange
     */
    ResponseContent(
            String operation,
            ResponseInfo response,
            InputStream body,
            ReadingRules rules,
            Secrets secrets,
            EventReconnection.Again again,
            Runnable end) {
        this.operation = operation;
        this.response = response;
        this.body = body;
        this.rules = rules;
        this.secrets = secrets;
        this.again = again;
        this.end = end;
    }

    /** The body as JSON, which must fill it. Only where any JSON is welcome does an empty body count, as null. */
    <T> T json(JsonCodec<T> codec) {
        try (body) {
            JsonReader in = JsonReader.of(limited(), rules.json(), rules.strict());
            boolean emptyIsNull = codec.equals(JsonCodecs.VALUE) && in.peek() == JsonKind.END;
            T value = codec.read(emptyIsNull ? JsonReader.of("null") : in);
            in.requireEnd();
            finish();
            return value;
        } catch (JsonException e) {
            throw malformed("the body is not the documented JSON", quiet(e));
        } catch (UncheckedIOException e) {
            throw broken(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Reads on to the end so that the connection can serve again, unless that would take long; gives nothing. */
    Optional<Void> discard() {
        try (body) {
            body.readNBytes(RAW_BODY_BYTES);
        } catch (IOException e) {
            throw broken(e);
        }
        return Optional.empty();
    }

    /** The body as events; it stays open. */
    EventStream events() {
        EventReconnection connection = new EventReconnection(eventBytes(), again, end);
        return EventStream.of(connection, operation, rules.maxBytes());
    }

    /** The bytes of an event stream; they stay open. */
    InputStream eventBytes() {
        String type = response.headers().first("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/event-stream")) {
            discardUnread();
            throw malformed("the body is not an event stream", null);
        }
        return decoded();
    }

    /** The body as a file; it stays open. */
    Download download() {
        return Download.of(response, decoded());
    }

    private InputStream decoded() {
        try {
            InputStream decoded = ContentDecoding.decode(body, response.headers());
            return decoded == body ? body : new DecodedBody(decoded, this::broken);
        } catch (IOException e) {
            discardUnread();
            throw broken(e);
        }
    }

    /**
     * The first 64 KB of an error's body. The status is what counts: if the body breaks off or does not end in time,
     * what came of it is given.
     */
    RawBody raw() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean complete = false;
        try (body) {
            complete = readInto(bytes);
        } catch (CallInterruptedException e) {
            throw e;
        } catch (ApiException | IOException theStatusSaysMore) {
            complete = false;
        }
        return new RawBody(bytes.toByteArray(), complete, response.headers(), secrets);
    }

    private boolean readInto(ByteArrayOutputStream bytes) throws IOException {
        InputStream in = ContentDecoding.decode(body, response.headers());
        byte[] buffer = new byte[8192];
        int count = in.read(buffer);
        while (count >= 0 && bytes.size() < RAW_BODY_BYTES) {
            bytes.write(buffer, 0, Math.min(count, RAW_BODY_BYTES - bytes.size()));
            count = in.read(buffer);
        }
        if (count < 0) {
            finish();
        }
        return count < 0;
    }

    /** Meets the end of the body itself after that of its compressed content: only then can the connection serve again. */
    private void finish() throws IOException {
        body.readNBytes(1);
    }

    private InputStream limited() throws IOException {
        InputStream decoded =
                ContentDecoding.decode(new LimitedInputStream(body, rules.maxBytes(), operation), response.headers());
        return new LimitedInputStream(decoded, rules.maxBytes(), operation);
    }

    private void discardUnread() {
        try {
            body.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Only decoding throws checked exceptions: the body's own come as {@link ApiException}. */
    private ApiException broken(IOException e) {
        return e instanceof EOFException
                ? new ConnectionException(operation, "the body ends before its compressed content does", e)
                : malformed("the body is not encoded as it says", e);
    }

    /** Paths name the properties of the body, which may repeat a credential. */
    private Exception quiet(JsonException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "");
        if (!secrets.isIn(message) && !secrets.isIn(e.path())) {
            return e;
        }
        JsonException masked = new JsonException("$", "a value below a property that repeats a credential is wrong");
        masked.setStackTrace(e.getStackTrace());
        return masked;
    }

    private MalformedResponseException malformed(String problem, @Nullable Exception cause) {
        return new MalformedResponseException(
                operation, "the server answered with status " + response.status() + ", but " + problem, cause);
    }
}
