package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.JavaNames;
import dev.apograph.generator.naming.ResourceNames;
import dev.apograph.generator.naming.ScopeNames;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans everything that a client consists of. */
public final class ApiPlanner {

    private final JavaNames names;
    private final EndpointPlanner endpoints;

    private ApiPlanner(LinkedApi api, JavaNames names) {
        this.names = names;
        this.endpoints = new EndpointPlanner(api, new ShapeTypes(api, names), names.resourcePackage());
    }

    /**
     * Plans a client.
     *
     * @param api the API
     * @param names its names
     * @param baseUrl the base URL to use instead of the documents' own
     * @param allSchemas whether schemas that no endpoint reaches become classes too
     * @param diagnostics receives what cannot be shown in Java
     */
    public static ClientPlan plan(
            LinkedApi api, JavaNames names, Optional<URI> baseUrl, boolean allSchemas, Diagnostics diagnostics) {
        ApiPlanner planner = new ApiPlanner(api, names);
        List<ModelPlan> models = new ModelPlanner(api, names, diagnostics).plan(allSchemas);
        PagingPlanner paging = new PagingPlanner(models);
        return new ClientPlan(
                api.title(),
                names.basePackage(),
                names.client(),
                baseUrl.or(() -> api.baseUrl().map(Fact::value)),
                planner.resources(api.resources(), paging),
                models,
                names.scopes()
                        .map(scopes -> new ScopesPlan(
                                names.basePackage().type(scopes.type()), ScopeNames.scopes(api), scopes.constants())));
    }

    private List<ResourcePlan> resources(List<ResourceDefinition> definitions, PagingPlanner paging) {
        List<ResourcePlan> plans = new ArrayList<>();
        for (int i = 0; i < definitions.size(); i++) {
            int at = i;
            Optional<ClassName> scopes = names.scopes()
                    .map(all -> all.resources().get(at).in(names.basePackage().type(all.type())));
            plans.add(resource(definitions.get(i), names.resources().get(i), paging, scopes));
        }
        return plans;
    }

    private ResourcePlan resource(
            ResourceDefinition definition, ResourceNames resource, PagingPlanner paging, Optional<ClassName> scopes) {
        List<EndpointPlan> plans = new ArrayList<>();
        for (int i = 0; i < definition.endpoints().size(); i++) {
            plans.add(endpoints.plan(
                    definition.endpoints().get(i), resource.endpoints().get(i)));
        }
        return new ResourcePlan(
                definition,
                names.basePackage(),
                resource.views().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                view -> names.resourcePackage().type(view.getValue()))),
                resource.accessor(),
                paging.plan(plans),
                scopes);
    }
}
