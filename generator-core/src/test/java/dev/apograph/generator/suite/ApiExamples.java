package dev.apograph.generator.suite;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every example of an API that belongs to a schema.
 *
 * @param ofSchemas how many stand in schemas, or beside them
 * @param ofRequests how many are bodies of requests
 * @param ofResponses how many are bodies of responses
 * @param all all of them
 */
record ApiExamples(int ofSchemas, int ofRequests, int ofResponses, List<Example> all) {

    /** A whole value. */
    record Example(String schemaTitle, String json) {}

    static ApiExamples of(LinkedApi api) {
        List<Example> ofSchemas = new ArrayList<>();
        List<Example> ofRequests = new ArrayList<>();
        List<Example> ofResponses = new ArrayList<>();
        api.schemas()
                .forEach(schema -> schema.examples()
                        .forEach(example -> ofSchemas.add(new Example(schema.title(), example.toString()))));
        for (ResourceDefinition resource : api.resources()) {
            for (EndpointDefinition endpoint : resource.endpoints()) {
                for (BodyDefinition body : endpoint.body().stream().toList()) {
                    add(api, body.schema(), body.example(), ofRequests);
                }
                for (ResponseDefinition response : endpoint.responses()) {
                    add(api, response.schema(), response.example(), ofResponses);
                }
            }
        }
        List<Example> all = new ArrayList<>(ofSchemas);
        all.addAll(ofRequests);
        all.addAll(ofResponses);
        return new ApiExamples(ofSchemas.size(), ofRequests.size(), ofResponses.size(), all);
    }

    private static void add(
            LinkedApi api,
            Optional<Fact<SchemaReference>> schema,
            Optional<Fact<JsonContent>> example,
            List<Example> examples) {
        if (schema.isPresent() && example.isPresent()) {
            examples.add(new Example(
                    api.schema(schema.get().value()).title(),
                    example.get().value().toString()));
        }
    }
}
