package dev.apograph.spec.correction;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Corrects the body of one endpoint's request. */
final class BodyCorrector {

    /** Methods of which RFC 9110 says that a body has no meaning. */
    private static final Set<HttpMethod> WITHOUT_BODY = EnumSet.of(HttpMethod.GET, HttpMethod.HEAD);

    private final CorrectionAccount account;
    private final CorrectedNames names;
    private final EndpointDefinition endpoint;
    private final NameTarget target;

    BodyCorrector(CorrectionAccount account, CorrectedNames names, EndpointDefinition endpoint) {
        this.account = account;
        this.names = names;
        this.endpoint = endpoint;
        this.target = NameTarget.endpoint(endpoint);
    }

    /**
     * The corrected body.
     *
     * @param holders the parts of the corrections that fit the endpoint
     */
    Optional<BodyDefinition> correct(List<CorrectionNode> holders) {
        List<CorrectionNode> nodes = holders.stream()
                .flatMap(holder -> holder.children(CorrectionKind.BODY))
                .toList();
        if (nodes.isEmpty()) {
            return endpoint.body();
        }
        if (endpoint.body().isPresent()) {
            nodes.forEach(account::fits);
            return endpoint.body().map(body -> correct(body, nodes));
        }
        nodes.stream().filter(this::canStartBody).forEach(account::fits);
        return account.decide(nodes, Aspect.SCHEMA, Optional.empty(), key(Aspect.SCHEMA))
                .filter(change -> !WITHOUT_BODY.contains(endpoint.method().value()))
                .map(change -> started(change, nodes));
    }

    private boolean canStartBody(CorrectionNode node) {
        return node.change(Aspect.SCHEMA).isPresent()
                && !WITHOUT_BODY.contains(endpoint.method().value());
    }

    private BodyDefinition started(Change<SchemaReference> schema, List<CorrectionNode> nodes) {
        Evidence evidence = schema.evidence();
        return new BodyDefinition(
                new Fact<>("application/json", evidence),
                account.decide(nodes, Aspect.REQUIRED, Optional.empty(), key(Aspect.REQUIRED))
                        .map(Change::fact),
                Optional.of(schema.fact()),
                List.of(),
                Optional.empty(),
                evidence);
    }

    private BodyDefinition correct(BodyDefinition body, List<CorrectionNode> nodes) {
        boolean form = body.mediaType().value().toLowerCase(Locale.ROOT).startsWith("multipart/");
        List<ParameterDefinition> fields =
                new ParameterCorrector(account, names, target, form).correct(nodes, body.fields());
        Optional<Change<SchemaReference>> schema =
                form ? refused(nodes) : account.decide(nodes, Aspect.SCHEMA, said(body), key(Aspect.SCHEMA));
        Optional<Fact<Boolean>> required = account.decide(
                        nodes, Aspect.REQUIRED, Said.of(Aspect.REQUIRED, body.required()), key(Aspect.REQUIRED))
                .map(Change::fact)
                .or(body::required);
        return body.withRequired(required)
                .withContent(schema.map(Change::fact).or(body::schema), schema.isPresent() ? List.of() : fields);
    }

    /** What the page says instead of, or as, the schema: a title, or the fields one by one. */
    private static Optional<Said> said(BodyDefinition body) {
        return Said.of(Aspect.SCHEMA, body.schema())
                .or(() -> Optional.of(body.fields())
                        .filter(fields -> !fields.isEmpty())
                        .map(fields -> new Said(
                                fields.stream().map(ParameterDefinition::name).collect(Collectors.joining(", ")),
                                body.evidence().place())));
    }

    private Optional<Change<SchemaReference>> refused(List<CorrectionNode> nodes) {
        nodes.stream()
                .map(node -> node.change(Aspect.SCHEMA))
                .flatMap(Optional::stream)
                .forEach(change -> account.diagnostics()
                        .add(
                                DiagnosticCode.CORRECTION_VALUE_INVALID,
                                change.evidence().place(),
                                "the body of " + Routes.selector(endpoint)
                                        + " is a form, which has fields and no schema",
                                "correct its fields"));
        return Optional.empty();
    }

    private List<String> key(Aspect<?> aspect) {
        return Stream.concat(Stream.of("body"), ParameterCorrector.key(target, aspect).stream())
                .toList();
    }
}
