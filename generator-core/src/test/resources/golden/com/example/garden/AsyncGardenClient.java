package com.example.garden;

import com.example.garden.resource.AsyncGardenBedResource;
import dev.apograph.runtime.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The resources of {@code GardenClient} with methods that return at once. It is closed with that client.
 */
@Generated("dev.apograph.generator.emit.ClientEmitter")
@NullMarked
public interface AsyncGardenClient {
    /**
     * The resource {@code Garden Bed}.
     *
     * @return its methods
     */
    default AsyncGardenBedResource gardenBed() {
        throw new UnsupportedOperationException("AsyncGardenClient.gardenBed");
    }
}
