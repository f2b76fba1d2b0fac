package dev.apograph.generator;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.DeclaredType;
import dev.apograph.generator.naming.JavaNames;
import dev.apograph.generator.naming.TypePath;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.type.ApiPlanner;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.ModelPlan;
import dev.apograph.generator.type.PropertyPlan;
import dev.apograph.generator.type.RequestPlan;
import dev.apograph.generator.type.ResourcePlan;
import dev.apograph.generator.type.ReturnPlan;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranches;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.trace.EvidenceIndex;
import dev.apograph.spec.trace.TracedElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the elements of an API are called in the generated code, taken from the very plan that the code is made from:
 * {@code LampsResource} for a resource, {@code LampsResource#get} and {@code lamps.get} for an endpoint,
 * {@code GetLampsRequest.sort} for a parameter, {@code Lamp} for a schema, {@code Lamp.colour} for a property.
 */
public final class JavaNameIndex {

    private final EvidenceIndex index;
    private final Map<String, List<String>> names = new HashMap<>();

    private JavaNameIndex(EvidenceIndex index) {
        this.index = index;
    }

    /**
     * The names by the selectors of an index.
     *
     * @param api the API
     * @param index the elements of this API
     * @param options options without {@linkplain GeneratorOptions#problems() problems}
     * @return for each selector its names, the fullest first; nothing for an element that has no name of its own in code
     */
    public static Map<String, List<String>> of(LinkedApi api, EvidenceIndex index, GeneratorOptions options) {
        JavaNames javaNames =
                JavaNames.decide(api, options.basePackage(), options.clientName(), options.shareEqualTypes());
        // What cannot be shown in Java is reported when the code is generated.
        ClientPlan plan = ApiPlanner.plan(api, javaNames, options.baseUri(), true, new Diagnostics());
        JavaNameIndex names = new JavaNameIndex(index);
        plan.resources().forEach(names::add);
        names.addModels(plan.models());
        return names.names.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    private void put(Record definition, String name) {
        index.of(definition)
                .map(TracedElement::selector)
                .ifPresent(selector -> names.computeIfAbsent(selector, any -> new ArrayList<>())
                        .add(name));
    }

    private void add(ResourcePlan resource) {
        put(resource.definition(), resource.contract().simpleName());
        put(resource.definition(), resource.accessor().toString());
        resource.endpoints().forEach(endpoint -> add(endpoint, resource));
    }

    private void add(EndpointPlan endpoint, ResourcePlan resource) {
        String method =
                resource.contract().simpleName() + "#" + endpoint.names().method();
        put(endpoint.definition(), method);
        put(endpoint.definition(), resource.accessor() + "." + endpoint.names().method());
        for (EndpointPlan.PathArgument argument : endpoint.path()) {
            Optional<ParameterDefinition> parameter = argument.definition();
            parameter.ifPresent(definition -> {
                put(definition, method + "." + argument.name());
                put(definition, argument.name().toString());
            });
        }
        endpoint.request().ifPresent(this::add);
        if (endpoint.result() instanceof ReturnPlan.Cases cases) {
            cases.cases()
                    .forEach(one -> endpoint.definition().responses().stream()
                            .filter(response -> response.status() == one.status())
                            .findFirst()
                            .ifPresent(response -> put(response, nested(cases.name(), one.name()))));
        }
    }

    private void add(RequestPlan request) {
        request.parameters().forEach(parameter -> {
            put(parameter.definition(), nested(request.name(), parameter.name()));
            put(parameter.definition(), parameter.name().toString());
            parameter.openEnum().ifPresent(type -> put(parameter.definition(), simpleNames(type.name())));
        });
    }

    /** Schemas and properties; the class of a value inside a schema is a name of the property that holds it. */
    private void addModels(List<ModelPlan> models) {
        Map<TypePath, PropertyPlan> byPath = new HashMap<>();
        for (ModelPlan model : models) {
            if (model instanceof ModelPlan.ObjectPlan object) {
                object.properties().forEach(property -> {
                    byPath.put(object.source().path().property(property.wireName()), property);
                    add(object, property, property.definition());
                });
                object.source().alike().forEach(other -> addAlike(object, other));
            }
        }
        for (ModelPlan model : models) {
            TypePath path = model.source().path();
            if (path.isRoot()) {
                put(model.source().schema(), simpleNames(model.name()));
            } else {
                Optional.ofNullable(byPath.get(toProperty(path)))
                        .ifPresent(property -> put(property.definition(), simpleNames(model.name())));
            }
        }
    }

    private void add(ModelPlan.ObjectPlan object, PropertyPlan property, PropertyDefinition definition) {
        put(definition, nested(object.name(), property.name()));
        put(definition, property.name().toString());
    }

    /** The properties of another shape that shares the class. */
    private void addAlike(ModelPlan.ObjectPlan object, DeclaredType other) {
        if (other.shape().map(UnionBranches::simplest).orElse(null) instanceof SchemaShape.ObjectShape shape) {
            Map<String, PropertyDefinition> definitions = shape.properties().stream()
                    .collect(Collectors.toMap(PropertyDefinition::name, property -> property, (first, again) -> first));
            object.properties()
                    .forEach(property -> Optional.ofNullable(definitions.get(property.wireName()))
                            .ifPresent(definition -> add(object, property, definition)));
        }
    }

    /** The path of the property whose items or values, if not the value itself, lie at {@code path}. */
    private static TypePath toProperty(TypePath path) {
        List<TypePath.Step> steps = path.steps();
        int end = steps.size();
        while (end > 0 && steps.get(end - 1).kind() != TypePath.Step.Kind.PROPERTY) {
            end--;
        }
        return new TypePath(path.schemaId(), steps.subList(0, end));
    }

    private static String nested(ClassName type, JavaIdentifier member) {
        return simpleNames(type) + "." + member;
    }

    private static String simpleNames(ClassName type) {
        return String.join(".", type.simpleNames());
    }
}
