package com.example.garden.resource;

import com.example.garden.model.Bed;
import com.example.garden.model.BedPatch;
import com.example.garden.model.Beds;
import com.example.garden.model.Entries;
import com.example.garden.model.Tags;
import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.Download;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.Generated;
import dev.apograph.runtime.json.JsonValue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The methods of {@code GardenBedResource}, which describes them, as calls in the background.
 *
 * <p>What that method throws for a call completes the future. Values that cannot be sent are refused at once.
 */
@Generated("dev.apograph.generator.emit.ResourceEmitter")
@NullMarked
public interface AsyncGardenBedResource {
    /**
     * Tells what grows in a bed.
     *
     * @param gardenId Id of the garden. Example: {@code 575ec8687ae143cd83dc4a97}.
     * @param bedNumber {@code bedNumber}
     * @param request the parameters
     * @param options options of this one call
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Bed> get(String gardenId, long bedNumber, GetGardenBedRequest request,
            CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.get");
    }

    /**
     * Tells what grows in a bed.
     *
     * @param gardenId Id of the garden. Example: {@code 575ec8687ae143cd83dc4a97}.
     * @param bedNumber {@code bedNumber}
     * @param options options of this one call
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Bed> get(String gardenId, long bedNumber, CallOptions options) {
        return get(gardenId, bedNumber, GetGardenBedRequest.builder().build(), options);
    }

    /**
     * Tells what grows in a bed.
     *
     * @param gardenId Id of the garden. Example: {@code 575ec8687ae143cd83dc4a97}.
     * @param bedNumber {@code bedNumber}
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Bed> get(String gardenId, long bedNumber) {
        return get(gardenId, bedNumber, CallOptions.none());
    }

    /**
     * Tells what grows in a bed.
     *
     * @param gardenId Id of the garden. Example: {@code 575ec8687ae143cd83dc4a97}.
     * @param bedNumber {@code bedNumber}
     * @param request sets the parameters
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Bed> get(String gardenId, long bedNumber,
            Consumer<GetGardenBedRequest.Builder> request) {
        GetGardenBedRequest.Builder builder = GetGardenBedRequest.builder();
        request.accept(builder);
        return get(gardenId, bedNumber, builder.build(), CallOptions.none());
    }

    /**
     * Patch.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param bedNumber {@code bedNumber}
     * @param body what to send
     * @param options options of this one call
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Bed> patch(String gardenId, long bedNumber, BedPatch body,
            CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.patch");
    }

    /**
     * Patch.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param bedNumber {@code bedNumber}
     * @param body what to send
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Bed> patch(String gardenId, long bedNumber, BedPatch body) {
        return patch(gardenId, bedNumber, body, CallOptions.none());
    }

    /**
     * Patch.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param bedNumber {@code bedNumber}
     * @param body sets the properties of what to send
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Bed> patch(String gardenId, long bedNumber,
            Consumer<BedPatch.Builder> body) {
        BedPatch.Builder builder = BedPatch.builder();
        body.accept(builder);
        return patch(gardenId, bedNumber, builder.build(), CallOptions.none());
    }

    /**
     * Makes a bed from a file.
     *
     * @param request the parameters
     * @param options options of this one call
     * @return once it is there: the answer, one class for each documented status
     */
    default CompletableFuture<ImportGardenBedResult> importGardenBed(ImportGardenBedRequest request,
            CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.importGardenBed");
    }

    /**
     * Makes a bed from a file.
     *
     * @param request the parameters
     * @return once it is there: the answer, one class for each documented status
     */
    default CompletableFuture<ImportGardenBedResult> importGardenBed(
            ImportGardenBedRequest request) {
        return importGardenBed(request, CallOptions.none());
    }

    /**
     * Makes a bed from a file.
     *
     * @param request sets the parameters
     * @return once it is there: the answer, one class for each documented status
     */
    default CompletableFuture<ImportGardenBedResult> importGardenBed(
            Consumer<ImportGardenBedRequest.Builder> request) {
        ImportGardenBedRequest.Builder builder = ImportGardenBedRequest.builder();
        request.accept(builder);
        return importGardenBed(builder.build(), CallOptions.none());
    }

