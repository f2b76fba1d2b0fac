package dev.apograph.spec.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.link.LinkedApi;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the whole document together. */
final class DocumentAssembler {

    /** The name of the one security scheme. */
    static final String BEARER = "bearer";

    private final LinkedApi api;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final OperationAssembler operations = new OperationAssembler();
    private final Map<String, String> templateByRoute = new HashMap<>();

    DocumentAssembler(LinkedApi api) {
        this.api = api;
    }

    ObjectNode assemble() {
        document.put("openapi", "3.1.0");
        info();
        servers();
        tags();
        paths();
        components();
        return document;
    }

    /** OpenAPI demands a title and a version; where the pages have none, the document says so. */
    private void info() {
        document.putObject("info")
                .put("title", api.title().isEmpty() ? "Untitled API" : api.title())
                .put("version", "unversioned");
    }

    private void servers() {
        api.baseUrl().ifPresent(url -> {
            ObjectNode server = document.putArray("servers").addObject();
            server.put("url", url.value().toString());
            EvidenceNodes.add(server, url.evidence());
        });
    }

    private void tags() {
        for (ResourceDefinition resource : api.resources()) {
            ObjectNode tag = document.withArray("/tags").addObject();
            tag.put("name", resource.title().value());
            resource.description().map(Fact::value).ifPresent(text -> tag.put("description", text));
            EvidenceNodes.add(tag, resource.evidence());
        }
    }

    /** Two templates of one route, which differ in placeholders' names only, would be one path twice. */
    private void paths() {
        ObjectNode paths = document.putObject("paths");
        for (ResourceDefinition resource : api.resources()) {
            for (EndpointDefinition endpoint : resource.endpoints()) {
                String own = endpoint.path().value().template();
                String template =
                        templateByRoute.computeIfAbsent(endpoint.path().value().route(), route -> own);
                ObjectNode path = paths.has(template) ? (ObjectNode) paths.get(template) : paths.putObject(template);
                path.set(
                        endpoint.method().value().name().toLowerCase(Locale.ROOT),
                        operations.assemble(resource.title().value(), endpoint, template));
            }
        }
    }

    private void components() {
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        new SchemaAssembler(api).addTo(components);
        if (anyAuthenticated(api.resources())) {
            components
                    .putObject("securitySchemes")
                    .putObject(BEARER)
                    .put("type", "http")
                    .put("scheme", "bearer");
        }
        if (!components.isEmpty()) {
            document.set("components", components);
        }
    }

    private static boolean anyAuthenticated(List<ResourceDefinition> resources) {
        return resources.stream()
                .flatMap(resource -> resource.endpoints().stream())
                .anyMatch(
                        endpoint -> endpoint.authenticated().filter(Fact::value).isPresent());
    }
}
