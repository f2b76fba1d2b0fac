package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The names of what tells about scopes.
 *
 * @param type the class that holds it all
 * @param constants the constant of each scope, by the scope; without those too long to be constants of the language,
 *     and empty if there are more than a class can have
 * @param resources the class nested in it for each resource, in the order of the API
 */
public record ScopeNames(JavaIdentifier type, Map<String, JavaIdentifier> constants, List<JavaIdentifier> resources) {

    /** Copies the collections. */
    public ScopeNames {
        constants = Map.copyOf(constants);
        resources = List.copyOf(resources);
    }

    /** The names; empty if the documents name no scope. */
    static Optional<ScopeNames> decide(LinkedApi api, JavaIdentifier client) {
        List<String> scopes = scopes(api);
        if (scopes.isEmpty()) {
            return Optional.empty();
        }
        // others could be null where a class is initialised by way of a nested one
        List<String> constants =
                scopes.stream().filter(JavaStringLiteral::isConstant).toList();
        String name = client.toString();
        JavaIdentifier type = JavaIdentifier.of(name.substring(0, name.length() - "Client".length()) + "Scopes");
        return Optional.of(new ScopeNames(
                type,
                MemberNames.canBeConstants(constants) ? MemberNames.scopes(constants) : Map.of(),
                resources(api, type)));
    }

    /** All scopes, in the order in which the documents name them first. */
    public static List<String> scopes(LinkedApi api) {
        return api.resources().stream()
                .map(ResourceDefinition::endpoints)
                .flatMap(List::stream)
                .map(EndpointDefinition::scopes)
                .flatMap(List::stream)
                .map(Fact::value)
                .distinct()
                .toList();
    }

    private static List<JavaIdentifier> resources(LinkedApi api, JavaIdentifier type) {
        List<String> reserved = new ArrayList<>(ReservedNames.ofTypes());
        reserved.addAll(List.of(type.toString(), "EndpointScopes", "Stream"));
        List<String> titles = api.resources().stream()
                .map(resource -> resource.title().value())
                .toList();
        Map<String, JavaIdentifier> names = new NameScope(NameStyle.TYPE, "Scopes", reserved)
                .allocate(titles.stream()
                        .map(title -> NameScope.Wish.of(title)
                                .as(api.nameOf(NameTarget.resource(title))
                                        .map(Fact::value)
                                        .map(MemberNames::capitalized)))
                        .toList());
        return titles.stream()
                .map(title -> Objects.requireNonNull(names.get(title)))
                .toList();
    }
}
