package com.example.garden.testing;

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
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.testing.FakeMethod;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("dev.apograph.generator.testing.FakeViewEmitter")
@NullMarked
final class FakeAsyncGardenBedResource implements AsyncGardenBedResource {
    private final FakeGardenBedResource fake;

    FakeAsyncGardenBedResource(FakeGardenBedResource fake) {
        this.fake = fake;
    }

    @Override
    public CompletableFuture<Bed> get(String gardenId, long bedNumber, GetGardenBedRequest request,
            CallOptions options) {
        return FakeMethod.done(() -> this.fake.get(gardenId, bedNumber, request, options));
    }

    @Override
    public CompletableFuture<Bed> patch(String gardenId, long bedNumber, BedPatch body,
            CallOptions options) {
        return FakeMethod.done(() -> this.fake.patch(gardenId, bedNumber, body, options));
    }

    @Override
    public CompletableFuture<ImportGardenBedResult> importGardenBed(ImportGardenBedRequest request,
            CallOptions options) {
        return FakeMethod.done(() -> this.fake.importGardenBed(request, options));
    }

    @Override
    public CompletableFuture<JsonValue> water(String id, WaterGardenBedRequest request,
            CallOptions options) {
        return FakeMethod.done(() -> this.fake.water(id, request, options));
    }

    @Override
    public CompletableFuture<Tags> find(@Nullable BedPatch body, FindGardenBedRequest request,
            CallOptions options) {
        return FakeMethod.done(() -> this.fake.find(body, request, options));
    }

    @Override
    public CompletableFuture<@Nullable Void> delete(String id, CallOptions options) {
        return FakeMethod.doneNothing(() -> this.fake.delete(id, options));
    }

    @Override
    public CompletableFuture<EventStream> watch(String id, CallOptions options) {
        return FakeMethod.done(() -> this.fake.watch(id, options));
    }

    @Override
    @Deprecated
    public CompletableFuture<@Nullable Void> replace(String id, CallOptions options) {
        return FakeMethod.doneNothing(() -> this.fake.replace(id, options));
    }

    @Override
    public CompletableFuture<Beds> list(String gardenId, ListGardenBedRequest request,
            CallOptions options) {
        return FakeMethod.done(() -> this.fake.list(gardenId, request, options));
    }

    @Override
    public CompletableFuture<Entries> log(LogGardenBedRequest request, CallOptions options) {
        return FakeMethod.done(() -> this.fake.log(request, options));
    }

    @Override
    public CompletableFuture<Download> photo(String id, CallOptions options) {
        return FakeMethod.done(() -> this.fake.photo(id, options));
    }
}
