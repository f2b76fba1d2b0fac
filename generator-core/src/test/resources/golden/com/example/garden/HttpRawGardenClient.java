package com.example.garden;

import com.example.garden.resource.RawGardenBedResource;
import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.HttpCaller;
import org.jspecify.annotations.NullMarked;

@Generated("dev.apograph.generator.emit.HttpClientEmitter")
@NullMarked
final class HttpRawGardenClient implements RawGardenClient {
    private final HttpCaller caller;

    HttpRawGardenClient(HttpCaller caller) {
        this.caller = caller;
    }

    @Override
    public RawGardenBedResource gardenBed() {
        return new HttpRawGardenBedResource(caller);
    }
}
