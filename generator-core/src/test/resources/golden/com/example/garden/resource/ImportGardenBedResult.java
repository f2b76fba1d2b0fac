package com.example.garden.resource;

import com.example.garden.model.Bed;
import com.example.garden.model.Job;
import dev.apograph.runtime.Generated;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.json.JsonValue;
import org.jspecify.annotations.NullMarked;

/**
 * What {@code POST /beds/import} answers, by status.
 *
 * <p>Documented in {@code beds.txt, Beds, Import}.
 */
@Generated("dev.apograph.generator.emit.ResultEmitter")
@NullMarked
public sealed interface ImportGardenBedResult permits ImportGardenBedResult.Created, ImportGardenBedResult.Accepted,
        ImportGardenBedResult.NoContent, ImportGardenBedResult.Unexpected {
    /**
     * Status and headers.
     *
     * @return status and headers of the response
     */
    ResponseInfo response();

    /**
     * Status 201.
     *
     * <p>The bed was made
     *
     * @param body the body of the response
     * @param response status and headers of the response
     */
    record Created(Bed body, ResponseInfo response) implements ImportGardenBedResult {
    }

    /**
     * Status 202.
     *
     * <p>The bed is going to be made
     *
     * @param body the body of the response
     * @param response status and headers of the response
     */
    record Accepted(Job body, ResponseInfo response) implements ImportGardenBedResult {
    }

    /**
     * Status 204.
     *
     * <p>Nothing had to be done
     *
     * @param response status and headers of the response
     */
    record NoContent(ResponseInfo response) implements ImportGardenBedResult {
    }

    /**
     * Success with a status that the documents do not name.
     *
     * @param body the body of the response
     * @param response status and headers of the response
     */
    record Unexpected(JsonValue body, ResponseInfo response) implements ImportGardenBedResult {
    }
}
