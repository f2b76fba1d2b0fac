package dev.apograph.generator.type;

import dev.apograph.generator.naming.MemberNames;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;

/** Tells which of the names that the user sets could not be used, since they are reserved or taken where they stand. */
public final class SetNamesCheck {

    private final LinkedApi api;
    private final Diagnostics diagnostics;

    private SetNamesCheck(LinkedApi api, Diagnostics diagnostics) {
        this.api = api;
        this.diagnostics = diagnostics;
    }

    /** Reports each name of {@code api} that {@code plan} does not use. */
    public static void check(LinkedApi api, ClientPlan plan, Diagnostics diagnostics) {
        SetNamesCheck check = new SetNamesCheck(api, diagnostics);
        plan.resources().forEach(check::resource);
        plan.models().forEach(check::model);
    }

    private void resource(ResourcePlan resource) {
        String title = resource.definition().title().value();
        compare(NameTarget.resource(title), resource.accessor());
        api.nameOf(NameTarget.resource(title))
                .ifPresent(name -> compare(
                        NameTarget.resource(title),
                        MemberNames.capitalized(name.value()) + "Resource",
                        resource.contract().simpleName()));
        resource.endpoints().forEach(this::endpoint);
    }

    private void endpoint(EndpointPlan plan) {
        EndpointDefinition endpoint = plan.definition();
        compare(NameTarget.endpoint(endpoint), plan.names().method());
        plan.path()
                .forEach(argument -> compare(
                        NameTarget.parameter(endpoint, ParameterLocation.PATH, argument.placeholder()),
                        argument.name()));
        plan.request()
                .ifPresent(request -> request.parameters()
                        .forEach(parameter -> compare(
                                NameTarget.parameter(endpoint, parameter.location(), parameter.wireName()),
                                parameter.name())));
    }

    private void model(ModelPlan model) {
        String title = model.source().schema().title();
        if (model.source().path().isRoot()) {
            api.nameOf(NameTarget.schema(title))
                    .ifPresent(name -> compare(
                            NameTarget.schema(title), name.value(), model.name().simpleName()));
        }
        if (model instanceof ModelPlan.ObjectPlan object) {
            object.properties()
                    .forEach(property -> compare(
                            NameTarget.property(title, model.source().path().wayTo(property.wireName())),
                            property.name()));
        }
    }

    private void compare(NameTarget target, JavaIdentifier given) {
        api.nameOf(target).ifPresent(name -> compare(target, name.value(), given.toString()));
    }

    private void compare(NameTarget target, String set, String given) {
        if (!set.equals(given)) {
            api.nameOf(target)
                    .ifPresent(name -> diagnostics.add(
                            DiagnosticCode.CORRECTION_NAME_REFUSED,
                            name.evidence().place(),
                            "the name " + set + " is reserved here, or taken by another one that is set",
                            "choose another name"));
        }
    }
}
