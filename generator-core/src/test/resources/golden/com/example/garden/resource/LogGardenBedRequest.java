package com.example.garden.resource;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.ParameterWriter;
import dev.apograph.runtime.http.RequestParameters;
import dev.apograph.runtime.json.ModelValues;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GET /log}.
 *
 * <p>Documented in {@code beds.txt, Beds, Log}.
 */
@Generated("dev.apograph.generator.emit.RequestEmitter")
@NullMarked
public final class LogGardenBedRequest implements RequestParameters {
    private final @Nullable Long limit;

    private final @Nullable Long offset;

    private LogGardenBedRequest(Builder builder) {
        this.limit = builder.limit;
        this.offset = builder.offset;
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
     * The query parameter {@code limit}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<Long> limit() {
        return Optional.ofNullable(limit);
    }

    /**
     * The query parameter {@code offset}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<Long> offset() {
        return Optional.ofNullable(offset);
    }

    @Override
    public void writeTo(ParameterWriter out) {
        out.query("limit", this.limit);
        out.query("offset", this.offset);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {limit, offset};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LogGardenBedRequest that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return ParameterWriter.describe("LogGardenBedRequest", this);
    }

    /**
     * Builds {@code LogGardenBedRequest}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable Long limit;

        private @Nullable Long offset;

        private Builder() {
        }

        private Builder(LogGardenBedRequest from) {
            this.limit = from.limit;
            this.offset = from.offset;
        }

        /**
         * Sets the query parameter {@code limit}.
         *
         * @param limit the value
         * @return this builder
         */
        public Builder limit(long limit) {
            this.limit = limit;
            return this;
        }

        /**
         * Sets the query parameter {@code offset}.
         *
         * @param offset the value
         * @return this builder
         */
        public Builder offset(long offset) {
            this.offset = offset;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return a new object
         */
        public LogGardenBedRequest build() {
            return new LogGardenBedRequest(this);
        }
    }
}
