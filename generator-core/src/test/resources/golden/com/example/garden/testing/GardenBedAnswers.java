package com.example.garden.testing;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.testing.DocumentedAnswers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The answers of the resource {@code Garden Bed} that the documents show, as a stub server and fakes give them.
 */
@Generated("dev.apograph.generator.testing.AnswersEmitter")
@NullMarked
public final class GardenBedAnswers {
    private GardenBedAnswers() {
    }

    /**
     * The documented answers of every endpoint, in the order of the documents.
     *
     * @return one element for each endpoint
     */
    public static List<DocumentedAnswers> all() {
        List<DocumentedAnswers> all = new ArrayList<>();
        all.add(get());
        all.add(patch());
        all.add(importGardenBed());
        all.add(water());
        all.add(find());
        all.add(delete());
        all.add(watch());
        all.add(replace());
        all.add(list());
        all.add(log());
        all.add(photo());
        return all;
    }

    /**
     * The documented answers of {@code GET /gardens/{GARDEN_ID}/beds/{bedNumber}}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers get() {
        return DocumentedAnswers.builder("GET", "/gardens/{GARDEN_ID}/beds/{bedNumber}")
                        .json(200,
                                "{\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b01\",\"name\":\"North\",\"note\":null,\"count\":3,\"length\":2.5}")
                        .json(200,
                                "{\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b02\",\"name\":\"South\",\"note\":\"dry\"}")
                        .json(404, "{\"type\":\"NotFound\"}")
                        .build();
    }

    /**
     * The documented answers of {@code PATCH /gardens/{GARDEN_ID}/beds/{bedNumber}}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers patch() {
        return DocumentedAnswers.builder("PATCH", "/gardens/{GARDEN_ID}/beds/{bedNumber}")
                        .json(200,
                                "{\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b01\",\"name\":\"North\",\"note\":null,\"count\":3,\"length\":2.5}")
                        .json(200,
                                "{\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b02\",\"name\":\"South\",\"note\":\"dry\"}")
                        .build();
    }

    /**
     * The documented answers of {@code POST /beds/import}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers importGardenBed() {
        return DocumentedAnswers.builder("POST", "/beds/import")
                        .json(201,
                                "{\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b01\",\"name\":\"North\",\"note\":null,\"count\":3,\"length\":2.5}")
                        .json(201,
                                "{\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b02\",\"name\":\"South\",\"note\":\"dry\"}")
                        .json(202, "{\"jobId\":\"j1\"}")
                        .empty(204)
                        .build();
    }

    /**
     * The documented answers of {@code POST /beds/{id}/water}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers water() {
        return DocumentedAnswers.builder("POST", "/beds/{id}/water")
                        .build();
    }

    /**
     * The documented answers of {@code POST /beds/find}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers find() {
        return DocumentedAnswers.builder("POST", "/beds/find")
                        .build();
    }

    /**
     * The documented answers of {@code DELETE /beds/{id}}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers delete() {
        return DocumentedAnswers.builder("DELETE", "/beds/{id}")
                        .empty(204)
                        .json(404, "{\"type\":\"NotFound\"}")
                        .build();
    }

    /**
     * The documented answers of {@code GET /beds/{id}/events}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers watch() {
        return DocumentedAnswers.builder("GET", "/beds/{id}/events")
                        .build();
    }

    /**
     * The documented answers of {@code PUT /beds/{id}}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers replace() {
        return DocumentedAnswers.builder("PUT", "/beds/{id}")
                        .empty(405)
                        .build();
    }

    /**
     * The documented answers of {@code GET /gardens/{GARDEN_ID}/beds}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers list() {
        return DocumentedAnswers.builder("GET", "/gardens/{GARDEN_ID}/beds")
                        .build();
    }

    /**
     * The documented answers of {@code GET /log}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers log() {
        return DocumentedAnswers.builder("GET", "/log")
                        .build();
    }

    /**
     * The documented answers of {@code GET /beds/{id}/photo}.
     *
     * @return the answers; none where none is shown
     */
    public static DocumentedAnswers photo() {
        return DocumentedAnswers.builder("GET", "/beds/{id}/photo")
                        .build();
    }
}
