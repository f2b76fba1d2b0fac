package dev.apograph.spec.correction;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.ExampleRequest;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.PathTemplate;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What one page states of lamps, for tests; the defaults, types and titles in it are what corrections correct. */
final class LampApi {

    /** The endpoint that most tests correct. */
    static final String GET = "GET /towers/{towerId}/lamps/{lampId}";

    private final String page;

    private LampApi(String page) {
        this.page = page;
    }

    /** The API as a page states it. */
    static ApiDefinition on(String page) {
        return new LampApi(page).api();
    }

    private ApiDefinition api() {
        return new ApiDefinition(
                List.of(fact(URI.create("https://api.example.com"), 2)),
                List.of(new ResourceDefinition(
                        fact("Lamp Things", 1),
                        Optional.empty(),
                        List.of(get(), post(), upload()),
                        evidence(1, EvidenceGrade.STATED))),
                List.of());
    }

    private EndpointDefinition get() {
        List<ParameterDefinition> parameters = List.of(
                parameter("TOWER_ID", ParameterLocation.PATH, Optional.empty()),
                new ParameterDefinition(
                        "unit",
                        ParameterLocation.QUERY,
                        some(false, 12),
                        some(ValueType.STRING, 12),
                        Optional.empty(),
                        Optional.empty(),
                        some("lumen", 12),
                        some(List.of("lumen", "candela"), 12),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        evidence(12, EvidenceGrade.STATED)),
                parameter("limit", ParameterLocation.QUERY, inferred(ValueType.INTEGER)),
                parameter("filter", ParameterLocation.QUERY, Optional.empty()));
        return endpoint(
                "Get",
                HttpMethod.GET,
                "/towers/{TOWER_ID}/lamps/{LAMP_ID}",
                parameters,
                Optional.empty(),
                List.of(
                        response(200, BodyPresence.PRESENT, some(new SchemaReference("Lamp"), 20)),
                        response(204, BodyPresence.ABSENT, Optional.empty()),
                        response(404, BodyPresence.UNKNOWN, Optional.empty())));
    }

    private EndpointDefinition post() {
        BodyDefinition body = new BodyDefinition(
                fact("application/json", 30),
                some(true, 30),
                Optional.empty(),
                List.of(
                        parameter("name", ParameterLocation.BODY, some(ValueType.STRING, 31)),
                        parameter("colour", ParameterLocation.BODY, Optional.empty())),
                Optional.empty(),
                evidence(30, EvidenceGrade.STATED));
        return endpoint("Post", HttpMethod.POST, "/lamps", List.of(), Optional.of(body), List.of());
    }

    private EndpointDefinition upload() {
        BodyDefinition body = new BodyDefinition(
                fact("multipart/form-data", 40),
                Optional.empty(),
                Optional.empty(),
                List.of(parameter("picture", ParameterLocation.BODY, Optional.empty())),
                Optional.empty(),
                evidence(40, EvidenceGrade.STATED));
        return endpoint("Upload", HttpMethod.PUT, "/lamps", List.of(), Optional.of(body), List.of());
    }

    private EndpointDefinition endpoint(
            String title,
            HttpMethod method,
            String path,
            List<ParameterDefinition> parameters,
            Optional<BodyDefinition> body,
            List<ResponseDefinition> responses) {
        return new EndpointDefinition(
                fact(title, 8),
                some("Tells of a lamp", 9),
                fact(method, 10),
                fact(new PathTemplate(path), 10),
                method == HttpMethod.GET ? some(true, 11) : Optional.empty(),
                List.of(),
                parameters,
                body,
                responses,
                Optional.empty(),
                some(
                        new ExampleRequest(
                                Optional.of(method), Optional.of(path), Optional.empty(), Optional.empty(), false),
                        15),
                evidence(8, EvidenceGrade.STATED));
    }

    private ParameterDefinition parameter(String name, ParameterLocation location, Optional<Fact<ValueType>> type) {
        Optional<Fact<ValueNotation>> notation = name.equals("filter")
                ? Optional.of(new Fact<>(ValueNotation.JSON, evidence(14, EvidenceGrade.INFERRED)))
                : Optional.empty();
        return new ParameterDefinition(
                name,
                location,
                Optional.empty(),
                type,
                Optional.empty(),
                notation,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence(13, EvidenceGrade.STATED));
    }

    private ResponseDefinition response(int status, BodyPresence body, Optional<Fact<SchemaReference>> schema) {
        return new ResponseDefinition(
                status, body, schema, Optional.empty(), Optional.empty(), evidence(20, EvidenceGrade.STATED));
    }

    private Optional<Fact<ValueType>> inferred(ValueType type) {
        return Optional.of(new Fact<>(type, evidence(13, EvidenceGrade.INFERRED)));
    }

    private <T> Optional<Fact<T>> some(T value, int line) {
        return Optional.of(fact(value, line));
    }

    private <T> Fact<T> fact(T value, int line) {
        return new Fact<>(value, evidence(line, EvidenceGrade.STATED));
    }

    private Evidence evidence(int line, EvidenceGrade grade) {
        return new Evidence(SourcePlace.line(page, line), List.of("Lamp"), grade, "test");
    }
}
