package com.example.garden.testing;

import com.example.garden.AsyncGardenClient;
import com.example.garden.GardenClient;
import com.example.garden.RawGardenClient;
import dev.apograph.runtime.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A fake of {@code GardenClient} for tests: it gives out fakes of the resources and calls no server.
 */
@Generated("dev.apograph.generator.testing.FakeClientEmitter")
@NullMarked
public class FakeGardenClient implements GardenClient {
    private final FakeGardenBedResource gardenBed = new FakeGardenBedResource();

    /**
     * Makes a fake with fakes that were told nothing yet.
     */
    public FakeGardenClient() {
    }

    /**
     * The fake of the resource {@code Garden Bed}.
     *
     * @return always the same one
     */
    @Override
    public FakeGardenBedResource gardenBed() {
        return gardenBed;
    }

    /**
     * The same fakes with methods that return futures, which are done already.
     *
     * @return methods that ask the fakes of this client
     */
    @Override
    public AsyncGardenClient async() {
        return new FakeAsyncGardenClient(this);
    }

    /**
     * The same fakes with methods that return the whole answer: the first documented status of success and no
     * headers, unless they were told others.
     *
     * @return methods that ask the fakes of this client
     */
    @Override
    public RawGardenClient raw() {
        return new FakeRawGardenClient(this);
    }
}
