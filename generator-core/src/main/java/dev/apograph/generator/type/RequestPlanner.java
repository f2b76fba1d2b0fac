package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.MemberNames;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.type.ParameterPlan.OpenEnumPlan;
import dev.apograph.generator.type.RequestPlan.BodyKind;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the request object of an endpoint: everything that is neither in the path nor a body of its own. */
final class RequestPlanner {

    private static final Set<ParameterLocation> PLACES =
            EnumSet.of(ParameterLocation.QUERY, ParameterLocation.HEADER, ParameterLocation.BODY);

    private static final Set<ValueType> NO_STRINGS = EnumSet.of(ValueType.INTEGER, ValueType.NUMBER, ValueType.BOOLEAN);

    private final LinkedApi api;
    private final ParameterForms forms;

    RequestPlanner(LinkedApi api, ShapeTypes types) {
        this.api = api;
        this.forms = new ParameterForms(types);
    }

    /** The plan; empty where there is nothing to ask for. */
    Optional<RequestPlan> plan(EndpointDefinition endpoint, ClassName name) {
        BodyKind body = endpoint.body().map(RequestPlanner::kind).orElse(BodyKind.NONE);
        Map<String, ParameterDefinition> parameters = byNamingKey(endpoint, body);
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> set = setNames(endpoint, parameters);
        Map<String, JavaIdentifier> names = MemberNames.properties(parameters.keySet(), set);
        Map<String, JavaIdentifier> enums = MemberNames.nestedTypes(
                JavaIdentifier.of(name.simpleName()),
                parameters.entrySet().stream()
                        .filter(entry -> !acceptedValues(entry.getValue(), body).isEmpty())
                        .map(Map.Entry::getKey)
                        .toList(),
                set);
        List<ParameterPlan> plans = new ArrayList<>();
        parameters.forEach((key, parameter) -> plans.add(plan(
                parameter,
                Objects.requireNonNull(names.get(key)),
                Optional.ofNullable(enums.get(key))
                        .map(type -> new OpenEnumPlan(type.in(name), EnumContent.of(acceptedValues(parameter, body)))),
                body)));
        return Optional.of(new RequestPlan(name, plans, body));
    }

    private Map<String, String> setNames(EndpointDefinition endpoint, Map<String, ParameterDefinition> parameters) {
        Map<String, String> set = new HashMap<>();
        parameters.forEach(
                (key, parameter) -> api.nameOf(NameTarget.parameter(endpoint, parameter.location(), parameter.name()))
                        .ifPresent(fact -> set.put(key, fact.value())));
        return set;
    }

    private ParameterPlan plan(
            ParameterDefinition parameter, JavaIdentifier name, Optional<OpenEnumPlan> openEnum, BodyKind body) {
        boolean property = parameter.location() == ParameterLocation.BODY && body == BodyKind.JSON;
        Optional<ClassName> type = openEnum.map(OpenEnumPlan::name);
        ParameterForm form = property ? forms.property(parameter, type) : forms.text(parameter, type);
        return new ParameterPlan(parameter, name, form, openEnum, property);
    }

    /** What the fields of a body make up; nothing where the body is an argument of its own. */
    static BodyKind kind(BodyDefinition body) {
        boolean multipart = body.mediaType().value().toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (body.fields().isEmpty()) {
            return multipart ? BodyKind.MULTIPART : BodyKind.NONE;
        }
        return multipart ? BodyKind.MULTIPART : BodyKind.JSON;
    }

    // The first place keeps a name that several have; the others get the place's name behind it.
    private static Map<String, ParameterDefinition> byNamingKey(EndpointDefinition endpoint, BodyKind body) {
        Stream<ParameterDefinition> fields = body == BodyKind.NONE
                ? Stream.empty()
                : endpoint.body().stream().flatMap(definition -> definition.fields().stream());
        List<ParameterDefinition> all =
                Stream.concat(endpoint.parameters().stream(), fields).toList();
        Map<String, ParameterDefinition> byKey = new LinkedHashMap<>();
        PLACES.forEach(place -> all.stream()
                .filter(parameter -> parameter.location() == place)
                .filter(parameter -> JavaStringLiteral.isConstant(parameter.name()))
                .forEach(parameter -> put(byKey, parameter)));
        return byKey;
    }

    private static void put(Map<String, ParameterDefinition> byKey, ParameterDefinition parameter) {
        ParameterDefinition first = byKey.putIfAbsent(parameter.name(), parameter);
        if (first != null && first.location() != parameter.location()) {
            String place = parameter.location().name().toLowerCase(Locale.ROOT);
            byKey.putIfAbsent(parameter.name() + " " + place, parameter);
        }
    }

    /** The values of an enum; none for what is no string in JSON, since an enum is written as one. */
    private static List<String> acceptedValues(ParameterDefinition parameter, BodyKind body) {
        boolean list = parameter.notation().isPresent();
        boolean otherJson = body == BodyKind.JSON
                && parameter.location() == ParameterLocation.BODY
                && parameter
                        .type()
                        .filter(type -> NO_STRINGS.contains(type.value()))
                        .isPresent();
        List<String> values =
                parameter.acceptedValues().map(fact -> fact.value()).orElse(List.of());
        return !list && !otherJson && MemberNames.canBeConstants(values) ? values : List.of();
    }
}
