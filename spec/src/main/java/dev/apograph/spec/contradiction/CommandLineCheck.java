package dev.apograph.spec.contradiction;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.ExampleRequest;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ShownUrl;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.link.LinkedApi;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the request that a page shows against what the page states of the endpoint. */
final class CommandLineCheck {

    /** What would mend whatever a command line contradicts. */
    static final String MEND = "correct the command line or what is stated";

    private final EndpointDefinition endpoint;
    private final Fact<ExampleRequest> shown;
    private final LinkedApi api;
    private final Findings findings;

    CommandLineCheck(EndpointDefinition endpoint, Fact<ExampleRequest> shown, LinkedApi api, Findings findings) {
        this.endpoint = endpoint;
        this.shown = shown;
        this.api = api;
        this.findings = findings;
    }

    void check() {
        method();
        shown.value().url().map(ShownUrl::of).ifPresent(url -> {
            path(url);
            query(url);
        });
        credentials();
        new CommandLineBody(endpoint, shown, api, findings).check();
    }

    private void method() {
        shown.value()
                .method()
                .filter(method -> method != endpoint.method().value())
                .ifPresent(method -> add(
                        DiagnosticCode.CURL_METHOD_DIFFERS,
                        endpoint.method().evidence(),
                        "the command line uses the method " + method));
    }

    private void path(ShownUrl url) {
        String basePath = api.baseUrl()
                .map(base -> Optional.ofNullable(base.value().getPath()).orElse(""))
                .orElse("");
        Optional<Fact<URI>> base = api.baseUrl()
                .filter(stated ->
                        !url.origin().isEmpty() && !origin(stated.value()).equalsIgnoreCase(url.origin()));
        if (!url.matches(endpoint.path().value(), basePath)) {
            add(
                    DiagnosticCode.CURL_URL_DIFFERS,
                    endpoint.path().evidence(),
                    "the command line calls " + url + ", and the path is "
                            + endpoint.path().value());
        } else if (base.isPresent() && isOnSamePage(base.get().evidence())) {
            add(
                    DiagnosticCode.CURL_URL_DIFFERS,
                    base.get().evidence(),
                    "the command line calls " + url.origin() + ", and the base URL is "
                            + base.get().value());
        }
    }

    /** Pages of other hosts were told of when the base URL was chosen. */
    private boolean isOnSamePage(Evidence base) {
        return base.place().file().equals(endpoint.path().evidence().place().file());
    }

    private static String origin(URI base) {
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    private void query(ShownUrl url) {
        Set<String> known = endpoint.parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.QUERY)
                .map(ParameterDefinition::name)
                .map(name -> name.split("\\[", 2)[0])
                .collect(Collectors.toSet());
        url.queryNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(
                        DiagnosticCode.QUERY_PARAMETER_UNLISTED,
                        listOfParameters(),
                        "the command line has the query parameter " + name + ", which is not listed"));
    }

    private Evidence listOfParameters() {
        return endpoint.parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.QUERY)
                .map(ParameterDefinition::evidence)
                .findFirst()
                .orElse(endpoint.path().evidence());
    }

    /** Who corrects the page knows that its command line differs. */
    private void credentials() {
        endpoint.authenticated()
                .filter(needed -> needed.evidence().grade() != EvidenceGrade.CORRECTED)
                .filter(needed -> needed.evidence().grade().compareTo(EvidenceGrade.PROSE) <= 0)
                .filter(needed -> needed.value() != shown.value().credentials())
                .ifPresent(needed -> add(
                        DiagnosticCode.CREDENTIALS_CONTRADICTED,
                        needed.evidence(),
                        needed.value()
                                ? "the command line sends no credentials, and they are needed"
                                : "the command line sends credentials, and none are needed"));
    }

    private void add(DiagnosticCode code, Evidence stated, String message) {
        SourcePlace place = shown.evidence().place();
        findings.add(code, place, stated.place(), message, MEND);
    }
}
