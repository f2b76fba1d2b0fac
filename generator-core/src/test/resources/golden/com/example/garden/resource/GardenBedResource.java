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
import dev.apograph.runtime.PageFacts;
import dev.apograph.runtime.Paged;
import dev.apograph.runtime.json.JsonValue;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A bed in which something grows.
 *
 * <p>The resource {@code Garden Bed} of the documents.
 *
 * <p>Every method throws {@code UnsupportedOperationException} unless it is overridden, so that a fake for a
 * test implements only what it needs.
 *
 * <p>Documented in {@code beds.txt, Garden Bed}.
 */
@Generated("dev.apograph.generator.emit.ResourceEmitter")
@NullMarked
public interface GardenBedResource {
    /**
     * Tells what grows in a bed.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds/{bedNumber}}
     *
     * <p>The access token needs one of the scopes {@code garden.*}, {@code bed.get}
     * ({@link com.example.garden.GardenScopes.GardenBed#GET}).
     *
     * <p>Success:
     * <ul>
     * <li>200: The bed</li>
     * </ul>
     *
     * <p>Documented in {@code beds.txt, Beds, Get}.
     *
     * @param gardenId Id of the garden. Example: {@code 575ec8687ae143cd83dc4a97}.
     * @param bedNumber {@code bedNumber}
     * @param request the parameters
     * @param options options of this one call
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 404: If there is no such bed
     */
    default Bed get(String gardenId, long bedNumber, GetGardenBedRequest request,
            CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.get");
    }

    /**
     * Tells what grows in a bed.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds/{bedNumber}}, as the form with every argument describes it.
     *
     * @param gardenId Id of the garden. Example: {@code 575ec8687ae143cd83dc4a97}.
     * @param bedNumber {@code bedNumber}
     * @param request the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 404: If there is no such bed
     */
    default Bed get(String gardenId, long bedNumber, GetGardenBedRequest request) {
        return get(gardenId, bedNumber, request, CallOptions.none());
    }

    /**
     * Tells what grows in a bed.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds/{bedNumber}}, as the form with every argument describes it.
     *
     * @param gardenId Id of the garden. Example: {@code 575ec8687ae143cd83dc4a97}.
     * @param bedNumber {@code bedNumber}
     * @param options options of this one call
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 404: If there is no such bed
     */
    default Bed get(String gardenId, long bedNumber, CallOptions options) {
        return get(gardenId, bedNumber, GetGardenBedRequest.builder().build(), options);
    }

    /**
     * Tells what grows in a bed.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds/{bedNumber}}, as the form with every argument describes it.
     *
     * @param gardenId Id of the garden. Example: {@code 575ec8687ae143cd83dc4a97}.
     * @param bedNumber {@code bedNumber}
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 404: If there is no such bed
     */
    default Bed get(String gardenId, long bedNumber) {
        return get(gardenId, bedNumber, CallOptions.none());
    }

    /**
     * Tells what grows in a bed.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds/{bedNumber}}, as the form with every argument describes it.
     *
     * @param gardenId Id of the garden. Example: {@code 575ec8687ae143cd83dc4a97}.
     * @param bedNumber {@code bedNumber}
     * @param request sets the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 404: If there is no such bed
     */
    default Bed get(String gardenId, long bedNumber,
            Consumer<GetGardenBedRequest.Builder> request) {
        GetGardenBedRequest.Builder builder = GetGardenBedRequest.builder();
        request.accept(builder);
        return get(gardenId, bedNumber, builder.build(), CallOptions.none());
    }

