package com.example.garden;

import dev.apograph.runtime.EndpointScopes;
import dev.apograph.runtime.Generated;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The scopes that access tokens may have, and those of which each endpoint needs one. {@link
 * dev.apograph.runtime.ScopePreflight} tells what a set of calls needs.
 */
@Generated("dev.apograph.generator.emit.ScopesEmitter")
@NullMarked
public final class GardenScopes {
    /**
     * The scope {@code garden.*}.
     */
    public static final String GARDEN = "garden.*";

    /**
     * The scope {@code bed.get}.
     */
    public static final String BED_GET = "bed.get";

    /**
     * Every endpoint of the API with the scopes of which it needs one.
     */
    public static final List<EndpointScopes> ALL = List.of(GardenBed.all()).stream().flatMap(List::stream).toList();

    private GardenScopes() {
    }

    /**
     * The endpoints of the resource {@code Garden Bed}.
     */
    public static final class GardenBed {
        /**
         * What {@code GET /gardens/{GARDEN_ID}/beds/{bedNumber}} needs.
         */
        public static final EndpointScopes GET = EndpointScopes.of("gardenBed.get", "GET",
                "/gardens/{GARDEN_ID}/beds/{bedNumber}", GardenScopes.GARDEN, GardenScopes.BED_GET);

        /**
         * What {@code PATCH /gardens/{GARDEN_ID}/beds/{bedNumber}} needs.
         */
        public static final EndpointScopes PATCH = EndpointScopes.of("gardenBed.patch", "PATCH",
                "/gardens/{GARDEN_ID}/beds/{bedNumber}");

        /**
         * What {@code POST /beds/import} needs.
         */
        public static final EndpointScopes IMPORT_GARDEN_BED = EndpointScopes.of("gardenBed.importGardenBed",
                "POST", "/beds/import");

        /**
         * What {@code POST /beds/{id}/water} needs.
         */
        public static final EndpointScopes WATER = EndpointScopes.of("gardenBed.water", "POST",
                "/beds/{id}/water");

        /**
         * What {@code POST /beds/find} needs.
         */
        public static final EndpointScopes FIND = EndpointScopes.of("gardenBed.find", "POST",
                "/beds/find");

        /**
         * What {@code DELETE /beds/{id}} needs.
         */
        public static final EndpointScopes DELETE = EndpointScopes.of("gardenBed.delete", "DELETE",
                "/beds/{id}");

        /**
         * What {@code GET /beds/{id}/events} needs.
         */
        public static final EndpointScopes WATCH = EndpointScopes.of("gardenBed.watch", "GET",
                "/beds/{id}/events");

        /**
         * What {@code PUT /beds/{id}} needs.
         */
        public static final EndpointScopes REPLACE = EndpointScopes.of("gardenBed.replace", "PUT",
                "/beds/{id}");

        /**
         * What {@code GET /gardens/{GARDEN_ID}/beds} needs.
         */
        public static final EndpointScopes LIST = EndpointScopes.of("gardenBed.list", "GET",
                "/gardens/{GARDEN_ID}/beds");

        /**
         * What {@code GET /log} needs.
         */
        public static final EndpointScopes LOG = EndpointScopes.of("gardenBed.log", "GET", "/log");

        /**
         * What {@code GET /beds/{id}/photo} needs.
         */
        public static final EndpointScopes PHOTO = EndpointScopes.of("gardenBed.photo", "GET",
                "/beds/{id}/photo");

        private GardenBed() {
        }

        private static List<EndpointScopes> all() {
            return List.of(GET, PATCH, IMPORT_GARDEN_BED, WATER, FIND, DELETE, WATCH, REPLACE, LIST,
                    LOG, PHOTO);
        }
    }
}
