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
 * Holds the resource {@code Garden Bed} of the client against what its documents show.
 *
 * <p>Documented facts that are compared: 85. Left out: 32.
 * <ul>
 * <li>23: The documents show no value of the parameter or field; another one stands in for it.</li>
 * <li>2: The documents show no body of the request.</li>
 * <li>6: The documents show no body of the answer.</li>
 * <li>1: The documents show no event of the stream.</li>
 * </ul>
 *
 * <p>Documented in {@code beds.txt}.
 */
@Generated("dev.apograph.generator.testing.ContractTestEmitter")
@NullMarked
@SuppressWarnings("deprecation")
final class GardenBedContractTest {
    private static final String BED =
            "{\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b01\",\"name\":\"North\",\"note\":null,\"count\":3,\"length\":2.5}";

    private static final String BED_2 =
            "{\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b02\",\"name\":\"South\",\"note\":\"dry\"}";

    private static final String ERROR_MODEL = "{\"type\":\"NotFound\"}";

    private static final String JOB = "{\"jobId\":\"j1\"}";

    private static final String WATER_BODY = "{\"litres\":1,\"name\":\"x\",\"at\":1,\"plan\":\"x\"}";

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

    /**
     * The documented call {@code GET /gardens/{GARDEN_ID}/beds/{bedNumber}}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code bedNumber}, {@code since}, {@code exclude}, {@code filter}, {@code X-Trace}</li>
     * </ul>
     */
    private Bed get() {
        return client.gardenBed().get("575ec8687ae143cd83dc4a97", 2L, GetGardenBedRequest.builder()
                        .detail(GetGardenBedRequest.Detail.LONG)
                        .page(0L)
                        .since("x")
                        .exclude(List.of("x"))
                        .filter(JsonValue.parse("1"))
                        .xTrace("x")
                        .build());
    }

    @Test
    void getSendsWhatIsDocumented() {
        contract.sends(this::get, ExpectedRequest.of("GET", "/gardens/{GARDEN_ID}/beds/{bedNumber}")
                        .pathValue("GARDEN_ID", "575ec8687ae143cd83dc4a97")
                        .pathValue("bedNumber", "2")
                        .query("detail", "long")
                        .query("page", "0")
                        .query("since", "x")
                        .query("exclude", "x")
                        .queryJson("filter", "1")
                        .header("X-Trace", "x")
                        .header("Accept", "application/json"));
    }

    @Test
    void getReads200() {
        ContractCheck.assertAllListed(
                contract.reads(StubAnswer.json("GET", "/gardens/{GARDEN_ID}/beds/{bedNumber}", 200, BED),
                Bed.CODEC, this::get));
    }

    @Test
    void getReads200Example2() {
        ContractCheck.assertAllListed(
                contract.reads(StubAnswer.json("GET", "/gardens/{GARDEN_ID}/beds/{bedNumber}", 200, BED_2),
                Bed.CODEC, this::get));
    }

    @Test
    void getFailsWith404() {
        contract.fails(StubAnswer.json("GET", "/gardens/{GARDEN_ID}/beds/{bedNumber}", 404, ERROR_MODEL),
                NotFoundException.class, ErrorModel.CODEC, ErrorModel.class, this::get);
    }

    /**
     * The documented call {@code PATCH /gardens/{GARDEN_ID}/beds/{bedNumber}}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code GARDEN_ID}, {@code bedNumber}</li>
     * <li>no body shown: {@code body}</li>
     * </ul>
     */
    private Bed patch() {
        return client.gardenBed().patch("gardenId-1", 2L, ContractCheck.read(BedPatch.CODEC, "{}"));
    }

    @Test
    void patchSendsWhatIsDocumented() {
        contract.sends(this::patch, ExpectedRequest.of("PATCH", "/gardens/{GARDEN_ID}/beds/{bedNumber}")
                        .pathValue("GARDEN_ID", "gardenId-1")
                        .pathValue("bedNumber", "2")
                        .header("Accept", "application/json")
                        .mediaType("application/json")
                        .anyBody());
    }

