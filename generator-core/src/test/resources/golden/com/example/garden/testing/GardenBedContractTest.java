package com.example.garden.testing;

import com.example.garden.GardenClient;
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
import dev.apograph.runtime.Download;
import dev.apograph.runtime.EventStream;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.Generated;
import dev.apograph.runtime.MethodNotAllowedException;
import dev.apograph.runtime.NotFoundException;
import dev.apograph.runtime.RetryPolicy;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.testing.ContractCheck;
import dev.apograph.runtime.testing.ExpectedRequest;
import dev.apograph.runtime.testing.StubAnswer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Holds the resource <code>Garden Bed</code> of the client against what its documents show.
 *
 * <p>Documented facts that are compared: 85. Left out: 35.
 * <ul>
 * <li>26: The documents show no value of the parameter or field; another one stands in for it.</li>
 * <li>2: The documents show no body of the request.</li>
 * <li>6: The documents show no body of the answer.</li>
 * <li>1: The documents show no event of the stream.</li>
 * </ul>
 *
 * <p>Documented in <code>beds.txt</code>.
 */
@Generated("dev.apograph.generator.testing.ContractTestEmitter")
@NullMarked
@SuppressWarnings("deprecation")
final class GardenBedContractTest {
    private static final String JSON_1 = "{\"litres\":1,\"name\":\"x\",\"at\":1,\"plan\":\"x\"}";

    private static final String JSON_2 = "{\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b01\",\"name\":\"North\",\"note\":null,\"count\":3,\"length\":2.5}";

    private static final String JSON_3 = "{\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b02\",\"name\":\"South\",\"note\":\"dry\"}";

    private static final String JSON_4 = "{\"type\":\"NotFound\"}";

    private static final String JSON_5 = "{\"jobId\":\"j1\"}";

    private final ContractCheck contract = ContractCheck.start();

    private final GardenClient client = GardenClient.builder()
            .baseUrl(contract.url())
            .accessToken(ContractCheck.TOKEN)
            .retries(RetryPolicy.none())
            .build();

    @AfterEach
    void close() {
        client.close();
        contract.close();
    }

    private Bed get() {
        return client.gardenBed().get("575ec8687ae143cd83dc4a97", 2L, GetGardenBedRequest.builder()
                        .detail(GetGardenBedRequest.Detail.LONG)
                        .page("x")
                        .since("x")
                        .exclude(List.of("x"))
                        .filter(JsonValue.parse("1"))
                        .xTrace("x")
                        .build());
    }

    private Bed patch() {
        return client.gardenBed().patch("gardenId-1", 2L, ContractCheck.read(BedPatch.CODEC, "{}"));
    }

    private ImportGardenBedResult importGardenBed() {
        return client.gardenBed().importGardenBed(ImportGardenBedRequest.builder()
                        .file(FilePart.of(ContractCheck.FILE_NAME, ContractCheck.FILE_CONTENT.getBytes(StandardCharsets.UTF_8)))
                        .notifyValue("x")
                        .options(JsonValue.parse("1"))
                        .build());
    }

    private JsonValue water() {
        return client.gardenBed().water("id-1", WaterGardenBedRequest.builder()
                        .name("x")
                        .litres(1L)
                        .nameBody("x")
                        .at(1L)
                        .plan(JsonValue.parse("\"x\""))
                        .build());
    }

    private Tags find() {
        return client.gardenBed().find(FindGardenBedRequest.builder()
                        .limit(1L)
                        .build());
    }

    private void delete() {
        client.gardenBed().delete("id-1");
    }

    private EventStream watch() {
        return client.gardenBed().watch("id-1");
    }

    private void replace() {
        client.gardenBed().replace("id-1");
    }

    private Beds list() {
        return client.gardenBed().list("gardenId-1", ListGardenBedRequest.builder()
                        .page("x")
                        .perPage("x")
                        .build());
    }

    private Entries log() {
        return client.gardenBed().log(LogGardenBedRequest.builder()
                        .limit(1L)
                        .offset(1L)
                        .build());
    }

    private Download photo() {
        return client.gardenBed().photo("id-1");
    }