    /**
     * Patch.
     *
     * <p>{@code PATCH /gardens/{GARDEN_ID}/beds/{bedNumber}}
     *
     * <p>Success:
     * <ul>
     * <li>200: The bed as it is now</li>
     * </ul>
     *
     * <p>Documented in {@code beds.txt, Beds, Patch}.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param bedNumber {@code bedNumber}
     * @param body what to send
     * @param options options of this one call
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Bed patch(String gardenId, long bedNumber, BedPatch body, CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.patch");
    }

    /**
     * Patch.
     *
     * <p>{@code PATCH /gardens/{GARDEN_ID}/beds/{bedNumber}}, as the form with every argument describes it.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param bedNumber {@code bedNumber}
     * @param body what to send
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Bed patch(String gardenId, long bedNumber, BedPatch body) {
        return patch(gardenId, bedNumber, body, CallOptions.none());
    }

    /**
     * Patch.
     *
     * <p>{@code PATCH /gardens/{GARDEN_ID}/beds/{bedNumber}}, as the form with every argument describes it.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param bedNumber {@code bedNumber}
     * @param body sets the properties of what to send
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Bed patch(String gardenId, long bedNumber, Consumer<BedPatch.Builder> body) {
        BedPatch.Builder builder = BedPatch.builder();
        body.accept(builder);
        return patch(gardenId, bedNumber, builder.build(), CallOptions.none());
    }

    /**
     * Makes a bed from a file.
     *
     * <p>{@code POST /beds/import}
     *
     * <p>Success:
     * <ul>
     * <li>201: The bed was made</li>
     * <li>202: The bed is going to be made</li>
     * <li>204: Nothing had to be done</li>
     * </ul>
     *
     * <p>Documented in {@code beds.txt, Beds, Import}.
     *
     * @param request the parameters
     * @param options options of this one call
     * @return the answer, one class for each documented status
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default ImportGardenBedResult importGardenBed(ImportGardenBedRequest request,
            CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.importGardenBed");
    }

    /**
     * Makes a bed from a file.
     *
     * <p>{@code POST /beds/import}, as the form with every argument describes it.
     *
     * @param request the parameters
     * @return the answer, one class for each documented status
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default ImportGardenBedResult importGardenBed(ImportGardenBedRequest request) {
        return importGardenBed(request, CallOptions.none());
    }

    /**
     * Makes a bed from a file.
     *
     * <p>{@code POST /beds/import}, as the form with every argument describes it.
     *
     * @param request sets the parameters
     * @return the answer, one class for each documented status
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default ImportGardenBedResult importGardenBed(
            Consumer<ImportGardenBedRequest.Builder> request) {
        ImportGardenBedRequest.Builder builder = ImportGardenBedRequest.builder();
        request.accept(builder);
        return importGardenBed(builder.build(), CallOptions.none());
    }

    /**
     * Water.
     *
     * <p>{@code POST /beds/{id}/water}
     *
     * <p>Success:
     * <ul>
     * <li>200: Done</li>
     * </ul>
     *
     * <p>Documented in {@code beds.txt, Beds, Water}.
     *
     * @param id {@code id}
     * @param request the parameters
     * @param options options of this one call
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default JsonValue water(String id, WaterGardenBedRequest request, CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.water");
    }

    /**
     * Water.
     *
     * <p>{@code POST /beds/{id}/water}, as the form with every argument describes it.
     *
     * @param id {@code id}
     * @param request the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default JsonValue water(String id, WaterGardenBedRequest request) {
        return water(id, request, CallOptions.none());
    }

    /**
     * Water.
     *
     * <p>{@code POST /beds/{id}/water}, as the form with every argument describes it.
     *
     * @param id {@code id}
     * @param request sets the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default JsonValue water(String id, Consumer<WaterGardenBedRequest.Builder> request) {
        WaterGardenBedRequest.Builder builder = WaterGardenBedRequest.builder();
        request.accept(builder);
        return water(id, builder.build(), CallOptions.none());
    }

    /**
     * Find.
     *
     * <p>{@code POST /beds/find}
     *
     * <p>Success:
     * <ul>
     * <li>200: Names of beds</li>
     * </ul>
     *
     * <p>Documented in {@code beds.txt, Beds, Find}.
     *
     * @param body what to send; null for no body
     * @param request the parameters
     * @param options options of this one call
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find(@Nullable BedPatch body, FindGardenBedRequest request, CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.find");
    }

    /**
     * Find.
     *
     * <p>{@code POST /beds/find}, as the form with every argument describes it.
     *
     * @param body what to send; null for no body
     * @param request the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find(@Nullable BedPatch body, FindGardenBedRequest request) {
        return find(body, request, CallOptions.none());
    }

    /**
     * Find.
     *
     * <p>{@code POST /beds/find}, as the form with every argument describes it.
     *
     * @param body what to send; null for no body
     * @param options options of this one call
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find(@Nullable BedPatch body, CallOptions options) {
        return find(body, FindGardenBedRequest.builder().build(), options);
    }

    /**
     * Find.
     *
     * <p>{@code POST /beds/find}, as the form with every argument describes it.
     *
     * @param body what to send; null for no body
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find(@Nullable BedPatch body) {
        return find(body, CallOptions.none());
    }

    /**
     * Find.
     *
     * <p>{@code POST /beds/find}, as the form with every argument describes it.
     *
     * @param body what to send; null for no body
     * @param request sets the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find(@Nullable BedPatch body, Consumer<FindGardenBedRequest.Builder> request) {
        FindGardenBedRequest.Builder builder = FindGardenBedRequest.builder();
        request.accept(builder);
        return find(body, builder.build(), CallOptions.none());
    }

    /**
     * Find.
     *
     * <p>{@code POST /beds/find}, as the form with every argument describes it.
     *
     * @param request the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find(FindGardenBedRequest request) {
        return find(null, request, CallOptions.none());
    }

    /**
     * Find.
     *
     * <p>{@code POST /beds/find}, as the form with every argument describes it.
     *
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find() {
        return find(null, CallOptions.none());
    }

    /**
     * Find.
     *
     * <p>{@code POST /beds/find}, as the form with every argument describes it.
     *
     * @param body sets the properties of what to send
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find(Consumer<BedPatch.Builder> body) {
        BedPatch.Builder builder = BedPatch.builder();
        body.accept(builder);
        return find(builder.build(), CallOptions.none());
    }

    /**
     * Delete.
     *
     * <p>{@code DELETE /beds/{id}}
     *
     * <p>Success:
     * <ul>
     * <li>204: The bed is gone</li>
     * </ul>
     *
     * <p>Documented in {@code beds.txt, Beds, Delete}.
     *
     * @param id {@code id}
     * @param options options of this one call
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 404: If there is no such bed
     */
    default void delete(String id, CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.delete");
    }

