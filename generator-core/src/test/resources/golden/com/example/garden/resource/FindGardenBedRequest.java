package com.example.garden.resource;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.ParameterWriter;
import dev.apograph.runtime.http.RequestParameters;
import dev.apograph.runtime.json.ModelValues;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code POST /beds/find}.
 *
 * <p>Documented in {@code beds.txt, Beds, Find}.
 */
@Generated("dev.apograph.generator.emit.RequestEmitter")
@NullMarked
public final class FindGardenBedRequest implements RequestParameters {
    private final @Nullable Long limit;

    private FindGardenBedRequest(Builder builder) {
        this.limit = builder.limit;
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

    @Override
    public void writeTo(ParameterWriter out) {
        out.query("limit", this.limit);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {limit};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindGardenBedRequest that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return ParameterWriter.describe("FindGardenBedRequest", this);
    }

    /**
     * Builds {@code FindGardenBedRequest}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable Long limit;

        private Builder() {
        }

        private Builder(FindGardenBedRequest from) {
            this.limit = from.limit;
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
         * Builds the object.
         *
         * @return a new object
         */
        public FindGardenBedRequest build() {
            return new FindGardenBedRequest(this);
        }
    }
}
