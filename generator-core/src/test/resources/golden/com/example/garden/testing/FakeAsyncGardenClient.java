package com.example.garden.testing;

import com.example.garden.AsyncGardenClient;
import com.example.garden.resource.AsyncGardenBedResource;
import dev.apograph.runtime.Generated;
import org.jspecify.annotations.NullMarked;

@Generated("dev.apograph.generator.testing.FakeViewEmitter")
@NullMarked
final class FakeAsyncGardenClient implements AsyncGardenClient {
    private final FakeGardenClient fake;

    FakeAsyncGardenClient(FakeGardenClient fake) {
        this.fake = fake;
    }

    @Override
    public AsyncGardenBedResource gardenBed() {
        return new FakeAsyncGardenBedResource(fake.gardenBed());
    }
}
