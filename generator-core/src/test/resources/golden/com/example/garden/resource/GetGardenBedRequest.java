package com.example.garden.resource;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.ParameterWriter;
import dev.apograph.runtime.http.RequestParameters;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.ModelValues;
import dev.apograph.runtime.json.OpenEnum;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GET /gardens/{GARDEN_ID}/beds/{bedNumber}}.
 *
 * <p>Documented in {@code beds.txt, Beds, Get}.
 */
@Generated("dev.apograph.generator.emit.RequestEmitter")
@NullMarked
public final class GetGardenBedRequest implements RequestParameters {
    private final @Nullable Detail detail;

    private final @Nullable String page;

    private final @Nullable String since;

    private final @Nullable List<String> exclude;

    private final @Nullable JsonValue filter;

    private final @Nullable String xTrace;

    private GetGardenBedRequest(Builder builder) {
        this.detail = builder.detail;
        this.page = builder.page;
        this.since = builder.since;
        this.exclude = builder.exclude;
        this.filter = builder.filter;
        this.xTrace = builder.xTrace;
    }

    /**
     * Starts an empty builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a builder that holds everything this object holds.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The query parameter {@code detail}.
     *
     * <p>How much to tell
     * <ul>
     * <li>Accepted values: {@code short}, {@code long}</li>
     * <li>Default: {@code short}</li>
     * <li>Example: {@code long}</li>
     * </ul>
     *
     * @return the value, or empty when it is not set
     */
    public Optional<Detail> detail() {
        return Optional.ofNullable(detail);
    }

    /**
     * The query parameter {@code page}.
     * <ul>
     * <li>Default: {@code 0}</li>
     * </ul>
     *
     * @return the value, or empty when it is not set
     */
    public Optional<String> page() {
        return Optional.ofNullable(page);
    }

    /**
     * The query parameter {@code since}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<String> since() {
        return Optional.ofNullable(since);
    }

    /**
     * The query parameter {@code exclude}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<List<String>> exclude() {
        return Optional.ofNullable(exclude);
    }

    /**
     * The query parameter {@code filter}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<JsonValue> filter() {
        return Optional.ofNullable(filter);
    }

    /**
     * The header parameter {@code X-Trace}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<String> xTrace() {
        return Optional.ofNullable(xTrace);
    }

    @Override
    public void writeTo(ParameterWriter out) {
        out.query("detail", this.detail);
        out.query("page", this.page);
        out.query("since", this.since);
        out.commaSeparated("exclude", this.exclude);
        out.jsonQuery("filter", JsonCodecs.VALUE, this.filter);
        out.header("X-Trace", this.xTrace);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {detail, page, since, exclude, filter, xTrace};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GetGardenBedRequest that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return ParameterWriter.describe("GetGardenBedRequest", this);
    }

    /**
     * A value of {@code detail}.
     */
    public static final class Detail implements OpenEnum {
        /**
         * The value {@code "short"}.
         */
        public static final Detail SHORT = new Detail("short");

        /**
         * The value {@code "long"}.
         */
        public static final Detail LONG = new Detail("long");

        /**
         * Reads and writes the JSON form.
         */
        public static final JsonCodec<Detail> CODEC = JsonCodecs.openEnum(Detail::of);

        private final String value;

        private Detail(String value) {
            this.value = Objects.requireNonNull(value, "value");
        }

        /**
         * The value with the given text, whether the documents know it or not.
         *
         * @param value the text on the wire
         * @return the value
         */
        public static Detail of(String value) {
            return new Detail(value);
        }

        /**
         * The documented values, in the order of the documents.
         *
         * @return the values, which cannot be changed
         */
        public static List<Detail> values() {
            return List.of(SHORT, LONG);
        }

        @Override
        public String value() {
            return value;
        }

        /**
         * Whether the documents know this value.
         *
         * @return true if it is one of the documented values
         */
        public boolean isKnown() {
            return values().contains(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Detail that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * Builds {@code GetGardenBedRequest}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable Detail detail;

        private @Nullable String page;

        private @Nullable String since;

        private @Nullable List<String> exclude;

        private @Nullable JsonValue filter;

        private @Nullable String xTrace;

        private Builder() {
        }

        private Builder(GetGardenBedRequest from) {
            this.detail = from.detail;
            this.page = from.page;
            this.since = from.since;
            this.exclude = from.exclude;
            this.filter = from.filter;
            this.xTrace = from.xTrace;
        }

        /**
         * Sets the query parameter {@code detail}.
         *
         * <p>How much to tell
         * <ul>
         * <li>Accepted values: {@code short}, {@code long}</li>
         * <li>Default: {@code short}</li>
         * <li>Example: {@code long}</li>
         * </ul>
         *
         * @param detail the value
         * @return this builder
         */
        public Builder detail(Detail detail) {
            this.detail = Objects.requireNonNull(detail, "detail");
            return this;
        }

        /**
         * Sets {@code detail}.
         *
         * @param detail the value
         * @return this builder
         */
        public Builder detail(String detail) {
            this.detail = Detail.of(detail);
            return this;
        }

        /**
         * Sets the query parameter {@code page}.
         * <ul>
         * <li>Default: {@code 0}</li>
         * </ul>
         *
         * @param page the value
         * @return this builder
         */
        public Builder page(long page) {
            this.page = Long.toString(page);
            return this;
        }

        /**
         * Sets {@code page}.
         *
         * @param page the value
         * @return this builder
         */
        public Builder page(String page) {
            this.page = Objects.requireNonNull(page, "page");
            return this;
        }

        /**
         * Sets the query parameter {@code since}.
         *
         * @param since the value
         * @return this builder
         */
        public Builder since(Instant since) {
            this.since = Long.toString(since.toEpochMilli());
            return this;
        }

        /**
         * Sets {@code since}.
         *
         * @param since the value
         * @return this builder
         */
        public Builder since(long since) {
            this.since = Long.toString(since);
            return this;
        }

        /**
         * Sets {@code since}.
         *
         * @param since the value
         * @return this builder
         */
        public Builder since(String since) {
            this.since = Objects.requireNonNull(since, "since");
            return this;
        }

        /**
         * Sets the query parameter {@code exclude}.
         *
         * @param exclude the value
         * @return this builder
         */
        public Builder exclude(List<String> exclude) {
            this.exclude = List.copyOf(exclude);
            return this;
        }

        /**
         * Sets {@code exclude}.
         *
         * @param exclude the value
         * @return this builder
         */
        public Builder exclude(String... exclude) {
            this.exclude = List.of(exclude);
            return this;
        }

        /**
         * Sets the query parameter {@code filter}.
         *
         * @param filter the value
         * @return this builder
         */
        public Builder filter(JsonValue filter) {
            this.filter = Objects.requireNonNull(filter, "filter");
            return this;
        }

        /**
         * Sets {@code filter}.
         *
         * @param filter the value
         * @return this builder
         */
        public Builder filter(String filter) {
            this.filter = JsonValue.parse(filter);
            return this;
        }

        /**
         * Sets the header parameter {@code X-Trace}.
         *
         * @param xTrace the value
         * @return this builder
         */
        public Builder xTrace(String xTrace) {
            this.xTrace = Objects.requireNonNull(xTrace, "xTrace");
            return this;
        }

        /**
         * Builds the object.
         *
         * @return a new object
         */
        public GetGardenBedRequest build() {
            return new GetGardenBedRequest(this);
        }
    }
}