    /**
     * <code>GET /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>: What is sent.
     */
    @Test
    void getSendsWhatIsDocumented() {
        contract.sends(this::get, ExpectedRequest.of("GET", "/gardens/{GARDEN_ID}/beds/{bedNumber}")
                        .pathValue("GARDEN_ID", "575ec8687ae143cd83dc4a97")
                        .pathValue("bedNumber", "2")
                        .query("detail", "long")
                        .query("page", "x")
                        .query("since", "x")
                        .query("exclude", "x")
                        .queryJson("filter", "1")
                        .header("X-Trace", "x")
                        .header("Accept", "application/json"));
    }

    /**
     * <code>GET /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>: The answer with status 200.
     */
    @Test
    void getReads200() {
        ContractCheck.assertUnlisted(contract.reads(StubAnswer.json("GET", "/gardens/{GARDEN_ID}/beds/{bedNumber}", 200, JSON_2),
                Bed.CODEC, this::get));
    }

    /**
     * <code>GET /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>: The answer with status 200.
     */
    @Test
    void getReads200Example2() {
        ContractCheck.assertUnlisted(contract.reads(StubAnswer.json("GET", "/gardens/{GARDEN_ID}/beds/{bedNumber}", 200, JSON_3),
                Bed.CODEC, this::get));
    }

    /**
     * <code>GET /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>: The answer with status 404.
     */
    @Test
    void getFailsWith404() {
        contract.fails(StubAnswer.json("GET", "/gardens/{GARDEN_ID}/beds/{bedNumber}", 404, JSON_4),
                NotFoundException.class, ErrorModel.CODEC, ErrorModel.class, this::get);
    }

    /**
     * <code>PATCH /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>: What is sent.
     */
    @Test
    void patchSendsWhatIsDocumented() {
        contract.sends(this::patch, ExpectedRequest.of("PATCH", "/gardens/{GARDEN_ID}/beds/{bedNumber}")
                        .pathValue("GARDEN_ID", "gardenId-1")
                        .pathValue("bedNumber", "2")
                        .header("Accept", "application/json")
                        .mediaType("application/json")
                        .anyBody());
    }

    /**
     * <code>PATCH /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>: The answer with status 200.
     */
    @Test
    void patchReads200() {
        ContractCheck.assertUnlisted(contract.reads(StubAnswer.json("PATCH", "/gardens/{GARDEN_ID}/beds/{bedNumber}", 200, JSON_2),
                Bed.CODEC, this::patch));
    }

    /**
     * <code>PATCH /gardens/&#123;GARDEN_ID&#125;/beds/&#123;bedNumber&#125;</code>: The answer with status 200.
     */
    @Test
    void patchReads200Example2() {
        ContractCheck.assertUnlisted(contract.reads(StubAnswer.json("PATCH", "/gardens/{GARDEN_ID}/beds/{bedNumber}", 200, JSON_3),
                Bed.CODEC, this::patch));
    }

    /**
     * <code>POST /beds/import</code>: What is sent.
     */
    @Test
    void importGardenBedSendsWhatIsDocumented() {
        contract.sends(this::importGardenBed, ExpectedRequest.of("POST", "/beds/import")
                        .header("Accept", "application/json")
                        .mediaType("multipart/form-data")
                        .partFile("file", ContractCheck.FILE_NAME, ContractCheck.FILE_CONTENT)
                        .part("notify", "x")
                        .partJson("options", "1"));
    }

    /**
     * <code>POST /beds/import</code>: The answer with status 201.
     */
    @Test
    void importGardenBedReads201() {
        ContractCheck.assertUnlisted(contract.reads(StubAnswer.json("POST", "/beds/import", 201, JSON_2),
                Bed.CODEC,
                () -> ContractCheck.as(ImportGardenBedResult.Created.class, importGardenBed()).body()));
    }

    /**
     * <code>POST /beds/import</code>: The answer with status 201.
     */
    @Test
    void importGardenBedReads201Example2() {
        ContractCheck.assertUnlisted(contract.reads(StubAnswer.json("POST", "/beds/import", 201, JSON_3),
                Bed.CODEC,
                () -> ContractCheck.as(ImportGardenBedResult.Created.class, importGardenBed()).body()));
    }

    /**
     * <code>POST /beds/import</code>: The answer with status 202.
     */
    @Test
    void importGardenBedReads202() {
        contract.reads(StubAnswer.json("POST", "/beds/import", 202, JSON_5), Job.CODEC,
                () -> ContractCheck.as(ImportGardenBedResult.Accepted.class, importGardenBed()).body());
    }