    /**
     * Delete.
     *
     * <p>{@code DELETE /beds/{id}}, as the form with every argument describes it.
     *
     * @param id {@code id}
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 404: If there is no such bed
     */
    default void delete(String id) {
        delete(id, CallOptions.none());
    }

    /**
     * Watch.
     *
     * <p>{@code GET /beds/{id}/events}
     *
     * <p>Success:
     * <ul>
     * <li>200: Events of the bed</li>
     * </ul>
     *
     * <p>Documented in {@code beds.txt, Beds, Watch}.
     *
     * @param id {@code id}
     * @param options options of this one call
     * @return the events as they arrive; to be closed by the caller
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default EventStream watch(String id, CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.watch");
    }

    /**
     * Watch.
     *
     * <p>{@code GET /beds/{id}/events}, as the form with every argument describes it.
     *
     * @param id {@code id}
     * @return the events as they arrive; to be closed by the caller
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default EventStream watch(String id) {
        return watch(id, CallOptions.none());
    }

    /**
     * A bed cannot be replaced; patch it.
     *
     * <p>{@code PUT /beds/{id}}
     *
     * <p>Documented in {@code beds.txt, Beds, Replace}.
     *
     * @param id {@code id}
     * @param options options of this one call
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 405: Always
     * @deprecated A bed cannot be replaced; patch it.
     */
    @Deprecated
    default void replace(String id, CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.replace");
    }

    /**
     * A bed cannot be replaced; patch it.
     *
     * <p>{@code PUT /beds/{id}}, as the form with every argument describes it.
     *
     * @param id {@code id}
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 405: Always
     * @deprecated A bed cannot be replaced; patch it.
     */
    @Deprecated
    default void replace(String id) {
        replace(id, CallOptions.none());
    }

    /**
     * List.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds}
     *
     * <p>Success:
     * <ul>
     * <li>200: The beds of the garden</li>
     * </ul>
     *
     * <p>Documented in {@code beds.txt, Beds, List}.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param request the parameters
     * @param options options of this one call
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Beds list(String gardenId, ListGardenBedRequest request, CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.list");
    }

    /**
     * List.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds}, as the form with every argument describes it.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param request the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Beds list(String gardenId, ListGardenBedRequest request) {
        return list(gardenId, request, CallOptions.none());
    }

    /**
     * List.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds}, as the form with every argument describes it.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param options options of this one call
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Beds list(String gardenId, CallOptions options) {
        return list(gardenId, ListGardenBedRequest.builder().build(), options);
    }

    /**
     * List.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds}, as the form with every argument describes it.
     *
     * @param gardenId {@code GARDEN_ID}
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Beds list(String gardenId) {
        return list(gardenId, CallOptions.none());
    }

    /**
     * List.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds}, as the form with every argument describes it.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param request sets the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Beds list(String gardenId, Consumer<ListGardenBedRequest.Builder> request) {
        ListGardenBedRequest.Builder builder = ListGardenBedRequest.builder();
        request.accept(builder);
        return list(gardenId, builder.build(), CallOptions.none());
    }

    /**
     * List.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds}, page after page, each when it is asked for; starts where the request
     * says, else at the first.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param request the parameters
     * @param options options of this one call
     * @return the pages and their items
     */
    default Paged<Beds, Bed> listPaged(String gardenId, ListGardenBedRequest request,
            CallOptions options) {
        return Paged.byNumber(request.page().map(Long::parseLong).orElse(0L),
                position -> list(gardenId, request.toBuilder().page(position).build(), options),
                answer -> PageFacts.of(answer.items()).withSize(answer.perPage()).withTotal(answer.totalCount()));
    }

