package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.fact.CurlCommand;
import dev.apograph.spec.grammar.fact.EndpointProse;
import dev.apograph.spec.grammar.fact.EndpointUrl;
import dev.apograph.spec.grammar.fact.Neighbours;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.ProseRules;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.Page;
import dev.apograph.spec.page.RowKnowledge;
import dev.apograph.spec.page.TableReader;
import dev.apograph.spec.page.Titles;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an action: one endpoint. */
final class ActionReader {

    /** Headers that the client owes whatever the documents say. */
    private static final Set<String> OWED_HEADERS = Set.of("authorization", "accept", "content-type");

    private final PageParts parts;
    private final Set<String> titles;
    private final RowKnowledge knowledge;
    private final TableReader tables;
    private final Diagnostics diagnostics;

    ActionReader(
            Page page, PageParts parts, List<SchemaTrace> schemas, Neighbours neighbours, Diagnostics diagnostics) {
        this.parts = parts;
        this.titles = schemas.stream().map(SchemaTrace::title).collect(Collectors.toUnmodifiableSet());
        this.knowledge = new RowKnowledge(
                Set.of(),
                List.of(Titles.of(titles), neighbours.schemaTitles(), Titles.of(Set.of(LosantWords.NO_TYPE))),
                Titles.NONE,
                List.of(ProseRules.ACCEPTED_VALUES),
                neighbours.rows());
        this.tables = new TableReader(page.source(), knowledge);
        this.diagnostics = diagnostics;
    }

    /** Reads an action; empty when its method or URL cannot be read. */
    Optional<EndpointDefinition> read(ActionParts action, PageFacts pageFacts, List<Fact<URI>> baseUrls) {
        String title = action.title().isEmpty() ? "" : action.title().get(0).text();
        PageFacts facts = pageFacts.below(title);
        Optional<RequestLine> request = RequestLine.read(action, facts, parts.account());
        if (request.isEmpty() || title.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.SECTION_INCOMPLETE,
                    action.place(),
                    request.isEmpty() ? "an action without method and URL" : "an action without a title",
                    "save the page again; the action is left out");
            return Optional.empty();
        }
        parts.account().use(action.title());
        EndpointUrl url = request.get().url();
        url.base()
                .ifPresent(base -> baseUrls.add(facts.stated(base, request.get().place(), "method-and-url")));
        return Optional.of(endpoint(action, facts, request.get()));
    }

    private EndpointDefinition endpoint(ActionParts action, PageFacts facts, RequestLine request) {
        Rows rows = new Rows(this.tables.with(knowledge(request)), parts.account(), diagnostics);
        ParameterTables tables = new ParameterTables(rows, facts, titles);
        List<ParameterDefinition> headers = tables.read(action, LosantWords.HEADERS, ParameterLocation.HEADER);
        List<ParameterDefinition> parameters = new ArrayList<>();
        parameters.addAll(tables.read(action, LosantWords.PATH_COMPONENTS, ParameterLocation.PATH));
        parameters.addAll(tables.read(action, LosantWords.QUERY_PARAMETERS, ParameterLocation.QUERY));
        headers.stream().filter(header -> !isOwed(header)).forEach(parameters::add);
        Optional<CurlCommand> curl = action.code(LosantWords.CURL).map(code -> {
            parts.account().use(code);
            return CurlCommand.read(code.text());
        });
        Optional<BodyDefinition> body = new BodyReader(tables, facts, parts.account(), diagnostics).read(action, curl);
        AuthenticationSection authentication = new AuthenticationSection(action, facts, parts.account());
        Optional<Fact<String>> sentence = sentence(action, facts);
        List<ResponseDefinition> responses = new ResponseTables(rows, facts, parts.account()).read(action);
        return new EndpointDefinition(
                facts.stated(action.title().get(0).text(), action.title().get(0).place(), "action-title"),
                sentence,
                request.method(),
                new Fact<>(request.url().path(), request.method().evidence()),
                authentication.required(headers, curl),
                authentication.scopes(),
                parameters,
                body,
                responses,
                EndpointProse.deprecation(sentence, responses, facts),
                action.code(LosantWords.CURL).flatMap(code -> CurlCommand.shownIn(code, facts.below(LosantWords.CURL))),
                facts.evidence(action.place(), EvidenceGrade.STATED, "action"));
    }

    private RowKnowledge knowledge(RequestLine request) {
        return knowledge.withNames(Set.copyOf(request.url().path().placeholders()));
    }

    private static Optional<Fact<String>> sentence(ActionParts action, PageFacts facts) {
        List<Block.Paragraph> sentences =
                action.title().subList(1, action.title().size());
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        String text = sentences.stream().map(Block.Paragraph::text).collect(Collectors.joining(" "));
        return Optional.of(facts.stated(
                text,
                sentences
                        .get(0)
                        .place()
                        .through(sentences.get(sentences.size() - 1).place()),
                "action-sentence"));
    }

    private static boolean isOwed(ParameterDefinition header) {
        return OWED_HEADERS.contains(header.name().toLowerCase(Locale.ROOT));
    }
}
