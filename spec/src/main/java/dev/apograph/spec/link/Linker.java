package dev.apograph.spec.link;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.ApiSettings;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Joins what the pages state with the schemas that were supplied. */
public final class Linker {

    private Linker() {}

    /**
     * Links an API. The order in which pages and schemas were read has no part in the result.
     *
     * @param api what the pages state
     * @param schemas the schemas that were supplied
     * @param diagnostics receives what does not fit together
     */
    public static LinkedApi link(ApiDefinition api, List<SchemaDefinition> schemas, Diagnostics diagnostics) {
        return link(api, schemas, ApiSettings.none(), diagnostics);
    }

    /**
     * Links an API of which the user has settled something.
     *
     * @param api what the pages state
     * @param schemas the schemas that were supplied
     * @param settings what the user settles
     * @param diagnostics receives what does not fit together
     */
    public static LinkedApi link(
            ApiDefinition api, List<SchemaDefinition> schemas, ApiSettings settings, Diagnostics diagnostics) {
        Optional<Fact<URI>> baseUrl = BaseUrls.choose(api.baseUrls(), diagnostics);
        List<ResourceDefinition> merged =
                withPathParameters(ResourceMerge.merge(api.resources(), diagnostics), diagnostics);
        ExampleBodies examples = new ExampleBodies(merged, api.schemas());
        List<ResourceDefinition> titled =
                merged.stream().map(examples::resource).toList();
        List<SchemaTrace> traces = Stream.concat(api.schemas().stream(), examples.traces().stream())
                .toList();
        SchemaCatalog catalog = SchemaCatalog.of(titled, traces, schemas, settings.schemaFiles(), diagnostics);
        EndpointReferences references = new EndpointReferences(catalog::resolve);
        List<ResourceDefinition> resources =
                titled.stream().map(references::resource).toList();
        return new LinkedApi(
                settings.title().map(Fact::value).orElseGet(() -> ApiTitle.of(baseUrl, resources)),
                baseUrl,
                resources,
                catalog.schemas(),
                catalog.sourceLinks(),
                SettledNames.resolve(settings.names(), catalog.schemas(), diagnostics));
    }

    private static List<ResourceDefinition> withPathParameters(
            List<ResourceDefinition> resources, Diagnostics diagnostics) {
        PathParameters parameters = new PathParameters(diagnostics);
        return resources.stream()
                .map(resource -> resource.withEndpoints(resource.endpoints().stream()
                        .map(endpoint -> endpoint.withParameters(parameters.of(endpoint)))
                        .toList()))
                .toList();
    }
}
