package com.example.garden.testing;

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
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.testing.FakeCall;
import dev.apograph.runtime.testing.FakeMethod;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A fake of {@code GardenBedResource} for tests.
 *
 * <p>Each of its methods answers what it was told to, else what the documents show. Where they show nothing it
 * throws an exception that says how to tell it.
 */
@Generated("dev.apograph.generator.testing.FakeResourceEmitter")
@NullMarked
public class FakeGardenBedResource implements GardenBedResource {
    private final FakeMethod<Bed> onGet =
            FakeMethod.documented("FakeGardenBedResource.onGet()", GardenBedAnswers::get, answer ->
            answer.read(Bed.CODEC));

    private final FakeMethod<Bed> onPatch =
            FakeMethod.documented("FakeGardenBedResource.onPatch()", GardenBedAnswers::patch, answer ->
            answer.read(Bed.CODEC));

    private final FakeMethod<ImportGardenBedResult> onImportGardenBed =
            FakeMethod.documented("FakeGardenBedResource.onImportGardenBed()", GardenBedAnswers::importGardenBed,
            answer -> new ImportGardenBedResult.Created(answer.read(Bed.CODEC), answer.info()));

    private final FakeMethod<JsonValue> onWater = FakeMethod.of("FakeGardenBedResource.onWater()");

    private final FakeMethod<Tags> onFind = FakeMethod.of("FakeGardenBedResource.onFind()");

    private final FakeMethod<@Nullable Void> onDelete = FakeMethod.ofNothing("FakeGardenBedResource.onDelete()");

    private final FakeMethod<EventStream> onWatch = FakeMethod.of("FakeGardenBedResource.onWatch()");

    private final FakeMethod<@Nullable Void> onReplace = FakeMethod.of("FakeGardenBedResource.onReplace()");

    private final FakeMethod<Beds> onList = FakeMethod.of("FakeGardenBedResource.onList()");

    private final FakeMethod<Entries> onLog = FakeMethod.of("FakeGardenBedResource.onLog()");

    private final FakeMethod<Download> onPhoto = FakeMethod.of("FakeGardenBedResource.onPhoto()");

    /**
     * Makes a fake that was told nothing yet.
     */
    public FakeGardenBedResource() {
    }

    /**
     * What {@code get} answers, and how it was called.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds/{bedNumber}}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<Bed> onGet() {
        return this.onGet;
    }

    @Override
    public Bed get(String gardenId, long bedNumber, GetGardenBedRequest request,
            CallOptions options) {
        return onGet().call(FakeCall.of("get")
                        .with("gardenId", gardenId)
                        .with("bedNumber", bedNumber)
                        .with("request", request)
                        .with("options", options));
    }

    /**
     * What {@code patch} answers, and how it was called.
     *
     * <p>{@code PATCH /gardens/{GARDEN_ID}/beds/{bedNumber}}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<Bed> onPatch() {
        return this.onPatch;
    }

    @Override
    public Bed patch(String gardenId, long bedNumber, BedPatch body, CallOptions options) {
        return onPatch().call(FakeCall.of("patch")
                        .with("gardenId", gardenId)
                        .with("bedNumber", bedNumber)
                        .with("body", body)
                        .with("options", options));
    }

    /**
     * What {@code importGardenBed} answers, and how it was called.
     *
     * <p>{@code POST /beds/import}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<ImportGardenBedResult> onImportGardenBed() {
        return this.onImportGardenBed;
    }

    @Override
    public ImportGardenBedResult importGardenBed(ImportGardenBedRequest request,
            CallOptions options) {
        return onImportGardenBed().call(FakeCall.of("importGardenBed")
                        .with("request", request)
                        .with("options", options));
    }

    /**
     * What {@code water} answers, and how it was called.
     *
     * <p>{@code POST /beds/{id}/water}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<JsonValue> onWater() {
        return this.onWater;
    }

    @Override
    public JsonValue water(String id, WaterGardenBedRequest request, CallOptions options) {
        return onWater().call(FakeCall.of("water")
                        .with("id", id)
                        .with("request", request)
                        .with("options", options));
    }

    /**
     * What {@code find} answers, and how it was called.
     *
     * <p>{@code POST /beds/find}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<Tags> onFind() {
        return this.onFind;
    }

    @Override
    public Tags find(@Nullable BedPatch body, FindGardenBedRequest request, CallOptions options) {
        return onFind().call(FakeCall.of("find")
                        .with("body", body)
                        .with("request", request)
                        .with("options", options));
    }

    /**
     * What {@code delete} answers, and how it was called.
     *
     * <p>{@code DELETE /beds/{id}}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<@Nullable Void> onDelete() {
        return this.onDelete;
    }

    @Override
    public void delete(String id, CallOptions options) {
        onDelete().call(FakeCall.of("delete")
                        .with("id", id)
                        .with("options", options));
    }

    /**
     * What {@code watch} answers, and how it was called.
     *
     * <p>{@code GET /beds/{id}/events}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<EventStream> onWatch() {
        return this.onWatch;
    }

    @Override
    public EventStream watch(String id, CallOptions options) {
        return onWatch().call(FakeCall.of("watch")
                        .with("id", id)
                        .with("options", options));
    }

    /**
     * What {@code replace} answers, and how it was called.
     *
     * <p>{@code PUT /beds/{id}}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<@Nullable Void> onReplace() {
        return this.onReplace;
    }

    @Override
    @Deprecated
    public void replace(String id, CallOptions options) {
        onReplace().call(FakeCall.of("replace")
                        .with("id", id)
                        .with("options", options));
    }

    /**
     * What {@code list} answers, and how it was called.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<Beds> onList() {
        return this.onList;
    }

    @Override
    public Beds list(String gardenId, ListGardenBedRequest request, CallOptions options) {
        return onList().call(FakeCall.of("list")
                        .with("gardenId", gardenId)
                        .with("request", request)
                        .with("options", options));
    }

    /**
     * What {@code log} answers, and how it was called.
     *
     * <p>{@code GET /log}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<Entries> onLog() {
        return this.onLog;
    }

    @Override
    public Entries log(LogGardenBedRequest request, CallOptions options) {
        return onLog().call(FakeCall.of("log")
                        .with("request", request)
                        .with("options", options));
    }

    /**
     * What {@code photo} answers, and how it was called.
     *
     * <p>{@code GET /beds/{id}/photo}.
     *
     * @return what to tell it, and the calls so far
     */
    public FakeMethod<Download> onPhoto() {
        return this.onPhoto;
    }

    @Override
    public Download photo(String id, CallOptions options) {
        return onPhoto().call(FakeCall.of("photo")
                        .with("id", id)
                        .with("options", options));
    }
}
