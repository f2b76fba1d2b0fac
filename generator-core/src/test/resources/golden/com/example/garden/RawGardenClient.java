package com.example.garden;

import com.example.garden.resource.RawGardenBedResource;
import dev.apograph.runtime.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The resources of {@code GardenClient} with methods that return the whole answer. It is closed with that
 * client.
 */
@Generated("dev.apograph.generator.emit.ClientEmitter")
@NullMarked
public interface RawGardenClient {
    /**
     * The resource {@code Garden Bed}.
     *
     * @return its methods
     */
    default RawGardenBedResource gardenBed() {
        throw new UnsupportedOperationException("RawGardenClient.gardenBed");
    }
}
