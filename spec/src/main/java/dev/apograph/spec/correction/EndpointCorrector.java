package dev.apograph.spec.correction;

import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ResponseDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Corrects one endpoint after the other. */
final class EndpointCorrector {

    private final CorrectionAccount account;
    private final CorrectedNames names;
    private final Map<CorrectionNode, Map<String, List<CorrectionNode>>> byRoute = new HashMap<>();

    EndpointCorrector(CorrectionAccount account, CorrectedNames names) {
        this.account = account;
        this.names = names;
    }

    /**
     * Corrects an endpoint.
     *
     * @param roots the corrections files that cover its page
     * @return empty when it is left out
     */
    Optional<EndpointDefinition> correct(EndpointDefinition endpoint, List<CorrectionNode> roots) {
        roots.forEach(root -> account.couldHave(root, CorrectionKind.ENDPOINT, Routes.selector(endpoint)));
        String route = Routes.of(endpoint);
        List<CorrectionNode> nodes = roots.stream()
                .flatMap(root -> byRoute(root).getOrDefault(route, List.of()).stream())
                .toList();
        nodes.forEach(account::fits);
        NameTarget target = NameTarget.endpoint(endpoint);
        names.set(target, nodes, Aspect.NAME);
        return account.decide(nodes, Aspect.LEAVE_OUT, said(endpoint), key(target, Aspect.LEAVE_OUT))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(correct(endpoint, nodes, roots));
    }

    private Map<String, List<CorrectionNode>> byRoute(CorrectionNode root) {
        return byRoute.computeIfAbsent(
                root,
                any -> root.children(CorrectionKind.ENDPOINT)
                        .collect(Collectors.groupingBy(
                                node -> Routes.of(node.selector()).orElseThrow())));
    }

    /** An endpoint is left out for what it is, so both its title and its sentence are named. */
    private static Optional<Said> said(EndpointDefinition endpoint) {
        String sentence = endpoint.description().map(Fact::value).orElse("");
        return Optional.of(new Said(
                endpoint.title().value() + " " + sentence,
                endpoint.title().evidence().place()));
    }

    private EndpointDefinition correct(
            EndpointDefinition endpoint, List<CorrectionNode> nodes, List<CorrectionNode> roots) {
        NameTarget target = NameTarget.endpoint(endpoint);
        List<ResponseDefinition> responses = endpoint.responses().stream()
                .map(response -> response(response, nodes, target))
                .toList();
        return endpoint.withAuthenticated(authentication(endpoint, nodes, roots))
                .withParameters(parameters(endpoint, nodes))
                .withBody(new BodyCorrector(account, names, endpoint).correct(nodes))
                .withResponses(responses);
    }

    private Optional<Fact<Boolean>> authentication(
            EndpointDefinition endpoint, List<CorrectionNode> nodes, List<CorrectionNode> roots) {
        Optional<Fact<Boolean>> now = endpoint.authenticated();
        List<String> key = key(NameTarget.endpoint(endpoint), Aspect.AUTHENTICATION);
        boolean own = nodes.stream()
                .anyMatch(node -> node.change(Aspect.AUTHENTICATION).isPresent());
        if (own || now.isPresent()) {
            return account.decide(nodes, Aspect.AUTHENTICATION, Said.of(Aspect.AUTHENTICATION, now), key)
                    .map(Change::fact)
                    .or(() -> now);
        }
        return account.decide(roots, Aspect.AUTHENTICATION_WHERE_SILENT, Optional.empty(), key)
                .map(Change::fact);
    }

    private List<ParameterDefinition> parameters(EndpointDefinition endpoint, List<CorrectionNode> nodes) {
        List<ParameterDefinition> documented = new ArrayList<>(endpoint.parameters());
        Set<String> known = documented.stream()
                .filter(parameter -> parameter.location() == ParameterLocation.PATH)
                .map(parameter -> Routes.bare(parameter.name()))
                .collect(Collectors.toSet());
        endpoint.path().value().placeholders().stream()
                .distinct()
                .filter(placeholder -> !known.contains(Routes.bare(placeholder)))
                .filter(placeholder -> isCorrected(placeholder, nodes))
                .map(placeholder -> ParameterDefinition.ofPlaceholder(
                        placeholder, endpoint.path().evidence()))
                .forEach(documented::add);
        return new ParameterCorrector(account, names, NameTarget.endpoint(endpoint), false).correct(nodes, documented);
    }

    /** Whether a placeholder that only the URL shows is corrected; else it stays to the linker to report it. */
    private boolean isCorrected(String placeholder, List<CorrectionNode> nodes) {
        return !ParameterCorrector.fitting(
                        account, nodes, CorrectionKind.PATH_PARAMETER, placeholder, Set.of(placeholder))
                .isEmpty();
    }

    private ResponseDefinition response(ResponseDefinition response, List<CorrectionNode> nodes, NameTarget target) {
        String status = Integer.toString(response.status());
        List<CorrectionNode> fitting =
                ParameterCorrector.fitting(account, nodes, CorrectionKind.RESPONSE, status, Set.of(status));
        List<String> key = Stream.concat(Stream.of(status), key(target, Aspect.SCHEMA).stream())
                .toList();
        return account.decide(fitting, Aspect.SCHEMA, said(response), key)
                .map(change -> response.withBody(BodyPresence.PRESENT, Optional.of(change.fact())))
                .orElse(response);
    }

    /** What a page says of the body of a response: its schema or, failing that, that there is no JSON at all. */
    private static Optional<Said> said(ResponseDefinition response) {
        return Said.of(Aspect.SCHEMA, response.schema()).or(() -> switch (response.body()) {
            case ABSENT -> Optional.of(new Said("no body", response.evidence().place()));
            case EVENT_STREAM ->
                Optional.of(new Said("events", response.evidence().place()));
            case PRESENT, UNKNOWN -> Optional.empty();
        });
    }

    private static List<String> key(NameTarget target, Aspect<?> aspect) {
        return ParameterCorrector.key(target, aspect);
    }
}
