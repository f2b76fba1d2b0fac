package dev.apograph.runtime.http;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.Download;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What does not vary between the calls of one documented endpoint. Immutable; made once for each generated method.
 *
 * @param <R> the result of a call
 */
public final class Endpoint<R extends @Nullable Object> {

    private final String name;
    private final String method;
    private final String operation;
    private final PathExpansion path;
    private final boolean anonymous;
    private final BodyForm bodyForm;
    private final AnswerForm form;
    private final Map<Integer, ResultReader<R>> successes;
    private final @Nullable ResultReader<R> otherwise;
    private final Map<Integer, JsonCodec<?>> errors;

    private Endpoint(Builder<R> builder) {
        this.name = builder.name;
        this.method = builder.method;
        this.operation = builder.method + " " + builder.template;
        this.path = new PathExpansion(builder.template);
        this.anonymous = builder.anonymous;
        this.bodyForm = builder.bodyForm;
        this.form = builder.form;
        this.successes = Map.copyOf(builder.successes);
        this.otherwise = builder.otherwise;
        this.errors = Map.copyOf(builder.errors);
    }

    /** Where the documented parameters other than path, query and headers go. */
    enum BodyForm {
        /** There are none; a JSON body may be given as a whole. */
        WHOLE,
        /** Into a JSON object. */
        JSON_FIELDS,
        /** Into a multipart form. */
        MULTIPART
    }

    /** Makes the result of a call from the answer. */
    interface ResultReader<R extends @Nullable Object> {
        R read(ResponseInfo response, ResponseContent content);
    }

    /**
     * Describes an endpoint.
     *
     * @param name interface and method, such as {@code DashboardResource.patch}
     * @param method the HTTP method
     * @param pathTemplate the path below the base URL with placeholders in braces, such as {@code /devices/{id}}
     */
    public static <R extends @Nullable Object> Builder<R> builder(String name, String method, String pathTemplate) {
        return new Builder<>(name, method, pathTemplate);
    }

    /** Describes an endpoint whose answers are of no interest but for their status: any 2xx is a success. */
    @SuppressWarnings("NullAway") // a Void can only be null, and R may be
    public static Builder<@Nullable Void> builderOfNothing(String name, String method, String pathTemplate) {
        Builder<@Nullable Void> builder = new Builder<>(name, method, pathTemplate);
        builder.otherwise = (response, content) -> content.discard().orElse(null);
        return builder;
    }

    /** Describes an endpoint that answers with server-sent events: any 2xx is a success. */
    public static Builder<EventStream> builderOfEvents(String name, String method, String pathTemplate) {
        Builder<EventStream> builder = new Builder<>(name, method, pathTemplate);
        builder.form = AnswerForm.EVENTS;
        builder.otherwise = (response, content) -> content.events();
        return builder;
    }

    /** Describes an endpoint that answers with a file: any 2xx is a success. */
    public static Builder<Download> builderOfDownload(String name, String method, String pathTemplate) {
        Builder<Download> builder = new Builder<>(name, method, pathTemplate);
        builder.form = AnswerForm.BYTES;
        builder.otherwise = (response, content) -> content.download();
        return builder;
    }

    /** A call of this endpoint, still without its values. */
    public Call<R> call(CallOptions options) {
        return new Call<>(this, options);
    }

    /** Method and path template, as exceptions name the call. */
    String operation() {
        return operation;
    }

    String method() {
        return method;
    }

    PathExpansion path() {
        return path;
    }

    boolean anonymous() {
        return anonymous;
    }

    BodyForm bodyForm() {
        return bodyForm;
    }

    AnswerForm form() {
        return form;
    }

    /** Whether a status is documented as a success, whatever its class. */
    boolean documents(int status) {
        return successes.containsKey(status);
    }

    /** How an answer of a status becomes a result; empty if the status is no success. */
    Optional<ResultReader<R>> success(int status) {
        ResultReader<R> documented = successes.get(status);
        if (documented != null || status / 100 != 2) {
            return Optional.ofNullable(documented);
        }
        return Optional.ofNullable(otherwise);
    }

    /** The documented body of an error. */
    Optional<JsonCodec<?>> error(int status) {
        return Optional.ofNullable(errors.get(status));
    }

    @Override
    public String toString() {
        return name + " (" + operation + ")";
    }

    /**
     * Collects the facts of an endpoint.
     *
     * @param <R> the result of a call
     */
    public static final class Builder<R extends @Nullable Object> {

        private final String name;
        private final String method;
        private final String template;
        private boolean anonymous;
        private BodyForm bodyForm = BodyForm.WHOLE;
        private AnswerForm form = AnswerForm.JSON;
        private final Map<Integer, ResultReader<R>> successes = new HashMap<>();
        private @Nullable ResultReader<R> otherwise;
        private final Map<Integer, JsonCodec<?>> errors = new HashMap<>();

        private Builder(String name, String method, String template) {
            this.name = Objects.requireNonNull(name, "name");
            this.method = Objects.requireNonNull(method, "method");
            this.template = Objects.requireNonNull(template, "pathTemplate");
        }

        /** The endpoint needs no credentials: the access token is not sent. */
        public Builder<R> anonymous() {
            this.anonymous = true;
            return this;
        }

        /** The body is a JSON object of documented fields. */
        public Builder<R> jsonFields() {
            this.bodyForm = BodyForm.JSON_FIELDS;
            return this;
        }

        /** The body is a multipart form. */
        public Builder<R> multipart() {
            this.bodyForm = BodyForm.MULTIPART;
            return this;
        }

        /** A success whose body is the result. */
        public Builder<R> success(int status, JsonCodec<? extends R> codec) {
            successes.put(status, (response, content) -> content.json(codec));
            return this;
        }

        /** A success whose body is a part of the result. */
        public <B> Builder<R> success(int status, JsonCodec<B> codec, BiFunction<ResponseInfo, B, R> make) {
            successes.put(status, (response, content) -> make.apply(response, content.json(codec)));
            return this;
        }

        /** A success without a body. */
        public Builder<R> success(int status, Function<ResponseInfo, R> make) {
            successes.put(status, (response, content) -> {
                content.discard();
                return make.apply(response);
            });
            return this;
        }

        /** Any 2xx status that is not documented; an empty body counts as JSON null. */
        public Builder<R> otherwise(BiFunction<ResponseInfo, JsonValue, R> make) {
            this.otherwise = (response, content) -> make.apply(response, content.json(JsonCodecs.VALUE));
            return this;
        }

        /** The documented body of an error status. */
        public Builder<R> error(int status, JsonCodec<?> codec) {
            errors.put(status, codec);
            return this;
        }

        /** The description. */
        public Endpoint<R> build() {
            return new Endpoint<>(this);
        }
    }
}
