package dev.apograph.generator.type;

import dev.apograph.generator.naming.EndpointNames;
import dev.apograph.generator.naming.MemberNames;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.PackageName;
import dev.apograph.generator.type.EndpointPlan.Body;
import dev.apograph.generator.type.EndpointPlan.Failure;
import dev.apograph.generator.type.EndpointPlan.PathArgument;
import dev.apograph.generator.type.RequestPlan.BodyKind;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.link.LinkedApi;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Plans what one endpoint becomes. */
final class EndpointPlanner {

    private final LinkedApi api;
    private final ShapeTypes types;
    private final RequestPlanner requests;
    private final ReturnPlanner returns;
    private final PackageName resourcePackage;

    EndpointPlanner(LinkedApi api, ShapeTypes types, PackageName resourcePackage) {
        this.api = api;
        this.types = types;
        this.requests = new RequestPlanner(api, types);
        this.returns = new ReturnPlanner(types);
        this.resourcePackage = resourcePackage;
    }

    EndpointPlan plan(EndpointDefinition endpoint, EndpointNames names) {
        return new EndpointPlan(
                endpoint,
                names,
                path(endpoint),
                endpoint.body().flatMap(this::body),
                requests.plan(endpoint, resourcePackage.type(names.request())),
                returns.plan(endpoint, resourcePackage.type(names.result())),
                Optional.empty(),
                failures(endpoint));
    }

    private List<PathArgument> path(EndpointDefinition endpoint) {
        List<String> placeholders =
                endpoint.path().value().placeholders().stream().distinct().toList();
        Map<String, JavaIdentifier> names = MemberNames.arguments(placeholders, setNames(endpoint, placeholders));
        return placeholders.stream()
                .map(placeholder -> argument(placeholder, Objects.requireNonNull(names.get(placeholder)), endpoint))
                .toList();
    }

    private Map<String, String> setNames(EndpointDefinition endpoint, List<String> placeholders) {
        Map<String, String> set = new HashMap<>();
        placeholders.forEach(name -> api.nameOf(NameTarget.parameter(endpoint, ParameterLocation.PATH, name))
                .ifPresent(fact -> set.put(name, fact.value())));
        return set;
    }

    private static PathArgument argument(String placeholder, JavaIdentifier name, EndpointDefinition endpoint) {
        Optional<ParameterDefinition> definition = endpoint.parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.PATH)
                .filter(parameter -> parameter.name().equals(placeholder))
                .findFirst();
        boolean integer = definition
                .flatMap(ParameterDefinition::type)
                .filter(type -> type.value() == ValueType.INTEGER)
                .filter(type -> type.evidence().grade().compareTo(EvidenceGrade.STATED) <= 0)
                .isPresent();
        return new PathArgument(placeholder, name, integer, definition);
    }

    private Optional<Body> body(BodyDefinition body) {
        if (RequestPlanner.kind(body) != BodyKind.NONE) {
            return Optional.empty();
        }
        JavaType type = body.schema().map(schema -> types.of(schema.value())).orElse(JavaType.ANY);
        boolean required = body.required().map(fact -> fact.value()).orElse(true);
        return Optional.of(new Body(type, required));
    }

    private List<Failure> failures(EndpointDefinition endpoint) {
        Map<Integer, Failure> failures = new LinkedHashMap<>();
        endpoint.responses().stream()
                .filter(response -> !response.isSuccess() && response.schema().isPresent())
                .forEach(response -> failures.putIfAbsent(response.status(), failure(response)));
        return List.copyOf(failures.values());
    }

    private Failure failure(ResponseDefinition response) {
        return new Failure(response.status(), returns.body(response).orElse(JavaType.ANY));
    }
}