    /**
     * <code>POST /beds/import</code>: The answer with status 204.
     */
    @Test
    void importGardenBedReturns204() {
        contract.returns(StubAnswer.empty("POST", "/beds/import", 204),
                () -> ContractCheck.as(ImportGardenBedResult.NoContent.class, importGardenBed()));
    }

    /**
     * <code>POST /beds/&#123;id&#125;/water</code>: What is sent.
     */
    @Test
    void waterSendsWhatIsDocumented() {
        contract.sends(this::water, ExpectedRequest.of("POST", "/beds/{id}/water")
                        .pathValue("id", "id-1")
                        .query("name", "x")
                        .header("Accept", "application/json")
                        .mediaType("application/json")
                        .json(JSON_1));
    }

    /**
     * <code>POST /beds/find</code>: What is sent.
     */
    @Test
    void findSendsWhatIsDocumented() {
        contract.sends(this::find, ExpectedRequest.of("POST", "/beds/find")
                        .query("limit", "1")
                        .lacks("Authorization")
                        .header("Accept", "application/json")
                        .anyBody());
    }

    /**
     * <code>DELETE /beds/&#123;id&#125;</code>: What is sent.
     */
    @Test
    void deleteSendsWhatIsDocumented() {
        contract.sends(this::delete, ExpectedRequest.of("DELETE", "/beds/{id}")
                        .pathValue("id", "id-1")
                        .owes("Accept"));
    }

    /**
     * <code>DELETE /beds/&#123;id&#125;</code>: The answer with status 204.
     */
    @Test
    void deleteReturns204() {
        contract.returns(StubAnswer.empty("DELETE", "/beds/{id}", 204), this::delete);
    }

    /**
     * <code>DELETE /beds/&#123;id&#125;</code>: The answer with status 404.
     */
    @Test
    void deleteFailsWith404() {
        contract.fails(StubAnswer.json("DELETE", "/beds/{id}", 404, JSON_4),
                NotFoundException.class, ErrorModel.CODEC, ErrorModel.class, this::delete);
    }

    /**
     * <code>GET /beds/&#123;id&#125;/events</code>: What is sent.
     */
    @Test
    void watchSendsWhatIsDocumented() {
        contract.sends(this::watch, ExpectedRequest.of("GET", "/beds/{id}/events")
                        .pathValue("id", "id-1")
                        .header("Accept", "text/event-stream"));
    }

    /**
     * <code>PUT /beds/&#123;id&#125;</code>: What is sent.
     */
    @Test
    void replaceSendsWhatIsDocumented() {
        contract.sends(this::replace, ExpectedRequest.of("PUT", "/beds/{id}")
                        .pathValue("id", "id-1")
                        .owes("Accept"));
    }

    /**
     * <code>PUT /beds/&#123;id&#125;</code>: The answer with status 405.
     */
    @Test
    void replaceFailsWith405() {
        contract.fails(StubAnswer.empty("PUT", "/beds/{id}", 405), MethodNotAllowedException.class,
                this::replace);
    }

    /**
     * <code>GET /gardens/&#123;GARDEN_ID&#125;/beds</code>: What is sent.
     */
    @Test
    void listSendsWhatIsDocumented() {
        contract.sends(this::list, ExpectedRequest.of("GET", "/gardens/{GARDEN_ID}/beds")
                        .pathValue("GARDEN_ID", "gardenId-1")
                        .query("page", "x")
                        .query("perPage", "x")
                        .header("Accept", "application/json"));
    }

    /**
     * <code>GET /log</code>: What is sent.
     */
    @Test
    void logSendsWhatIsDocumented() {
        contract.sends(this::log, ExpectedRequest.of("GET", "/log")
                        .query("limit", "1")
                        .query("offset", "1")
                        .header("Accept", "application/json"));
    }

    /**
     * <code>GET /beds/&#123;id&#125;/photo</code>: What is sent.
     */
    @Test
    void photoSendsWhatIsDocumented() {
        contract.sends(this::photo, ExpectedRequest.of("GET", "/beds/{id}/photo")
                        .pathValue("id", "id-1")
                        .owes("Accept"));
    }
}
