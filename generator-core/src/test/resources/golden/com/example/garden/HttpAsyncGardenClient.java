package com.example.garden;

import com.example.garden.resource.AsyncGardenBedResource;
import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.HttpCaller;
import org.jspecify.annotations.NullMarked;

@Generated("dev.apograph.generator.emit.HttpClientEmitter")
@NullMarked
final class HttpAsyncGardenClient implements AsyncGardenClient {
    private final HttpCaller caller;

    HttpAsyncGardenClient(HttpCaller caller) {
        this.caller = caller;
    }

    @Override
    public AsyncGardenBedResource gardenBed() {
        return new HttpAsyncGardenBedResource(caller);
    }
}
