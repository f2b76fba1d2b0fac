package dev.apograph.runtime.http;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of one call of an endpoint. For one use by one thread.
 *
 * @param <R> the result
 */
public final class Call<R extends @Nullable Object> {

    private final Endpoint<R> endpoint;
    private final CallOptions options;
    private final Map<String, String> pathValues = new HashMap<>();
    private final ParameterWriter parameters = new ParameterWriter();
    private RequestBody body = RequestBody.none();
    private boolean taken;

    Call(Endpoint<R> endpoint, CallOptions options) {
        this.endpoint = endpoint;
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Gives a path argument.
     *
     * @throws IllegalArgumentException if the template has no such placeholder
     */
    public Call<R> path(String placeholder, String value) {
        if (!endpoint.path().placeholders().contains(placeholder)) {
            throw new IllegalArgumentException("the path of " + endpoint + " has no placeholder " + placeholder);
        }
        pathValues.put(placeholder, Objects.requireNonNull(value, placeholder));
        return this;
    }

    /** Gives a path argument that is an integer. */
    public Call<R> path(String placeholder, long value) {
        return path(placeholder, Long.toString(value));
    }

    /** Gives the body; null means that none is sent. */
    public <T> Call<R> jsonBody(JsonCodec<T> codec, @Nullable T value) {
        this.body = value == null
                ? RequestBody.none()
                : RequestBody.json(JsonWriter.toBytesOf(out -> codec.write(out, value)));
        return this;
    }

    /** Gives the parameters that do not stand in the path. */
    public Call<R> parameters(RequestParameters values) {
        values.writeTo(parameters);
        return this;
    }

    Endpoint<R> endpoint() {
        return endpoint;
    }

    CallOptions options() {
        return options;
    }

    /** Marks the call as used. */
    void take() {
        if (taken) {
            throw new IllegalStateException("a call can be executed once");
        }
        taken = true;
    }

    String encodedPath() {
        return endpoint.path().expand(pathValues);
    }

    String encodedQuery() {
        options.queries().forEach(entry -> parameters.query(entry.getKey(), entry.getValue()));
        return parameters.encodedQuery();
    }

    Map<String, String> headers() {
        return parameters.headers();
    }

    RequestBody body() {
        return switch (endpoint.bodyForm()) {
            case WHOLE -> body;
            case JSON_FIELDS -> RequestBody.json(JsonWriter.toBytesOf(parameters::writeFields));
            case MULTIPART -> RequestBody.multipart(parameters.parts());
        };
    }

    @Override
    public String toString() {
        return "Call[" + endpoint + "]";
    }
}