    @Test
    void patchReads200() {
        ContractCheck.assertAllListed(
                contract.reads(StubAnswer.json("PATCH", "/gardens/{GARDEN_ID}/beds/{bedNumber}", 200, BED),
                Bed.CODEC, this::patch));
    }

    @Test
    void patchReads200Example2() {
        ContractCheck.assertAllListed(
                contract.reads(StubAnswer.json("PATCH", "/gardens/{GARDEN_ID}/beds/{bedNumber}", 200, BED_2),
                Bed.CODEC, this::patch));
    }

    /**
     * The documented call {@code POST /beds/import}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code notify}, {@code options}</li>
     * </ul>
     */
    private ImportGardenBedResult importGardenBed() {
        return client.gardenBed().importGardenBed(ImportGardenBedRequest.builder()
                        .file(FilePart.of(ContractCheck.FILE_NAME,
                                ContractCheck.FILE_CONTENT.getBytes(StandardCharsets.UTF_8)))
                        .notifyValue("x")
                        .options(JsonValue.parse("1"))
                        .build());
    }

    @Test
    void importGardenBedSendsWhatIsDocumented() {
        contract.sends(this::importGardenBed, ExpectedRequest.of("POST", "/beds/import")
                        .header("Accept", "application/json")
                        .mediaType("multipart/form-data")
                        .partFile("file", ContractCheck.FILE_NAME, ContractCheck.FILE_CONTENT)
                        .part("notify", "x")
                        .partJson("options", "1"));
    }

    @Test
    void importGardenBedReads201() {
        ContractCheck.assertAllListed(contract.reads(StubAnswer.json("POST", "/beds/import", 201, BED),
                Bed.CODEC,
                () -> ContractCheck.as(ImportGardenBedResult.Created.class, importGardenBed()).body()));
    }

    @Test
    void importGardenBedReads201Example2() {
        ContractCheck.assertAllListed(contract.reads(StubAnswer.json("POST", "/beds/import", 201, BED_2),
                Bed.CODEC,
                () -> ContractCheck.as(ImportGardenBedResult.Created.class, importGardenBed()).body()));
    }

    @Test
    void importGardenBedReads202() {
        contract.reads(StubAnswer.json("POST", "/beds/import", 202, JOB), Job.CODEC,
                () -> ContractCheck.as(ImportGardenBedResult.Accepted.class, importGardenBed()).body());
    }

    @Test
    void importGardenBedReturns204() {
        contract.returns(StubAnswer.empty("POST", "/beds/import", 204),
                () -> ContractCheck.as(ImportGardenBedResult.NoContent.class, importGardenBed()));
    }

    /**
     * The documented call {@code POST /beds/{id}/water}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code id}, {@code name}, {@code litres}, {@code name}, {@code at}, {@code plan}</li>
     * <li>no answer shown: {@code 200}</li>
     * </ul>
     */
    private JsonValue water() {
        return client.gardenBed().water("id-1", WaterGardenBedRequest.builder()
                        .name("x")
                        .litres(1L)
                        .nameBody("x")
                        .at(1L)
                        .plan(JsonValue.parse("\"x\""))
                        .build());
    }

    @Test
    void waterSendsWhatIsDocumented() {
        contract.sends(this::water, ExpectedRequest.of("POST", "/beds/{id}/water")
                        .pathValue("id", "id-1")
                        .query("name", "x")
                        .header("Accept", "application/json")
                        .mediaType("application/json")
                        .json(WATER_BODY));
    }

    /**
     * The documented call {@code POST /beds/find}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code limit}</li>
     * <li>no body shown: {@code body}</li>
     * <li>no answer shown: {@code 200}</li>
     * </ul>
     */
    private Tags find() {
        return client.gardenBed().find(FindGardenBedRequest.builder()
                        .limit(1L)
                        .build());
    }

