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
import dev.apograph.spec.grammar.fact.EndpointUrl;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.page.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads an operation: one endpoint. */
final class OperationReader {

    private static final Pattern REQUEST_LINE = Pattern.compile("(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (.+)");
    private static final Pattern SCOPE = Pattern.compile("[A-Za-z_][\\w-]*:[A-Za-z_][\\w-]*");

    private final PageAccount account;
    private final Diagnostics diagnostics;

    OperationReader(PageAccount account, Diagnostics diagnostics) {
        this.account = account;
        this.diagnostics = diagnostics;
    }

    private record Request(Fact<HttpMethod> method, EndpointUrl url) {}

    /** Reads an operation; empty when its request line cannot be read. */
    Optional<EndpointDefinition> read(OperationParts operation, PageFacts pageFacts) {
        PageFacts facts = pageFacts.below(operation.title().text());
        account.use(operation.title());
        account.use(operation.sentences());
        Optional<Request> request = request(operation, facts);
        if (request.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.SECTION_INCOMPLETE,
                    operation.place(),
                    "the operation \"" + PageAccount.quote(operation.title().text()) + "\" has no request line",
                    "save the page again; the operation is left out");
        }
        return request.map(r -> endpoint(operation, facts, r));
    }

    private EndpointDefinition endpoint(OperationParts operation, PageFacts facts, Request request) {
        Set<String> placeholders = Set.copyOf(request.url().path().placeholders());
        FieldList fields = new FieldList(facts, placeholders, account, diagnostics);
        List<ParameterDefinition> parameters = new ArrayList<>();
        parameters.addAll(fields.read(operation, PostHogWords.PATH_PARAMETERS, ParameterLocation.PATH));
        parameters.addAll(fields.read(operation, PostHogWords.QUERY_PARAMETERS, ParameterLocation.QUERY));
        Optional<Fact<String>> sentence = sentence(operation, facts);
        List<Fact<String>> scopes = scopes(operation, facts);
        List<ResponseDefinition> responses = new StatusLines(account, diagnostics).read(operation, facts, sentence);
        return new EndpointDefinition(
                facts.stated(operation.title().text(), operation.title().place(), "operation-title"),
                sentence,
                request.method(),
                new Fact<>(request.url().path(), request.method().evidence()),
                scopes.stream()
                        .findFirst()
                        .map(scope -> facts.prose(true, scope.evidence().place(), "scopes-need-key")),
                scopes,
                parameters,
                body(operation, facts, fields),
                responses,
                refusal(responses, sentence, facts),
                facts.evidence(operation.place(), EvidenceGrade.STATED, "operation"));
    }

    /** {@code GET /api /projects /:project_id}: blanks stand where a page breaks the path. */
    private Optional<Request> request(OperationParts operation, PageFacts facts) {
        for (Block.Paragraph line : operation.blocks(PostHogWords.EXAMPLE_REQUEST, Block.Paragraph.class)) {
            Matcher matcher = REQUEST_LINE.matcher(line.text());
            if (matcher.matches()) {
                Optional<EndpointUrl> url = EndpointUrl.read(matcher.group(2).replace(" ", ""), Set.of());
                if (url.isPresent()) {
                    account.use(line);
                    PageFacts below = facts.below(PostHogWords.EXAMPLE_REQUEST);
                    HttpMethod method = HttpMethod.valueOf(matcher.group(1));
                    return Optional.of(new Request(below.stated(method, line.place(), "request-line"), url.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Fact<String>> sentence(OperationParts operation, PageFacts facts) {
        List<Block.Paragraph> sentences = operation.sentences();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        String text = sentences.stream().map(Block.Paragraph::text).collect(Collectors.joining(" "));
        SourcePlace place = sentences
                .get(0)
                .place()
                .through(sentences.get(sentences.size() - 1).place());
        return Optional.of(facts.stated(text, place, "operation-sentence"));
    }

    private List<Fact<String>> scopes(OperationParts operation, PageFacts facts) {
        PageFacts below = facts.below(PostHogWords.SCOPES);
        List<Fact<String>> scopes = new ArrayList<>();
        for (Block.Paragraph line : operation.blocks(PostHogWords.SCOPES, Block.Paragraph.class)) {
            List<String> words = Arrays.asList(line.text().split("[\\s,]+"));
            if (words.stream().allMatch(word -> SCOPE.matcher(word).matches())) {
                account.use(line);
                words.forEach(word -> scopes.add(below.stated(word, line.place(), "scope")));
            }
        }
        return scopes;
    }

    /** The fields of a request's body; that it is JSON is not said, and every page of the family shows it so. */
    private static Optional<BodyDefinition> body(OperationParts operation, PageFacts facts, FieldList fields) {
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
                below.inferred("application/json", place, "request-parameters-are-json"),
                Optional.empty(),
                Optional.empty(),
                read,
                Optional.empty(),
                below.evidence(place, EvidenceGrade.STATED, "request-parameters")));
    }

    /** A method whose only documented status is 405 (RFC 9110, section 15.5.6) is documented as refused. */
    private static Optional<Fact<String>> refusal(
            List<ResponseDefinition> responses, Optional<Fact<String>> sentence, PageFacts facts) {
        boolean refused = !responses.isEmpty() && responses.stream().allMatch(r -> r.status() == 405);
        if (!refused) {
            return Optional.empty();
        }
        SourcePlace place = responses.get(0).evidence().place();
        String reason = sentence.map(Fact::value).orElse("The documents list 405 as its only status.");
        return Optional.of(facts.prose(reason, place, "only-refused"));
    }
}
