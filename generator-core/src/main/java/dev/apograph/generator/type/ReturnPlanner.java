package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what a method returns from the documented statuses of success. */
final class ReturnPlanner {

    /** The reason phrases of RFC 9110, RFC 4918, RFC 5842 and RFC 3229. */
    private static final Map<Integer, String> PHRASES = Map.of(
            200, "Ok",
            201, "Created",
            202, "Accepted",
            203, "NonAuthoritativeInformation",
            204, "NoContent",
            205, "ResetContent",
            206, "PartialContent",
            207, "MultiStatus",
            208, "AlreadyReported",
            226, "ImUsed");

    private final ShapeTypes types;

    ReturnPlanner(ShapeTypes types) {
        this.types = types;
    }

    /**
     * The plan.
     *
     * @param result the interface to use should there be several kinds of body
     */
    ReturnPlan plan(EndpointDefinition endpoint, ClassName result) {
        Map<Integer, ResponseDefinition> successes = new LinkedHashMap<>();
        endpoint.responses().stream()
                .filter(ResponseDefinition::isSuccess)
                .forEach(response -> successes.putIfAbsent(response.status(), response));
        if (successes.values().stream().anyMatch(response -> response.body() == BodyPresence.EVENT_STREAM)) {
            return new ReturnPlan.Events();
        }
        if (!successes.isEmpty() && successes.values().stream().allMatch(this::isFile)) {
            return new ReturnPlan.File();
        }
        if (endpoint.responses().isEmpty()) {
            // The documents say nothing at all of the answer, so whatever comes is handed on.
            return new ReturnPlan.Body(JavaType.ANY, List.of());
        }
        List<ReturnPlan.Case> cases = new ArrayList<>();
        successes
                .values()
                .forEach(response ->
                        cases.add(new ReturnPlan.Case(response.status(), phrase(response.status()), body(response))));
        List<Optional<JavaType>> bodies =
                cases.stream().map(ReturnPlan.Case::body).distinct().toList();
        if (bodies.size() > 1) {
            return new ReturnPlan.Cases(result, cases);
        }
        List<Integer> statuses = List.copyOf(successes.keySet());
        return bodies.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .<ReturnPlan>map(body -> new ReturnPlan.Body(body, statuses))
                .orElse(new ReturnPlan.Nothing());
    }

    private boolean isFile(ResponseDefinition response) {
        return response.body() != BodyPresence.ABSENT
                && response.schema()
                        .filter(fact -> types.isBinary(fact.value()))
                        .isPresent();
    }

    /** The type of a response's body; empty where there is none. */
    Optional<JavaType> body(ResponseDefinition response) {
        if (response.body() == BodyPresence.ABSENT) {
            return Optional.empty();
        }
        return Optional.of(response.schema().map(fact -> types.of(fact.value())).orElse(JavaType.ANY));
    }

    private static JavaIdentifier phrase(int status) {
        return JavaIdentifier.of(PHRASES.getOrDefault(status, "Status" + status));
    }
}
