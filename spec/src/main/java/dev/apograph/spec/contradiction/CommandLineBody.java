package dev.apograph.spec.contradiction;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.ExampleRequest;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.JsonDifference;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.link.LinkedApi;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the body that a command line sends against the body that the page documents. */
final class CommandLineBody {

    /** {@code name=value&other=value}, the form of {@code application/x-www-form-urlencoded} (WHATWG URL). */
    private static final Pattern PAIRS = Pattern.compile("[\\w.\\[\\]-]{1,80}=[^{].*", Pattern.DOTALL);

    private final EndpointDefinition endpoint;
    private final Fact<ExampleRequest> shown;
    private final LinkedApi api;
    private final Findings findings;

    CommandLineBody(EndpointDefinition endpoint, Fact<ExampleRequest> shown, LinkedApi api, Findings findings) {
        this.endpoint = endpoint;
        this.shown = shown;
        this.api = api;
        this.findings = findings;
    }

    void check() {
        Optional<String> data = shown.value().body();
        if (endpoint.body().isEmpty()) {
            data.ifPresent(sent -> add(
                    DiagnosticCode.CURL_BODY_DIFFERS,
                    endpoint.method().evidence().place(),
                    "the command line sends a body, and none is documented"));
            return;
        }
        contentType(endpoint.body().get());
        data.ifPresent(sent -> body(sent, endpoint.body().get()));
    }

    private void contentType(BodyDefinition body) {
        shown.value()
                .mediaType()
                .filter(announced -> body.mediaType().evidence().grade().compareTo(EvidenceGrade.PROSE) <= 0)
                .filter(announced -> !announced.equalsIgnoreCase(
                        body.mediaType().value().split(";", 2)[0].strip()))
                .ifPresent(announced -> add(
                        DiagnosticCode.CONTENT_TYPE_CONTRADICTED,
                        body.mediaType().evidence().place(),
                        "the command line announces " + announced + ", and the body is "
                                + body.mediaType().value()));
    }

    private void body(String sent, BodyDefinition body) {
        Optional<JsonContent> json = JsonContent.parse(sent);
        boolean announcesJson = shown.value().mediaType().orElse("").endsWith("json");
        if (json.isPresent()) {
            json(json.get(), body);
        } else if (PAIRS.matcher(sent).matches()) {
            pairs(sent, body, announcesJson);
        } else if (announcesJson) {
            add(
                    DiagnosticCode.CONTENT_TYPE_CONTRADICTED,
                    shown.evidence().place(),
                    "the command line announces JSON and sends what is none");
        }
    }

    /** A body that equals the example is checked as the example. */
    private void json(JsonContent sent, BodyDefinition body) {
        Optional<Fact<JsonContent>> example = body.example()
                .filter(other ->
                        !other.evidence().place().equals(shown.evidence().place()));
        Optional<JsonDifference> difference = example.flatMap(other -> JsonDifference.between(sent, other.value()));
        difference.ifPresent(first -> add(
                DiagnosticCode.CURL_BODY_DIFFERS,
                example.get().evidence().place(),
                "the command line sends another body than the example shows, " + first));
        if (difference.isPresent() || body.example().isEmpty()) {
            new BodyCheck(endpoint, api, findings)
                    .sent(sent, shown.evidence().place(), "what the command line sends", body);
        }
    }

    private void pairs(String sent, BodyDefinition body, boolean announcesJson) {
        Set<String> known =
                body.fields().stream().map(ParameterDefinition::name).collect(Collectors.toSet());
        List<String> unknown = Arrays.stream(sent.split("&"))
                .map(pair -> pair.split("=|\\[", 2)[0].strip())
                .filter(name -> !known.isEmpty() && !known.contains(name))
                .toList();
        unknown.forEach(name -> add(
                DiagnosticCode.CURL_BODY_DIFFERS,
                body.evidence().place(),
                "the command line sends the field " + name + ", which is not listed"));
        if (announcesJson) {
            add(
                    DiagnosticCode.CURL_PAIRS_FOR_JSON,
                    body.evidence().place(),
                    "the command line announces JSON and sends pairs of names and values");
        }
    }

    private void add(DiagnosticCode code, SourcePlace stated, String message) {
        findings.add(code, shown.evidence().place(), stated, message, CommandLineCheck.MEND);
    }
}
