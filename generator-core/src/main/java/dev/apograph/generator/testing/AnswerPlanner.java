package dev.apograph.generator.testing;

import static dev.apograph.generator.testing.CallDraft.literal;

import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ResponseDefinition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the tests of the documented answers of one endpoint. */
final class AnswerPlanner {

    /** Statuses whose answers have no body (RFC 9110). */
    private static final Set<Integer> BARE = Set.of(204, 205, 304);

    /** What an exception keeps of a body. */
    private static final int KEPT_BYTES = 64 << 10;

    private final EndpointPlan endpoint;
    private final JavaIdentifier call;
    private final Examples examples;
    private final Texts texts;
    private final Tally tally;
    private final List<PlannedTest> tests = new ArrayList<>();

    /**
     * A planner.
     *
     * @param call the method of the test class that makes the documented call
     */
    AnswerPlanner(EndpointPlan endpoint, JavaIdentifier call, Examples examples, Texts texts, Tally tally) {
        this.endpoint = endpoint;
        this.call = call;
        this.examples = examples;
        this.texts = texts;
        this.tally = tally;
    }

    List<PlannedTest> plan() {
        Map<Integer, ResponseDefinition> responses = new LinkedHashMap<>();
        endpoint.definition().responses().forEach(response -> responses.putIfAbsent(response.status(), response));
        responses.values().forEach(response -> {
            boolean servable = response.status() >= 200 && response.status() < 600;
            if (!servable || endpoint.definition().method().value() == HttpMethod.HEAD) {
                tally.leftOut(LeftOut.NOT_SERVED, Integer.toString(response.status()));
            } else if (response.isSuccess()) {
                success(response);
            } else {
                failure(response);
            }
        });
        return tests;
    }

    private void success(ResponseDefinition response) {
        ReturnPlan result = endpoint.result();
        if (result instanceof ReturnPlan.Nothing) {
            returns(response);
        } else if (result instanceof ReturnPlan.Events) {
            events(response);
        } else if (result instanceof ReturnPlan.File) {
            file(response);
        } else if (result instanceof ReturnPlan.Body body) {
            read(response, body.body(), JavaCode.of("this::$L", call));
        } else if (result instanceof ReturnPlan.Cases cases) {
            cases.cases().stream()
                    .filter(kind -> kind.status() == response.status())
                    .findFirst()
                    .ifPresent(kind -> oneOfSeveral(response, cases, kind));
        }
    }

    private void returns(ResponseDefinition response) {
        add("Returns", response, "contract.returns($L,$Wthis::$L)", empty(response), call);
    }

    // ContractCheck.as(ImportApplicationsResult.Created.class, importApplications())
    private void oneOfSeveral(ResponseDefinition response, ReturnPlan.Cases cases, ReturnPlan.Case kind) {
        JavaCode result = JavaCode.of(
                "$T.as($T.class, $L())",
                TestingTypes.CONTRACT_CHECK,
                kind.name().in(cases.name()),
                call);
        if (kind.body().isPresent()) {
            read(response, kind.body().get(), JavaCode.of("() -> $L.body()", result));
        } else {
            add("Returns", response, "contract.returns($L,$W() -> $L)", empty(response), result);
        }
    }

    private void read(ResponseDefinition response, JavaType type, JavaCode supplier) {
        for (JsonContent example : shown(response)) {
            JavaCode reading = JavaCode.of(
                    "contract.reads($L,$W$L,$W$L)", json(response, type.type(), example), type.codec(), supplier);
            Optional<List<String>> unlisted = examples.unlisted(example, type.type());
            add(
                    "Reads",
                    response,
                    "$L",
                    unlisted.map(names -> ContractStatements.listed(reading, names))
                            .orElse(reading));
            tally.compared();
            unlisted.ifPresent(names -> tally.compared());
        }
    }

    private void events(ResponseDefinition response) {
        List<JsonContent> shown = examples.of(response.example(), response.schema());
        if (response.body() != BodyPresence.EVENT_STREAM || response.status() != 200 || shown.isEmpty()) {
            tally.leftOut(LeftOut.NO_EVENT, Integer.toString(response.status()));
            return;
        }
        List<JavaCode> data = shown.stream()
                .map(example -> texts.constant(call + "Event", example.toString()))
                .toList();
        add(
                "Streams",
                response,
                "contract.streams($L, $L, $T.of($L),$Wthis::$L)",
                method(),
                template(),
                List.class,
                JavaCode.commaSeparated(data),
                call);
        tally.compared();
    }

