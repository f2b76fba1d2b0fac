package com.example.garden;

import com.example.garden.model.Bed;
import com.example.garden.model.BedPatch;
import com.example.garden.model.Beds;
import com.example.garden.model.Entries;
import com.example.garden.model.Tags;
import com.example.garden.resource.FindGardenBedRequest;
import com.example.garden.resource.GardenBedResource;
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
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("dev.apograph.generator.emit.HttpResourceEmitter")
@NullMarked
final class HttpGardenBedResource implements GardenBedResource {
    private final HttpCaller caller;

    HttpGardenBedResource(HttpCaller caller) {
        this.caller = caller;
    }

    @Override
    public Bed get(String gardenId, long bedNumber, GetGardenBedRequest request,
            CallOptions options) {
        return caller.execute(GardenBedResourceCalls.get(gardenId, bedNumber, request, options));
    }

    @Override
    public Bed patch(String gardenId, long bedNumber, BedPatch body, CallOptions options) {
        return caller.execute(GardenBedResourceCalls.patch(gardenId, bedNumber, body, options));
    }

    @Override
    public ImportGardenBedResult importGardenBed(ImportGardenBedRequest request,
            CallOptions options) {
        return caller.execute(GardenBedResourceCalls.importGardenBed(request, options));
    }

    @Override
    public JsonValue water(String id, WaterGardenBedRequest request, CallOptions options) {
        return caller.execute(GardenBedResourceCalls.water(id, request, options));
    }

    @Override
    public Tags find(@Nullable BedPatch body, FindGardenBedRequest request, CallOptions options) {
        return caller.execute(GardenBedResourceCalls.find(body, request, options));
    }

    @Override
    public void delete(String id, CallOptions options) {
        caller.execute(GardenBedResourceCalls.delete(id, options));
    }

    @Override
    public EventStream watch(String id, CallOptions options) {
        return caller.execute(GardenBedResourceCalls.watch(id, options));
    }

    @Override
    @Deprecated
    public void replace(String id, CallOptions options) {
        caller.execute(GardenBedResourceCalls.replace(id, options));
    }

    @Override
    public Beds list(String gardenId, ListGardenBedRequest request, CallOptions options) {
        return caller.execute(GardenBedResourceCalls.list(gardenId, request, options));
    }

    @Override
    public Entries log(LogGardenBedRequest request, CallOptions options) {
        return caller.execute(GardenBedResourceCalls.log(request, options));
    }

    @Override
    public Download photo(String id, CallOptions options) {
        return caller.execute(GardenBedResourceCalls.photo(id, options));
    }
}
