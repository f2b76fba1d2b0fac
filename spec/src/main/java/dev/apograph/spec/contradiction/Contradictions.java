package dev.apograph.spec.contradiction;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.util.stream.Stream;

/** Finds where the documents of an API contradict themselves. */
public final class Contradictions {

    private Contradictions() {}

    /**
     * Checks every endpoint and every schema. What pages of the same endpoint say differently was found when they were
     * linked.
     *
     * @param api the API
     * @param diagnostics receives each contradiction, with both places
     */
    public static void find(LinkedApi api, Diagnostics diagnostics) {
        for (ResourceDefinition resource : api.resources()) {
            for (EndpointDefinition endpoint : resource.endpoints()) {
                find(
                        endpoint,
                        api,
                        new Findings(
                                endpoint.method().value() + " "
                                        + endpoint.path().value(),
                                diagnostics));
            }
        }
        api.schemas().forEach(schema -> SchemaExampleCheck.check(schema, api, diagnostics));
    }

    private static void find(EndpointDefinition endpoint, LinkedApi api, Findings findings) {
        Stream<ParameterDefinition> fields = endpoint.body().stream().flatMap(body -> body.fields().stream());
        Stream.concat(endpoint.parameters().stream(), fields)
                .forEach(parameter -> new ParameterCheck(parameter, findings).check());
        new BodyCheck(endpoint, api, findings).check();
        RefusalCheck.check(endpoint, findings);
        endpoint.exampleRequest().ifPresent(shown -> new CommandLineCheck(endpoint, shown, api, findings).check());
    }
}
