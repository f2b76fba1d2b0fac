package com.example.garden.resource;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.ParameterWriter;
import dev.apograph.runtime.http.RequestParameters;
import dev.apograph.runtime.json.ModelValues;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GET /gardens/{GARDEN_ID}/beds}.
 *
 * <p>Documented in {@code beds.txt, Beds, List}.
 */
@Generated("dev.apograph.generator.emit.RequestEmitter")
@NullMarked
public final class ListGardenBedRequest implements RequestParameters {
    private final @Nullable String page;

    private final @Nullable String perPage;

    private ListGardenBedRequest(Builder builder) {
        this.page = builder.page;
        this.perPage = builder.perPage;
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
     * The query parameter {@code perPage}.
     * <ul>
     * <li>Default: {@code 100}</li>
     * </ul>
     *
     * @return the value, or empty when it is not set
     */
    public Optional<String> perPage() {
        return Optional.ofNullable(perPage);
    }

    @Override
    public void writeTo(ParameterWriter out) {
        out.query("page", this.page);
        out.query("perPage", this.perPage);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {page, perPage};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListGardenBedRequest that && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return ParameterWriter.describe("ListGardenBedRequest", this);
    }

    /**
     * Builds {@code ListGardenBedRequest}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable String page;

        private @Nullable String perPage;

        private Builder() {
        }

        private Builder(ListGardenBedRequest from) {
            this.page = from.page;
            this.perPage = from.perPage;
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
         * Sets the query parameter {@code perPage}.
         * <ul>
         * <li>Default: {@code 100}</li>
         * </ul>
         *
         * @param perPage the value
         * @return this builder
         */
        public Builder perPage(long perPage) {
            this.perPage = Long.toString(perPage);
            return this;
        }

        /**
         * Sets {@code perPage}.
         *
         * @param perPage the value
         * @return this builder
         */
        public Builder perPage(String perPage) {
            this.perPage = Objects.requireNonNull(perPage, "perPage");
            return this;
        }

        /**
         * Builds the object.
         *
         * @return a new object
         */
        public ListGardenBedRequest build() {
            return new ListGardenBedRequest(this);
        }
    }
}
