package com.example.garden;

import com.example.garden.model.Bed;
import com.example.garden.model.BedPatch;
import com.example.garden.model.Beds;
import com.example.garden.model.Entries;
import com.example.garden.model.ErrorModel;
import com.example.garden.model.Job;
import com.example.garden.model.Tags;
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
import dev.apograph.runtime.http.Call;
import dev.apograph.runtime.http.Endpoint;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("dev.apograph.generator.emit.CallsEmitter")
@NullMarked
final class GardenBedResourceCalls {
    private static final Endpoint<Bed> GET = Endpoint.<Bed>builder(
                    "GardenBedResource.get", "GET", "/gardens/{GARDEN_ID}/beds/{bedNumber}")
            .success(200, Bed.CODEC)
            .error(404, ErrorModel.CODEC)
            .build();

    private static final Endpoint<Bed> PATCH = Endpoint.<Bed>builder(
                    "GardenBedResource.patch", "PATCH", "/gardens/{GARDEN_ID}/beds/{bedNumber}")
            .success(200, Bed.CODEC)
            .build();

    private static final Endpoint<ImportGardenBedResult> IMPORT_GARDEN_BED = Endpoint.<ImportGardenBedResult>builder(
                    "GardenBedResource.importGardenBed", "POST", "/beds/import")
            .multipart()
            .success(201, Bed.CODEC, (response, body) -> new ImportGardenBedResult.Created(body, response))
            .success(202, Job.CODEC, (response, body) -> new ImportGardenBedResult.Accepted(body, response))
            .success(204, ImportGardenBedResult.NoContent::new)
            .otherwise((response, body) -> new ImportGardenBedResult.Unexpected(body, response))
            .build();

    private static final Endpoint<JsonValue> WATER = Endpoint.<JsonValue>builder(
                    "GardenBedResource.water", "POST", "/beds/{id}/water")
            .jsonFields()
            .success(200, JsonCodecs.VALUE)
            .build();

    private static final Endpoint<Tags> FIND = Endpoint.<Tags>builder(
                    "GardenBedResource.find", "POST", "/beds/find")
            .anonymous()
            .success(200, Tags.CODEC)
            .build();

    private static final Endpoint<@Nullable Void> DELETE = Endpoint.builderOfNothing(
                    "GardenBedResource.delete", "DELETE", "/beds/{id}")
            .error(404, ErrorModel.CODEC)
            .build();

    private static final Endpoint<EventStream> WATCH = Endpoint.builderOfEvents(
                    "GardenBedResource.watch", "GET", "/beds/{id}/events")
            .build();

    private static final Endpoint<@Nullable Void> REPLACE = Endpoint.builderOfNothing(
                    "GardenBedResource.replace", "PUT", "/beds/{id}")
            .build();

    private static final Endpoint<Beds> LIST = Endpoint.<Beds>builder(
                    "GardenBedResource.list", "GET", "/gardens/{GARDEN_ID}/beds")
            .success(200, Beds.CODEC)
            .build();

    private static final Endpoint<Entries> LOG = Endpoint.<Entries>builder(
                    "GardenBedResource.log", "GET", "/log")
            .success(200, Entries.CODEC)
            .build();

    private static final Endpoint<Download> PHOTO = Endpoint.builderOfDownload(
                    "GardenBedResource.photo", "GET", "/beds/{id}/photo")
            .build();

    private GardenBedResourceCalls() {
    }

    static Call<Bed> get(String gardenId, long bedNumber, GetGardenBedRequest request,
            CallOptions options) {
        return GET.call(options)
                .path("GARDEN_ID", gardenId)
                .path("bedNumber", bedNumber)
                .parameters(Objects.requireNonNull(request, "request"));
    }

    static Call<Bed> patch(String gardenId, long bedNumber, BedPatch body, CallOptions options) {
        return PATCH.call(options)
                .path("GARDEN_ID", gardenId)
                .path("bedNumber", bedNumber)
                .jsonBody(BedPatch.CODEC, Objects.requireNonNull(body, "body"));
    }

    static Call<ImportGardenBedResult> importGardenBed(ImportGardenBedRequest request,
            CallOptions options) {
        return IMPORT_GARDEN_BED.call(options)
                .parameters(Objects.requireNonNull(request, "request"));
    }

    static Call<JsonValue> water(String id, WaterGardenBedRequest request, CallOptions options) {
        return WATER.call(options)
                .path("id", id)
                .parameters(Objects.requireNonNull(request, "request"));
    }

    static Call<Tags> find(@Nullable BedPatch body, FindGardenBedRequest request,
            CallOptions options) {
        return FIND.call(options)
                .jsonBody(BedPatch.CODEC, body)
                .parameters(Objects.requireNonNull(request, "request"));
    }

    static Call<@Nullable Void> delete(String id, CallOptions options) {
        return DELETE.call(options)
                .path("id", id);
    }

    static Call<EventStream> watch(String id, CallOptions options) {
        return WATCH.call(options)
                .path("id", id);
    }

    static Call<@Nullable Void> replace(String id, CallOptions options) {
        return REPLACE.call(options)
                .path("id", id);
    }

    static Call<Beds> list(String gardenId, ListGardenBedRequest request, CallOptions options) {
        return LIST.call(options)
                .path("GARDEN_ID", gardenId)
                .parameters(Objects.requireNonNull(request, "request"));
    }

    static Call<Entries> log(LogGardenBedRequest request, CallOptions options) {
        return LOG.call(options)
                .parameters(Objects.requireNonNull(request, "request"));
    }

    static Call<Download> photo(String id, CallOptions options) {
        return PHOTO.call(options)
                .path("id", id);
    }
}