    /**
     * List.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds}, page after page, each when it is asked for; starts where the request
     * says, else at the first.
     *
     * @param gardenId {@code GARDEN_ID}
     * @return the pages and their items
     */
    default Paged<Beds, Bed> listPaged(String gardenId) {
        return listPaged(gardenId, ListGardenBedRequest.builder().build(), CallOptions.none());
    }

    /**
     * List.
     *
     * <p>{@code GET /gardens/{GARDEN_ID}/beds}, page after page, each when it is asked for; starts where the request
     * says, else at the first.
     *
     * @param gardenId {@code GARDEN_ID}
     * @param request sets the parameters
     * @return the pages and their items
     */
    default Paged<Beds, Bed> listPaged(String gardenId,
            Consumer<ListGardenBedRequest.Builder> request) {
        ListGardenBedRequest.Builder builder = ListGardenBedRequest.builder();
        request.accept(builder);
        return listPaged(gardenId, builder.build(), CallOptions.none());
    }

    /**
     * Log.
     *
     * <p>{@code GET /log}
     *
     * <p>Success:
     * <ul>
     * <li>200: What was done</li>
     * </ul>
     *
     * <p>Documented in {@code beds.txt, Beds, Log}.
     *
     * @param request the parameters
     * @param options options of this one call
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Entries log(LogGardenBedRequest request, CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.log");
    }

    /**
     * Log.
     *
     * <p>{@code GET /log}, as the form with every argument describes it.
     *
     * @param request the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Entries log(LogGardenBedRequest request) {
        return log(request, CallOptions.none());
    }

    /**
     * Log.
     *
     * <p>{@code GET /log}, as the form with every argument describes it.
     *
     * @param options options of this one call
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Entries log(CallOptions options) {
        return log(LogGardenBedRequest.builder().build(), options);
    }

    /**
     * Log.
     *
     * <p>{@code GET /log}, as the form with every argument describes it.
     *
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Entries log() {
        return log(CallOptions.none());
    }

    /**
     * Log.
     *
     * <p>{@code GET /log}, as the form with every argument describes it.
     *
     * @param request sets the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Entries log(Consumer<LogGardenBedRequest.Builder> request) {
        LogGardenBedRequest.Builder builder = LogGardenBedRequest.builder();
        request.accept(builder);
        return log(builder.build(), CallOptions.none());
    }

    /**
     * Log.
     *
     * <p>{@code GET /log}, page after page, each when it is asked for; starts where the request says, else at the
     * first.
     *
     * @param request the parameters
     * @param options options of this one call
     * @return the pages and their items
     */
    default Paged<Entries, String> logPaged(LogGardenBedRequest request, CallOptions options) {
        return Paged.byOffset(request.offset().orElse(0L),
                position -> log(request.toBuilder().offset(position).build(), options),
                answer -> PageFacts.of(answer.results().orElse(List.of())).withNext(answer.next()));
    }

    /**
     * Log.
     *
     * <p>{@code GET /log}, page after page, each when it is asked for; starts where the request says, else at the
     * first.
     *
     * @return the pages and their items
     */
    default Paged<Entries, String> logPaged() {
        return logPaged(LogGardenBedRequest.builder().build(), CallOptions.none());
    }

    /**
     * Log.
     *
     * <p>{@code GET /log}, page after page, each when it is asked for; starts where the request says, else at the
     * first.
     *
     * @param request sets the parameters
     * @return the pages and their items
     */
    default Paged<Entries, String> logPaged(Consumer<LogGardenBedRequest.Builder> request) {
        LogGardenBedRequest.Builder builder = LogGardenBedRequest.builder();
        request.accept(builder);
        return logPaged(builder.build(), CallOptions.none());
    }

    /**
     * Photo.
     *
     * <p>{@code GET /beds/{id}/photo}
     *
     * <p>Success:
     * <ul>
     * <li>200: The latest photo</li>
     * </ul>
     *
     * <p>Documented in {@code beds.txt, Beds, Photo}.
     *
     * @param id {@code id}
     * @param options options of this one call
     * @return the file as it comes; to be saved or closed by the caller
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Download photo(String id, CallOptions options) {
        throw new UnsupportedOperationException("GardenBedResource.photo");
    }

    /**
     * Photo.
     *
     * <p>{@code GET /beds/{id}/photo}, as the form with every argument describes it.
     *
     * @param id {@code id}
     * @return the file as it comes; to be saved or closed by the caller
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Download photo(String id) {
        return photo(id, CallOptions.none());
    }
}
