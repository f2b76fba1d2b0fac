package com.example.garden;

import com.example.garden.resource.GardenBedResource;
import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.HttpCaller;
import org.jspecify.annotations.NullMarked;

@Generated("dev.apograph.generator.emit.HttpClientEmitter")
@NullMarked
final class HttpGardenClient implements GardenClient {
    private final HttpCaller caller;

    private final GardenBedResource gardenBed;

    HttpGardenClient(HttpCaller caller) {
        this.caller = caller;
        this.gardenBed = new HttpGardenBedResource(caller);
    }

    @Override
    public GardenBedResource gardenBed() {
        return gardenBed;
    }

    @Override
    public AsyncGardenClient async() {
        return new HttpAsyncGardenClient(caller);
    }

    @Override
    public RawGardenClient raw() {
        return new HttpRawGardenClient(caller);
    }

    @Override
    public void close() {
        caller.close();
    }
}
