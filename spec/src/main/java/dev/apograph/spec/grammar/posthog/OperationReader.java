package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.EndpointProse;
import dev.apograph.spec.grammar.fact.EndpointUrl;
import dev.apograph.spec.grammar.fact.Neighbours;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.ProseRule;
import dev.apograph.spec.page.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an operation: one endpoint. */
final class OperationReader {

    private static final Pattern REQUEST_LINE = Pattern.compile("(" + PostHogWords.METHODS + ")\\s*(/.*)");

    /** A scope; several may run together, and then the action of each but the last is one of the usual words. */
    private static final Pattern SCOPE =
            Pattern.compile("[A-Za-z_][\\w-]*+:(?:(?:read|write)(?=[A-Za-z_][\\w-]*:)|[A-Za-z_*][\\w-]*+)");

    private static final Pattern SCOPES = Pattern.compile("(?:" + SCOPE.pattern() + "[\\s,]*)++");

    private final Neighbours neighbours;
    private final PageAccount account;
    private final Diagnostics diagnostics;

    OperationReader(Neighbours neighbours, PageAccount account, Diagnostics diagnostics) {
        this.neighbours = neighbours;
        this.account = account;
        this.diagnostics = diagnostics;
    }

    private record Request(Fact<HttpMethod> method, EndpointUrl url) {

        String text() {
            return method.value() + " " + url.path().template();
        }
    }

    /** Reads an operation; empty when its request line cannot be read. */
    Optional<EndpointDefinition> read(OperationParts operation, PageFacts pageFacts) {
        Optional<Request> request = request(operation, pageFacts);
        Optional<String> title = operation.title().map(Block.Paragraph::text).or(() -> request.map(Request::text));
        operation.title().ifPresent(account::use);
        account.use(operation.sentences());
        if (request.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.SECTION_INCOMPLETE,
                    operation.place(),
                    "the operation \"" + PageAccount.quote(title.orElse("")) + "\" has no request line",
                    "save the page again; the operation is left out");
        }
        return request.map(r -> endpoint(operation, pageFacts.below(title.orElse("")), r));
    }

    private EndpointDefinition endpoint(OperationParts operation, PageFacts facts, Request request) {
        Examples examples = Examples.of(operation, facts, account);
        Set<String> names = new HashSet<>(examples.names());
        names.addAll(request.url().path().placeholders());
        FieldList fields = new FieldList(facts, names, neighbours.rows(), account, diagnostics);
        List<ParameterDefinition> parameters = new ArrayList<>();
        parameters.addAll(fields.read(operation, PostHogWords.PATH_PARAMETERS, ParameterLocation.PATH));
        parameters.addAll(fields.read(operation, PostHogWords.QUERY_PARAMETERS, ParameterLocation.QUERY));
        Optional<Fact<String>> sentence = sentence(operation, facts);
        List<Fact<String>> scopes = scopes(operation, facts);
        List<ResponseDefinition> responses = new StatusLines(operation, facts, account, diagnostics).read(sentence);
        return new EndpointDefinition(
                title(operation, facts, request),
                sentence,
                request.method(),
                new Fact<>(request.url().path(), request.method().evidence()),
                scopes.stream()
                        .findFirst()
                        .map(scope -> facts.prose(true, scope.evidence().place(), ProseRule.SCOPES_NEED_KEY))
                        .or(examples::credentials),
                scopes,
                parameters,
                body(operation, facts, fields, examples),
                responses,
                EndpointProse.deprecation(sentence, responses, facts),
                examples.request(),
                facts.evidence(operation.place(), EvidenceGrade.STATED, "operation"));
    }

    private static Fact<String> title(OperationParts operation, PageFacts facts, Request request) {
        return operation
                .title()
                .map(title -> facts.stated(title.text(), title.place(), "operation-title"))
                .orElseGet(() -> new Fact<>(
                        request.text(),
                        request.method().evidence().as(EvidenceGrade.GUESSED, "request-line-as-title")));
    }

    /** {@code GET /api /projects /:project_id}: blanks stand where a page breaks the path. */
    private Optional<Request> request(OperationParts operation, PageFacts pageFacts) {
        PageFacts facts = operation
                .title()
                .map(title -> pageFacts.below(title.text()))
                .orElse(pageFacts)
                .below(PostHogWords.EXAMPLE_REQUEST);
        for (Block line : operation.blocks(PostHogWords.EXAMPLE_REQUEST)) {
            Matcher matcher =
                    REQUEST_LINE.matcher(Blocks.lines(line).stream().findFirst().orElse(""));
            if (matcher.matches()) {
                Optional<EndpointUrl> url = EndpointUrl.read(matcher.group(2).replace(" ", ""), Set.of());
                if (url.isPresent()) {
                    account.use(line);
                    HttpMethod method = HttpMethod.valueOf(matcher.group(1));
                    return Optional.of(new Request(facts.stated(method, line.place(), "request-line"), url.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Fact<String>> sentence(OperationParts operation, PageFacts facts) {
        List<Block> sentences = operation.sentences();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        SourcePlace place = sentences
                .get(0)
                .place()
                .through(sentences.get(sentences.size() - 1).place());
        return Optional.of(facts.stated(Blocks.prose(sentences), place, "operation-sentence"));
    }

    private List<Fact<String>> scopes(OperationParts operation, PageFacts facts) {
        PageFacts below = facts.below(PostHogWords.SCOPES);
        List<Fact<String>> scopes = new ArrayList<>();
        for (Block line : operation.blocks(PostHogWords.SCOPES)) {
            if (SCOPES.matcher(Blocks.text(line)).matches()) {
                account.use(line);
                SCOPE.matcher(Blocks.text(line))
                        .results()
                        .forEach(scope -> scopes.add(below.stated(scope.group(), line.place(), "scope")));
            }
        }
        return scopes;
    }

    /** The fields of a request's body; where no command line shows otherwise, it is JSON as everywhere in the family. */
    private static Optional<BodyDefinition> body(
            OperationParts operation, PageFacts facts, FieldList fields, Examples examples) {
        List<ParameterDefinition> read =
                fields.read(operation, PostHogWords.REQUEST_PARAMETERS, ParameterLocation.BODY);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        PageFacts below = facts.below(PostHogWords.REQUEST_PARAMETERS);
        SourcePlace place = read.get(0)
                .evidence()
                .place()
                .through(read.get(read.size() - 1).evidence().place());
        return Optional.of(new BodyDefinition(
                examples.mediaType()
                        .orElseGet(() -> below.inferred("application/json", place, "request-parameters-are-json")),
                Optional.empty(),
                Optional.empty(),
                read,
                Optional.empty(),
                below.evidence(place, EvidenceGrade.STATED, "request-parameters")));
    }
}
