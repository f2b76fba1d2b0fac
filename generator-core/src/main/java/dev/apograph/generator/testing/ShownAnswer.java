package dev.apograph.generator.testing;

import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An answer that the documents show.
 *
 * @param status the status code
 * @param body the body; empty for an answer without one
 * @param kind the form in which the body travels
 */
record ShownAnswer(int status, String body, Kind kind) {

    /** So many examples of one status are served at most; a schema may have thousands. */
    private static final int MOST_OF_A_STATUS = 50;

    /** How a body travels. */
    enum Kind {
        /** There is none. */
        EMPTY,
        /** As JSON. */
        JSON,
        /** As the data of one server-sent event. */
        EVENT
    }

    /** The answers of an endpoint in the order of the documents; those whose body no one shows are left out. */
    static List<ShownAnswer> of(LinkedApi api, EndpointPlan endpoint) {
        return endpoint.definition().responses().stream()
                .filter(response -> response.status() >= 200 && response.status() <= 599)
                .flatMap(response -> of(api, endpoint, response))
                .toList();
    }

    private static Stream<ShownAnswer> of(LinkedApi api, EndpointPlan endpoint, ResponseDefinition response) {
        int status = response.status();
        if (isBodiless(endpoint, response)) {
            return Stream.of(new ShownAnswer(status, "", Kind.EMPTY));
        }
        boolean success = response.isSuccess();
        if (success && endpoint.result() instanceof ReturnPlan.File) {
            return Stream.empty();
        }
        Kind kind = success && endpoint.result() instanceof ReturnPlan.Events ? Kind.EVENT : Kind.JSON;
        return examples(api, response).map(example -> new ShownAnswer(status, example, kind));
    }

    private static boolean isBodiless(EndpointPlan endpoint, ResponseDefinition response) {
        boolean nothing = response.isSuccess() && endpoint.result() instanceof ReturnPlan.Nothing;
        return nothing
                || response.body() == BodyPresence.ABSENT
                || response.status() == 204
                || response.status() == 304
                || endpoint.onlyRefused();
    }

    private static Stream<String> examples(LinkedApi api, ResponseDefinition response) {
        Set<String> examples = new LinkedHashSet<>();
        response.example().map(Fact::value).map(JsonContent::toString).ifPresent(examples::add);
        response.schema().map(Fact::value).map(api::schema).ifPresent(schema -> {
            schema.examples().forEach(example -> examples.add(example.toString()));
            ofShape(schema).forEach(example -> examples.add(example.toString()));
        });
        return examples.stream().limit(MOST_OF_A_STATUS);
    }

    private static List<JsonContent> ofShape(LinkedSchema schema) {
        Optional<SchemaShape> shape = schema.shape();
        return shape.map(root -> root.annotations().examples()).orElse(List.of());
    }

    boolean isSuccess() {
        return status < 300;
    }
}
