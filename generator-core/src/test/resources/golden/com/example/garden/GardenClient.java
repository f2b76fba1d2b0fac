package com.example.garden;

import com.example.garden.resource.GardenBedResource;
import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.ClientBuilder;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * A client of the API Garden.
 *
 * <p>It calls {@code https://api.garden.example} unless told otherwise.
 *
 * <p>A client may be shared by several threads. Closing it ends the calls under way.
 */
@Generated("dev.apograph.generator.emit.ClientEmitter")
@NullMarked
public interface GardenClient extends AutoCloseable {
    /**
     * Starts an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The resource {@code Garden Bed}.
     *
     * @return its methods
     */
    default GardenBedResource gardenBed() {
        throw new UnsupportedOperationException("GardenClient.gardenBed");
    }

    /**
     * The same resources with methods that return at once.
     *
     * @return methods that return futures; cancelling one gives its call up
     */
    default AsyncGardenClient async() {
        throw new UnsupportedOperationException("GardenClient.async");
    }

    /**
     * The same resources with methods that return the whole answer.
     *
     * @return methods that return status, headers and result
     */
    default RawGardenClient raw() {
        throw new UnsupportedOperationException("GardenClient.raw");
    }

    /**
     * Ends the calls under way and gives back what the client holds. Closing twice does no harm.
     */
    @Override
    default void close() {
    }

    /**
     * Sets up {@code GardenClient}. Not safe for use by several threads at once.
     */
    final class Builder extends ClientBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Makes the client.
         *
         * @return a new client
         */
        public GardenClient build() {
            return new HttpGardenClient(caller("GardenClient", Optional.of("https://api.garden.example"), 1));
        }
    }
}
