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
 * <p>The resource <code>Garden Bed</code> of the documents.
 *
 * <p>Every method throws <code>UnsupportedOperationException</code> unless it is overridden, so that a fake for
 * a test implements only what it needs.
 *
 * <p>Documented in <code>beds.txt, Garden Bed</code>.
 */
@Generated("dev.apograph.generator.emit.ResourceEmitter")
@NullMarked
public interface GardenBedResource {
    /**
     * Tells what grows in a bed.
     *
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>
     *
     * <p>The access token needs one of the scopes <code>garden.*</code>, <code>bed.get</code> ({@link
     * com.example.garden.GardenScopes.GardenBed#GET}).
     *
     * <p>Success:
     * <ul>
     * <li>200: The bed</li>
     * </ul>
     *
     * <p>Documented in <code>beds.txt, Beds, Get</code>.
     *
     * @param gardenId Id of the garden. Example: <code>575ec8687ae143cd83dc4a97</code>.
     * @param bedNumber <code>bedNumber</code>
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
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>, as the form with every argument
     * describes it.
     *
     * @param gardenId Id of the garden. Example: <code>575ec8687ae143cd83dc4a97</code>.
     * @param bedNumber <code>bedNumber</code>
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
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>, as the form with every argument
     * describes it.
     *
     * @param gardenId Id of the garden. Example: <code>575ec8687ae143cd83dc4a97</code>.
     * @param bedNumber <code>bedNumber</code>
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 404: If there is no such bed
     */
    default Bed get(String gardenId, long bedNumber) {
        return get(gardenId, bedNumber, GetGardenBedRequest.builder().build(), CallOptions.none());
    }

    /**
     * Tells what grows in a bed.
     *
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>, as the form with every argument
     * describes it.
     *
     * @param gardenId Id of the garden. Example: <code>575ec8687ae143cd83dc4a97</code>.
     * @param bedNumber <code>bedNumber</code>
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
     * <p><code>PATCH /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>
     *
     * <p>Success:
     * <ul>
     * <li>200: The bed as it is now</li>
     * </ul>
     *
     * <p>Documented in <code>beds.txt, Beds, Patch</code>.
     *
     * @param gardenId <code>GARDEN_ID</code>
     * @param bedNumber <code>bedNumber</code>
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
     * <p><code>PATCH /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>, as the form with every
     * argument describes it.
     *
     * @param gardenId <code>GARDEN_ID</code>
     * @param bedNumber <code>bedNumber</code>
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
     * <p><code>PATCH /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>, as the form with every
     * argument describes it.
     *
     * @param gardenId <code>GARDEN_ID</code>
     * @param bedNumber <code>bedNumber</code>
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
     * <p><code>POST /beds/import</code>
     *
     * <p>Success:
     * <ul>
     * <li>201: The bed was made</li>
     * <li>202: The bed is going to be made</li>
     * <li>204: Nothing had to be done</li>
     * </ul>
     *
     * <p>Documented in <code>beds.txt, Beds, Import</code>.
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
     * <p><code>POST /beds/import</code>, as the form with every argument describes it.
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
     * <p><code>POST /beds/import</code>, as the form with every argument describes it.
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
     * <p><code>POST /beds/&#123;id&#125;/water</code>
     *
     * <p>Success:
     * <ul>
     * <li>200: Done</li>
     * </ul>
     *
     * <p>Documented in <code>beds.txt, Beds, Water</code>.
     *
     * @param id <code>id</code>
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
     * <p><code>POST /beds/&#123;id&#125;/water</code>, as the form with every argument describes it.
     *
     * @param id <code>id</code>
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
     * <p><code>POST /beds/&#123;id&#125;/water</code>, as the form with every argument describes it.
     *
     * @param id <code>id</code>
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
     * <p><code>POST /beds/find</code>
     *
     * <p>Success:
     * <ul>
     * <li>200: Names of beds</li>
     * </ul>
     *
     * <p>Documented in <code>beds.txt, Beds, Find</code>.
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
     * <p><code>POST /beds/find</code>, as the form with every argument describes it.
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
     * <p><code>POST /beds/find</code>, as the form with every argument describes it.
     *
     * @param body what to send; null for no body
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find(@Nullable BedPatch body) {
        return find(body, FindGardenBedRequest.builder().build(), CallOptions.none());
    }

    /**
     * Find.
     *
     * <p><code>POST /beds/find</code>, as the form with every argument describes it.
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
     * <p><code>POST /beds/find</code>, as the form with every argument describes it.
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
     * <p><code>POST /beds/find</code>, as the form with every argument describes it.
     *
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find() {
        return find(null, FindGardenBedRequest.builder().build(), CallOptions.none());
    }

    /**
     * Find.
     *
     * <p><code>POST /beds/find</code>, as the form with every argument describes it.
     *
     * @param request sets the parameters
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Tags find(Consumer<FindGardenBedRequest.Builder> request) {
        FindGardenBedRequest.Builder builder = FindGardenBedRequest.builder();
        request.accept(builder);
        return find(null, builder.build(), CallOptions.none());
    }

    /**
     * Delete.
     *
     * <p><code>DELETE /beds/&#123;id&#125;</code>
     *
     * <p>Success:
     * <ul>
     * <li>204: The bed is gone</li>
     * </ul>
     *
     * <p>Documented in <code>beds.txt, Beds, Delete</code>.
     *
     * @param id <code>id</code>
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
     * <p><code>DELETE /beds/&#123;id&#125;</code>, as the form with every argument describes it.
     *
     * @param id <code>id</code>
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status; documented are
     * 404: If there is no such bed
     */
    default void delete(String id) {
        delete(id, CallOptions.none());
    }