    @Test
    void findSendsWhatIsDocumented() {
        contract.sends(this::find, ExpectedRequest.of("POST", "/beds/find")
                        .query("limit", "1")
                        .lacks("Authorization")
                        .header("Accept", "application/json")
                        .anyBody());
    }

    /**
     * The documented call {@code DELETE /beds/{id}}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code id}</li>
     * </ul>
     */
    private void delete() {
        client.gardenBed().delete("id-1");
    }

    @Test
    void deleteSendsWhatIsDocumented() {
        contract.sends(this::delete, ExpectedRequest.of("DELETE", "/beds/{id}")
                        .pathValue("id", "id-1")
                        .owes("Accept"));
    }

    @Test
    void deleteReturns204() {
        contract.returns(StubAnswer.empty("DELETE", "/beds/{id}", 204), this::delete);
    }

    @Test
    void deleteFailsWith404() {
        contract.fails(StubAnswer.json("DELETE", "/beds/{id}", 404, ERROR_MODEL),
                NotFoundException.class, ErrorModel.CODEC, ErrorModel.class, this::delete);
    }

    /**
     * The documented call {@code GET /beds/{id}/events}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code id}</li>
     * <li>no event shown: {@code 200}</li>
     * </ul>
     */
    private EventStream watch() {
        return client.gardenBed().watch("id-1");
    }

    @Test
    void watchSendsWhatIsDocumented() {
        contract.sends(this::watch, ExpectedRequest.of("GET", "/beds/{id}/events")
                        .pathValue("id", "id-1")
                        .header("Accept", "text/event-stream"));
    }

    /**
     * The documented call {@code PUT /beds/{id}}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code id}</li>
     * <li>no answer shown: {@code 405}</li>
     * </ul>
     */
    private void replace() {
        client.gardenBed().replace("id-1");
    }

    @Test
    void replaceSendsWhatIsDocumented() {
        contract.sends(this::replace, ExpectedRequest.of("PUT", "/beds/{id}")
                        .pathValue("id", "id-1")
                        .owes("Accept"));
    }

    @Test
    void replaceFailsWith405() {
        contract.fails(StubAnswer.empty("PUT", "/beds/{id}", 405), MethodNotAllowedException.class,
                this::replace);
    }

    /**
     * The documented call {@code GET /gardens/{GARDEN_ID}/beds}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code GARDEN_ID}</li>
     * <li>no answer shown: {@code 200}</li>
     * </ul>
     */
    private Beds list() {
        return client.gardenBed().list("gardenId-1", ListGardenBedRequest.builder()
                        .page(0L)
                        .perPage(100L)
                        .build());
    }

    @Test
    void listSendsWhatIsDocumented() {
        contract.sends(this::list, ExpectedRequest.of("GET", "/gardens/{GARDEN_ID}/beds")
                        .pathValue("GARDEN_ID", "gardenId-1")
                        .query("page", "0")
                        .query("perPage", "100")
                        .header("Accept", "application/json"));
    }

    /**
     * The documented call {@code GET /log}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code limit}, {@code offset}</li>
     * <li>no answer shown: {@code 200}</li>
     * </ul>
     */
    private Entries log() {
        return client.gardenBed().log(LogGardenBedRequest.builder()
                        .limit(1L)
                        .offset(1L)
                        .build());
    }

    @Test
    void logSendsWhatIsDocumented() {
        contract.sends(this::log, ExpectedRequest.of("GET", "/log")
                        .query("limit", "1")
                        .query("offset", "1")
                        .header("Accept", "application/json"));
    }

    /**
     * The documented call {@code GET /beds/{id}/photo}.
     *
     * <p>Left out:
     * <ul>
     * <li>no value shown: {@code id}</li>
     * <li>no answer shown: {@code 200}</li>
     * </ul>
     */
    private Download photo() {
        return client.gardenBed().photo("id-1");
    }

    @Test
    void photoSendsWhatIsDocumented() {
        contract.sends(this::photo, ExpectedRequest.of("GET", "/beds/{id}/photo")
                        .pathValue("id", "id-1")
                        .owes("Accept"));
    }
}
