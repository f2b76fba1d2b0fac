package com.example.garden.testing;

import com.example.garden.model.Bed;
import com.example.garden.model.BedPatch;
import com.example.garden.model.Beds;
import com.example.garden.model.Entries;
import com.example.garden.model.Tags;
import com.example.garden.resource.FindGardenBedRequest;
import com.example.garden.resource.GetGardenBedRequest;
import com.example.garden.resource.ImportGardenBedRequest;
import com.example.garden.resource.ImportGardenBedResult;
import com.example.garden.resource.ListGardenBedRequest;
import com.example.garden.resource.LogGardenBedRequest;
import com.example.garden.resource.RawGardenBedResource;
import com.example.garden.resource.WaterGardenBedRequest;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.Download;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.Generated;
import dev.apograph.runtime.Response;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.testing.FakeMethod;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("dev.apograph.generator.testing.FakeViewEmitter")
@NullMarked
final class FakeRawGardenBedResource implements RawGardenBedResource {
    private final FakeGardenBedResource fake;

    FakeRawGardenBedResource(FakeGardenBedResource fake) {
        this.fake = fake;
    }

    @Override
    public Response<Bed> get(String gardenId, long bedNumber, GetGardenBedRequest request,
            CallOptions options) {
        return this.fake.onGet().response(200, () -> this.fake.get(gardenId, bedNumber, request,
                options));
    }

    @Override
    public Response<Bed> patch(String gardenId, long bedNumber, BedPatch body,
            CallOptions options) {
        return this.fake.onPatch().response(200, () -> this.fake.patch(gardenId, bedNumber, body,
                options));
    }

    @Override
    public Response<ImportGardenBedResult> importGardenBed(ImportGardenBedRequest request,
            CallOptions options) {
        return this.fake.onImportGardenBed().response(ImportGardenBedResult::response,
                () -> this.fake.importGardenBed(request, options));
    }

    @Override
    public Response<JsonValue> water(String id, WaterGardenBedRequest request,
            CallOptions options) {
        return this.fake.onWater().response(200, () -> this.fake.water(id, request, options));
    }

    @Override
    public Response<Tags> find(@Nullable BedPatch body, FindGardenBedRequest request,
            CallOptions options) {
        return this.fake.onFind().response(200, () -> this.fake.find(body, request, options));
    }

    @Override
    public Response<@Nullable Void> delete(String id, CallOptions options) {
        return FakeMethod.responseOfNothing(this.fake.onDelete(), 204, () -> this.fake.delete(id,
                options));
    }

    @Override
    public Response<EventStream> watch(String id, CallOptions options) {
        return this.fake.onWatch().response(200, () -> this.fake.watch(id, options));
    }

    @Override
    @Deprecated
    public Response<@Nullable Void> replace(String id, CallOptions options) {
        return FakeMethod.responseOfNothing(this.fake.onReplace(), 200, () -> this.fake.replace(id,
                options));
    }

    @Override
    public Response<Beds> list(String gardenId, ListGardenBedRequest request, CallOptions options) {
        return this.fake.onList().response(200, () -> this.fake.list(gardenId, request, options));
    }

    @Override
    public Response<Entries> log(LogGardenBedRequest request, CallOptions options) {
        return this.fake.onLog().response(200, () -> this.fake.log(request, options));
    }

    @Override
    public Response<Download> photo(String id, CallOptions options) {
        return this.fake.onPhoto().response(200, () -> this.fake.photo(id, options));
    }
}