    private void file(ResponseDefinition response) {
        for (JsonContent example : shown(response)) {
            JavaCode bytes = texts.constant(call + "File", example.text().orElse(example.toString()));
            add(
                    "Downloads",
                    response,
                    "contract.downloads($T.of($L, $L, $L, $L, $L),$Wthis::$L)",
                    TestingTypes.STUB_ANSWER,
                    method(),
                    template(),
                    response.status(),
                    literal("application/octet-stream"),
                    bytes,
                    call);
            tally.compared();
        }
    }

    private void failure(ResponseDefinition response) {
        Optional<JavaType> type = endpoint.errors().stream()
                .filter(failure -> failure.status() == response.status())
                .map(EndpointPlan.Failure::body)
                .findFirst();
        List<JsonContent> shown =
                type.isPresent() ? kept(shown(response), Integer.toString(response.status())) : List.of();
        if (type.isEmpty() && response.body() != BodyPresence.ABSENT) {
            tally.leftOut(LeftOut.NO_ANSWER, Integer.toString(response.status()));
        }
        shown.forEach(example -> {
            add(
                    "FailsWith",
                    response,
                    "contract.fails($L,$W$T.class,$W$L,$W$T.class,$Wthis::$L)",
                    json(response, type.orElseThrow().type(), example),
                    TestingTypes.failure(response.status()),
                    type.orElseThrow().codec(),
                    type.orElseThrow().type(),
                    call);
            tally.compared();
        });
        if (shown.isEmpty()) {
            add(
                    "FailsWith",
                    response,
                    "contract.fails($L,$W$T.class,$Wthis::$L)",
                    empty(response),
                    TestingTypes.failure(response.status()),
                    call);
        }
    }

    private List<JsonContent> kept(List<JsonContent> errors, String status) {
        List<JsonContent> kept = new ArrayList<>();
        for (JsonContent error : errors) {
            if (error.toString().getBytes(StandardCharsets.UTF_8).length > KEPT_BYTES) {
                tally.leftOut(LeftOut.TOO_LONG, status);
            } else {
                kept.add(error);
            }
        }
        return kept;
    }

    /** The examples that can be served and read; what stands in the way is counted. */
    private List<JsonContent> shown(ResponseDefinition response) {
        List<JsonContent> all = examples.of(response.example(), response.schema());
        if (all.isEmpty() && response.body() != BodyPresence.ABSENT) {
            tally.leftOut(LeftOut.NO_ANSWER, Integer.toString(response.status()));
        }
        List<JsonContent> usable = new ArrayList<>();
        for (JsonContent example : all) {
            if (BARE.contains(response.status()) || !CallDraft.isText(example.toString())) {
                tally.leftOut(LeftOut.NOT_SERVED, Integer.toString(response.status()));
            } else if (!examples.fits(example, response.schema())) {
                tally.leftOut(LeftOut.OTHER_TYPE, Integer.toString(response.status()));
            } else {
                usable.add(example);
            }
        }
        return usable;
    }

    private void add(String what, ResponseDefinition response, String format, Object... args) {
        String suffix = what + response.status();
        long same =
                tests.stream().filter(test -> test.suffix().startsWith(suffix)).count();
        tests.add(new PlannedTest(same == 0 ? suffix : suffix + "Example" + (same + 1), JavaCode.of(format, args)));
        tally.compared();
    }

    // StubAnswer.json("GET", "/applications", 200, JSON_1)
    private JavaCode json(ResponseDefinition response, TypeName type, JsonContent body) {
        return JavaCode.of(
                "$T.json($L, $L, $L, $L)",
                TestingTypes.STUB_ANSWER,
                method(),
                template(),
                response.status(),
                texts.constant(type, call + Integer.toString(response.status()), body.toString()));
    }

    private JavaCode empty(ResponseDefinition response) {
        return JavaCode.of("$T.empty($L, $L, $L)", TestingTypes.STUB_ANSWER, method(), template(), response.status());
    }

    private JavaCode method() {
        return JavaCode.of("$L", literal(endpoint.definition().method().value().name()));
    }

    private JavaCode template() {
        return JavaCode.of("$L", literal(endpoint.definition().path().value().template()));
    }
}
