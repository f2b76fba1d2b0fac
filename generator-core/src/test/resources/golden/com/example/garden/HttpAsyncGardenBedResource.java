package com.example.garden;

import com.example.garden.model.Bed;
import com.example.garden.model.BedPatch;
import com.example.garden.model.Beds;
import com.example.garden.model.Entries;
import com.example.garden.model.Tags;
import com.example.garden.resource.AsyncGardenBedResource;
import com.example.garden.resource.FindGardenBedRequest;
import com.example.garden.resource.GetGardenBedRequest;
import com.example.garden.resource.ImportGardenBedRequest;
import com.example.garden.resource.ImportGardenBedResult;
import com.example.garden.resource.ListGardenBedRequest;
import com.example.garden.resource.LogGardenBedRequest;
import com.example.garden.resource.WaterGardenBedRequest;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.Download;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.Generated;
import dev.apograph.runtime.http.HttpCaller;
import dev.apograph.runtime.json.JsonValue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("dev.apograph.generator.emit.HttpResourceEmitter")
@NullMarked
final class HttpAsyncGardenBedResource implements AsyncGardenBedResource {
    private final HttpCaller caller;

    HttpAsyncGardenBedResource(HttpCaller caller) {
        this.caller = caller;
    }

    @Override
    public CompletableFuture<Bed> get(String gardenId, long bedNumber, GetGardenBedRequest request,
            CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.get(gardenId, bedNumber, request,
                options));
    }

    @Override
    public CompletableFuture<Bed> patch(String gardenId, long bedNumber, BedPatch body,
            CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.patch(gardenId, bedNumber, body,
                options));
    }

    @Override
    public CompletableFuture<ImportGardenBedResult> importGardenBed(ImportGardenBedRequest request,
            CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.importGardenBed(request, options));
    }

    @Override
    public CompletableFuture<JsonValue> water(String id, WaterGardenBedRequest request,
            CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.water(id, request, options));
    }

    @Override
    public CompletableFuture<Tags> find(@Nullable BedPatch body, FindGardenBedRequest request,
            CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.find(body, request, options));
    }

    @Override
    public CompletableFuture<@Nullable Void> delete(String id, CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.delete(id, options));
    }

    @Override
    public CompletableFuture<EventStream> watch(String id, CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.watch(id, options));
    }

    @Override
    @Deprecated
    public CompletableFuture<@Nullable Void> replace(String id, CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.replace(id, options));
    }

    @Override
    public CompletableFuture<Beds> list(String gardenId, ListGardenBedRequest request,
            CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.list(gardenId, request, options));
    }

    @Override
    public CompletableFuture<Entries> log(LogGardenBedRequest request, CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.log(request, options));
    }

    @Override
    public CompletableFuture<Download> photo(String id, CallOptions options) {
        return caller.executeAsync(GardenBedResourceCalls.photo(id, options));
    }
}
