package com.example.garden;

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
import dev.apograph.runtime.http.HttpCaller;
import dev.apograph.runtime.json.JsonValue;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("dev.apograph.generator.emit.HttpResourceEmitter")
@NullMarked
final class HttpRawGardenBedResource implements RawGardenBedResource {
    private final HttpCaller caller;

    HttpRawGardenBedResource(HttpCaller caller) {
        this.caller = caller;
    }

    @Override
    public Response<Bed> get(String gardenId, long bedNumber, GetGardenBedRequest request,
            CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.get(gardenId, bedNumber, request, options));
    }

    @Override
    public Response<Bed> patch(String gardenId, long bedNumber, BedPatch body,
            CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.patch(gardenId, bedNumber, body, options));
    }

    @Override
    public Response<ImportGardenBedResult> importGardenBed(ImportGardenBedRequest request,
            CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.importGardenBed(request, options));
    }

    @Override
    public Response<JsonValue> water(String id, WaterGardenBedRequest request,
            CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.water(id, request, options));
    }

    @Override
    public Response<Tags> find(@Nullable BedPatch body, FindGardenBedRequest request,
            CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.find(body, request, options));
    }

    @Override
    public Response<@Nullable Void> delete(String id, CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.delete(id, options));
    }

    @Override
    public Response<EventStream> watch(String id, CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.watch(id, options));
    }

    @Override
    @Deprecated
    public Response<@Nullable Void> replace(String id, CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.replace(id, options));
    }

    @Override
    public Response<Beds> list(String gardenId, ListGardenBedRequest request, CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.list(gardenId, request, options));
    }

    @Override
    public Response<Entries> log(LogGardenBedRequest request, CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.log(request, options));
    }

    @Override
    public Response<Download> photo(String id, CallOptions options) {
        return caller.executeRaw(GardenBedResourceCalls.photo(id, options));
    }
}
