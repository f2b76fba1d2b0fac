package com.example.garden.testing;

import com.example.garden.RawGardenClient;
import com.example.garden.resource.RawGardenBedResource;
import dev.apograph.runtime.Generated;
import org.jspecify.annotations.NullMarked;

@Generated("dev.apograph.generator.testing.FakeViewEmitter")
@NullMarked
final class FakeRawGardenClient implements RawGardenClient {
    private final FakeGardenClient fake;

    FakeRawGardenClient(FakeGardenClient fake) {
        this.fake = fake;
    }

    @Override
    public RawGardenBedResource gardenBed() {
        return new FakeRawGardenBedResource(fake.gardenBed());
    }
}