    /**
     * Water.
     *
     * @param id {@code id}
     * @param request the parameters
     * @param options options of this one call
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<JsonValue> water(String id, WaterGardenBedRequest request,
            CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.water");
    }

    /**
     * Water.
     *
     * @param id {@code id}
     * @param request the parameters
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<JsonValue> water(String id, WaterGardenBedRequest request) {
        return water(id, request, CallOptions.none());
    }

    /**
     * Water.
     *
     * @param id {@code id}
     * @param request sets the parameters
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<JsonValue> water(String id,
            Consumer<WaterGardenBedRequest.Builder> request) {
        WaterGardenBedRequest.Builder builder = WaterGardenBedRequest.builder();
        request.accept(builder);
        return water(id, builder.build(), CallOptions.none());
    }

    /**
     * Find.
     *
     * @param body what to send; null for no body
     * @param request the parameters
     * @param options options of this one call
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Tags> find(@Nullable BedPatch body, FindGardenBedRequest request,
            CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.find");
    }

    /**
     * Find.
     *
     * @param body what to send; null for no body
     * @param options options of this one call
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Tags> find(@Nullable BedPatch body, CallOptions options) {
        return find(body, FindGardenBedRequest.builder().build(), options);
    }

    /**
     * Find.
     *
     * @param body what to send; null for no body
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Tags> find(@Nullable BedPatch body) {
        return find(body, CallOptions.none());
    }

    /**
     * Find.
     *
     * @param body what to send; null for no body
     * @param request sets the parameters
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Tags> find(@Nullable BedPatch body,
            Consumer<FindGardenBedRequest.Builder> request) {
        FindGardenBedRequest.Builder builder = FindGardenBedRequest.builder();
        request.accept(builder);
        return find(body, builder.build(), CallOptions.none());
    }

    /**
     * Find.
     *
     * @param body sets the properties of what to send
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Tags> find(Consumer<BedPatch.Builder> body) {
        BedPatch.Builder builder = BedPatch.builder();
        body.accept(builder);
        return find(builder.build(), CallOptions.none());
    }

    /**
     * Delete.
     *
     * @param id {@code id}
     * @param options options of this one call
     * @return once it is there: nothing
     */
    default CompletableFuture<@Nullable Void> delete(String id, CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.delete");
    }

    /**
     * Delete.
     *
     * @param id {@code id}
     * @return once it is there: nothing
     */
    default CompletableFuture<@Nullable Void> delete(String id) {
        return delete(id, CallOptions.none());
    }

    /**
     * Watch.
     *
     * @param id {@code id}
     * @param options options of this one call
     * @return once it is there: the events as they arrive; to be closed by the caller
     */
    default CompletableFuture<EventStream> watch(String id, CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.watch");
    }

    /**
     * Watch.
     *
     * @param id {@code id}
     * @return once it is there: the events as they arrive; to be closed by the caller
     */
    default CompletableFuture<EventStream> watch(String id) {
        return watch(id, CallOptions.none());
    }

    /**
     * A bed cannot be replaced; patch it.
     *
     * @param id {@code id}
     * @param options options of this one call
     * @return once it is there: nothing
     * @deprecated A bed cannot be replaced; patch it.
     */
    @Deprecated
    default CompletableFuture<@Nullable Void> replace(String id, CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.replace");
    }

    /**
     * A bed cannot be replaced; patch it.
     *
     * @param id {@code id}
     * @return once it is there: nothing
     * @deprecated A bed cannot be replaced; patch it.
     */
    @Deprecated
    default CompletableFuture<@Nullable Void> replace(String id) {
        return replace(id, CallOptions.none());
    }

    /**
     * List.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param request the parameters
     * @param options options of this one call
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Beds> list(String gardenId, ListGardenBedRequest request,
            CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.list");
    }

    /**
     * List.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param options options of this one call
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Beds> list(String gardenId, CallOptions options) {
        return list(gardenId, ListGardenBedRequest.builder().build(), options);
    }

    /**
     * List.
     *
     * @param gardenId {@code GARDEN_ID}
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Beds> list(String gardenId) {
        return list(gardenId, CallOptions.none());
    }

    /**
     * List.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param request sets the parameters
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Beds> list(String gardenId,
            Consumer<ListGardenBedRequest.Builder> request) {
        ListGardenBedRequest.Builder builder = ListGardenBedRequest.builder();
        request.accept(builder);
        return list(gardenId, builder.build(), CallOptions.none());
    }

    /**
     * Log.
     *
     * @param request the parameters
     * @param options options of this one call
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Entries> log(LogGardenBedRequest request, CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.log");
    }

    /**
     * Log.
     *
     * @param options options of this one call
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Entries> log(CallOptions options) {
        return log(LogGardenBedRequest.builder().build(), options);
    }

    /**
     * Log.
     *
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Entries> log() {
        return log(CallOptions.none());
    }

    /**
     * Log.
     *
     * @param request sets the parameters
     * @return once it is there: the body of the answer
     */
    default CompletableFuture<Entries> log(Consumer<LogGardenBedRequest.Builder> request) {
        LogGardenBedRequest.Builder builder = LogGardenBedRequest.builder();
        request.accept(builder);
        return log(builder.build(), CallOptions.none());
    }

    /**
     * Photo.
     *
     * @param id {@code id}
     * @param options options of this one call
     * @return once it is there: the file as it comes; to be saved or closed by the caller
     */
    default CompletableFuture<Download> photo(String id, CallOptions options) {
        throw new UnsupportedOperationException("AsyncGardenBedResource.photo");
    }

    /**
     * Photo.
     *
     * @param id {@code id}
     * @return once it is there: the file as it comes; to be saved or closed by the caller
     */
    default CompletableFuture<Download> photo(String id) {
        return photo(id, CallOptions.none());
    }
}