    /**
     * Watch.
     *
     * <p><code>GET /beds/&#123;id&#125;/events</code>
     *
     * <p>Success:
     * <ul>
     * <li>200: Events of the bed</li>
     * </ul>
     *
     * <p>Documented in <code>beds.txt, Beds, Watch</code>.
     *
     * @param id <code>id</code>
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
     * <p><code>GET /beds/&#123;id&#125;/events</code>, as the form with every argument describes it.
     *
     * @param id <code>id</code>
     * @return the events as they arrive; to be closed by the caller
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default EventStream watch(String id) {
        return watch(id, CallOptions.none());
    }

    /**
     * A bed cannot be replaced; patch it.
     *
     * <p><code>PUT /beds/&#123;id&#125;</code>
     *
     * <p>Documented in <code>beds.txt, Beds, Replace</code>.
     *
     * @param id <code>id</code>
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
     * <p><code>PUT /beds/&#123;id&#125;</code>, as the form with every argument describes it.
     *
     * @param id <code>id</code>
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
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds</code>
     *
     * <p>Success:
     * <ul>
     * <li>200: The beds of the garden</li>
     * </ul>
     *
     * <p>Documented in <code>beds.txt, Beds, List</code>.
     *
     * @param gardenId <code>GARDEN_ID</code>
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
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds</code>, as the form with every argument describes it.
     *
     * @param gardenId <code>GARDEN_ID</code>
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
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds</code>, as the form with every argument describes it.
     *
     * @param gardenId <code>GARDEN_ID</code>
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Beds list(String gardenId) {
        return list(gardenId, ListGardenBedRequest.builder().build(), CallOptions.none());
    }

    /**
     * List.
     *
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds</code>, as the form with every argument describes it.
     *
     * @param gardenId <code>GARDEN_ID</code>
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
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds</code>, page after page, each when it is asked for; starts
     * where the request says, else at the first.
     *
     * @param gardenId <code>GARDEN_ID</code>
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
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds</code>, page after page, each when it is asked for; starts
     * where the request says, else at the first.
     *
     * @param gardenId <code>GARDEN_ID</code>
     * @return the pages and their items
     */
    default Paged<Beds, Bed> listPaged(String gardenId) {
        return listPaged(gardenId, ListGardenBedRequest.builder().build(), CallOptions.none());
    }

    /**
     * List.
     *
     * <p><code>GET /gardens/&#123;GARDEN_ID&#125;/beds</code>, page after page, each when it is asked for; starts
     * where the request says, else at the first.
     *
     * @param gardenId <code>GARDEN_ID</code>
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
     * <p><code>GET /log</code>
     *
     * <p>Success:
     * <ul>
     * <li>200: What was done</li>
     * </ul>
     *
     * <p>Documented in <code>beds.txt, Beds, Log</code>.
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
     * <p><code>GET /log</code>, as the form with every argument describes it.
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
     * <p><code>GET /log</code>, as the form with every argument describes it.
     *
     * @return the body of the answer
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Entries log() {
        return log(LogGardenBedRequest.builder().build(), CallOptions.none());
    }

    /**
     * Log.
     *
     * <p><code>GET /log</code>, as the form with every argument describes it.
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
     * <p><code>GET /log</code>, page after page, each when it is asked for; starts where the request says, else at
     * the first.
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
     * <p><code>GET /log</code>, page after page, each when it is asked for; starts where the request says, else at
     * the first.
     *
     * @return the pages and their items
     */
    default Paged<Entries, String> logPaged() {
        return logPaged(LogGardenBedRequest.builder().build(), CallOptions.none());
    }

    /**
     * Log.
     *
     * <p><code>GET /log</code>, page after page, each when it is asked for; starts where the request says, else at
     * the first.
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
     * <p><code>GET /beds/&#123;id&#125;/photo</code>
     *
     * <p>Success:
     * <ul>
     * <li>200: The latest photo</li>
     * </ul>
     *
     * <p>Documented in <code>beds.txt, Beds, Photo</code>.
     *
     * @param id <code>id</code>
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
     * <p><code>GET /beds/&#123;id&#125;/photo</code>, as the form with every argument describes it.
     *
     * @param id <code>id</code>
     * @return the file as it comes; to be saved or closed by the caller
     * @throws dev.apograph.runtime.HttpStatusException if the server answers with another status
     */
    default Download photo(String id) {
        return photo(id, CallOptions.none());
    }
}
