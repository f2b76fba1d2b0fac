package dev.apograph.spec.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.PathTemplate;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.openapi.EvidenceNodes.NamedFact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Describes endpoints as operations. */
final class OperationAssembler {

    private final OperationIds ids = new OperationIds();

    /**
     * The operation.
     *
     * @param resource title of the resource
     * @param endpoint the endpoint
     * @param template the path under which it stands in the document: its own, or another one of the same route
     */
    ObjectNode assemble(String resource, EndpointDefinition endpoint, String template) {
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.putArray("tags").add(resource);
        operation.put("summary", endpoint.title().value());
        endpoint.description().ifPresent(text -> operation.put("description", text.value()));
        operation.put("operationId", ids.idFor(resource, endpoint));
        endpoint.deprecated()
                .ifPresent(reason -> operation.put("deprecated", true).put("x-deprecated-reason", reason.value()));
        parameters(operation, endpoint, template);
        endpoint.body().ifPresent(body -> operation.set("requestBody", BodyAssembler.assemble(body)));
        responses(operation, endpoint.responses());
        security(operation, endpoint);
        EvidenceNodes.add(
                operation,
                endpoint.evidence(),
                List.of(
                        NamedFact.of("security", endpoint.authenticated()),
                        NamedFact.of("deprecated", endpoint.deprecated())));
        return operation;
    }

    private static void parameters(ObjectNode operation, EndpointDefinition endpoint, String template) {
        List<String> own = endpoint.path().value().placeholders();
        List<String> written = new PathTemplate(template).placeholders();
        Set<String> seen = new HashSet<>();
        for (ParameterDefinition parameter : endpoint.parameters()) {
            boolean inPath = parameter.location() == ParameterLocation.PATH;
            int position = own.indexOf(parameter.name());
            String name = inPath && position >= 0 ? written.get(position) : parameter.name();
            String list = seen.add(parameter.location() + name) ? "/parameters" : "/x-repeated-parameters";
            operation.withArray(list).add(ParameterAssembler.assemble(parameter, name));
        }
    }

    /** A status that is documented twice keeps its first description; the second one stands beside it. */
    private static void responses(ObjectNode operation, List<ResponseDefinition> documented) {
        ObjectNode responses = operation.putObject("responses");
        for (ResponseDefinition response : documented) {
            String status = Integer.toString(response.status());
            ObjectNode node = BodyAssembler.assemble(response);
            if (responses.has(status)) {
                ((ObjectNode) responses.get(status))
                        .withArray("/x-alternatives")
                        .add(node);
            } else {
                responses.set(status, node);
            }
        }
    }

    private static void security(ObjectNode operation, EndpointDefinition endpoint) {
        Optional<Boolean> needed = endpoint.authenticated().map(Fact::value);
        if (needed.isPresent()) {
            ArrayNode security = operation.putArray("security");
            if (needed.get()) {
                security.addObject().putArray(DocumentAssembler.BEARER);
            }
        }
        if (!endpoint.scopes().isEmpty()) {
            ArrayNode scopes = operation.putObject("x-scopes").putArray("anyOf");
            endpoint.scopes().forEach(scope -> scopes.add(scope.value()));
        }
    }
}
