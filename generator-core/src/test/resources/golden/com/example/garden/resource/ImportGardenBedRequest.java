package com.example.garden.resource;

import com.example.garden.model.BedPatch;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.ParameterWriter;
import dev.apograph.runtime.http.RequestParameters;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import dev.apograph.runtime.json.ModelValues;
import dev.apograph.runtime.json.PropertyBag;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code POST /beds/import}.
 *
 * <p>Documented in {@code beds.txt, Beds, Import}.
 */
@Generated("dev.apograph.generator.emit.RequestEmitter")
@NullMarked
public final class ImportGardenBedRequest implements RequestParameters {
    private final FilePart file;

    private final @Nullable String notifyValue;

    private final @Nullable JsonValue options;

    private ImportGardenBedRequest(Builder builder) {
        this.file = Objects.requireNonNull(builder.file);
        this.notifyValue = builder.notifyValue;
        this.options = builder.options;
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
     * The body parameter {@code file}.
     * <ul>
     * <li>Required.</li>
     * </ul>
     *
     * @return the value
     */
    public FilePart file() {
        return file;
    }

    /**
     * The body parameter {@code notify}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<String> notifyValue() {
        return Optional.ofNullable(notifyValue);
    }

    /**
     * The body parameter {@code options}.
     *
     * @return the value, or empty when it is not set
     */
    public Optional<JsonValue> options() {
        return Optional.ofNullable(options);
    }

    @Override
    public void writeTo(ParameterWriter out) {
        out.part("file", this.file);
        out.part("notify", this.notifyValue);
        out.jsonPart("options", JsonCodecs.VALUE, this.options);
    }

    private @Nullable Object[] propertyValues() {
        return new Object[] {file, notifyValue, options};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportGardenBedRequest that
                && ModelValues.equal(propertyValues(), that.propertyValues());
    }

    @Override
    public int hashCode() {
        return ModelValues.hash(propertyValues());
    }

    @Override
    public String toString() {
        return ParameterWriter.describe("ImportGardenBedRequest", this);
    }

    /**
     * Builds {@code ImportGardenBedRequest}. Not safe for use by several threads at once.
     */
    public static final class Builder {
        private @Nullable FilePart file;

        private @Nullable String notifyValue;

        private @Nullable JsonValue options;

        private Builder() {
        }

        private Builder(ImportGardenBedRequest from) {
            this.file = from.file;
            this.notifyValue = from.notifyValue;
            this.options = from.options;
        }

        /**
         * Sets the body parameter {@code file}.
         * <ul>
         * <li>Required.</li>
         * </ul>
         *
         * @param file the value
         * @return this builder
         */
        public Builder file(FilePart file) {
            this.file = Objects.requireNonNull(file, "file");
            return this;
        }

        /**
         * Sets {@code file}.
         *
         * @param file the value
         * @return this builder
         */
        public Builder file(Path file) {
            this.file = FilePart.of(file);
            return this;
        }

        /**
         * Sets the body parameter {@code notify}.
         *
         * @param notifyValue the value
         * @return this builder
         */
        public Builder notifyValue(boolean notifyValue) {
            this.notifyValue = Boolean.toString(notifyValue);
            return this;
        }

        /**
         * Sets {@code notify}.
         *
         * @param notifyValue the value
         * @return this builder
         */
        public Builder notifyValue(String notifyValue) {
            this.notifyValue = Objects.requireNonNull(notifyValue, "notifyValue");
            return this;
        }

        /**
         * Sets the body parameter {@code options}.
         *
         * @param options the value
         * @return this builder
         */
        public Builder options(JsonValue options) {
            this.options = Objects.requireNonNull(options, "options");
            return this;
        }

        /**
         * Sets {@code options}.
         *
         * @param options the value
         * @return this builder
         */
        public Builder options(BedPatch options) {
            this.options = JsonValue.parse(JsonWriter.toStringOf(out -> BedPatch.CODEC.write(out, options)));
            return this;
        }

        /**
         * Sets {@code options}.
         *
         * @param options the value
         * @return this builder
         */
        public Builder options(String options) {
            this.options = JsonValue.parse(options);
            return this;
        }

        /**
         * Builds the object.
         *
         * @return a new object
         */
        public ImportGardenBedRequest build() {
            PropertyBag.builder().requireSet("ImportGardenBedRequest", "file", file, "beds.txt, Beds, Import");
            return new ImportGardenBedRequest(this);
        }
    }
}
