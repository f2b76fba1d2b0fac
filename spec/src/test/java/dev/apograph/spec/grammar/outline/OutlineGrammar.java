package dev.apograph.spec.grammar.outline;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.fact.EndpointProse;
import dev.apograph.spec.grammar.fact.EndpointUrl;
import dev.apograph.spec.grammar.fact.Neighbours;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.PageGrammar;
import dev.apograph.spec.grammar.fact.ParameterFacts;
import dev.apograph.spec.page.Block;
import dev.apograph.spec.page.ColumnKind;
import dev.apograph.spec.page.NoiseRule;
import dev.apograph.spec.page.Page;
import dev.apograph.spec.page.PageVocabulary;
import dev.apograph.spec.page.RowKnowledge;
import dev.apograph.spec.page.RowReading;
import dev.apograph.spec.page.TableHeader;
import dev.apograph.spec.page.TableReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A vendor that does not exist: {@code Operation: X}, a table of arguments, the call, a list of outcomes. It stands only
 * here and shows that a grammar needs nothing of the main code but the seam.
 */
public final class OutlineGrammar implements PageGrammar {

    private static final String OPERATION = "Operation: ";
    private static final String ARGUMENTS = "Arguments";
    private static final String CALL = "Call";
    private static final String OUTCOMES = "Outcomes";

    private static final TableHeader TABLE = new TableHeader(List.of(
            new TableHeader.Column("Argument", ColumnKind.NAME),
            new TableHeader.Column("Meaning", ColumnKind.TEXT),
            new TableHeader.Column("Sample", ColumnKind.SAMPLE)));

    @Override
    public String name() {
        return "Outline";
    }

    @Override
    public List<String> markers() {
        return List.of(OUTCOMES);
    }

    @Override
    public PageVocabulary vocabulary() {
        List<String> headings = List.of(ARGUMENTS, CALL, OUTCOMES);
        return new PageVocabulary(headings, List.of(), List.of(TABLE), List.of("Choices:"));
    }

    @Override
    public List<NoiseRule> noise() {
        return List.of(NoiseRule.of("outline-footer", "Printed by .*"));
    }

    @Override
    public ApiDefinition read(Page page, Neighbours neighbours, PageAccount account, Diagnostics diagnostics) {
        Reading reading = new Reading(page, account);
        page.blocks().forEach(reading::take);
        return reading.finish();
    }

    /** The page while it is walked through. */
    private static final class Reading {

        private final TableReader tables;
        private final PageAccount account;
        private final List<Fact<URI>> hosts = new ArrayList<>();
        private final List<EndpointDefinition> endpoints = new ArrayList<>();
        private final List<RowReading> arguments = new ArrayList<>();
        private final List<ResponseDefinition> outcomes = new ArrayList<>();
        private Optional<Fact<String>> pageTitle = Optional.empty();
        private Optional<Fact<String>> title = Optional.empty();
        private Optional<Fact<String>> sentence = Optional.empty();
        private Optional<Block.Paragraph> call = Optional.empty();
        private PageFacts facts = new PageFacts(List.of());

        Reading(Page page, PageAccount account) {
            this.tables = new TableReader(page.source(), RowKnowledge.NONE);
            this.account = account;
        }

        void take(Block block) {
            boolean used = true;
            if (block instanceof Block.Table table) {
                arguments.addAll(tables.read(table).rows());
            } else if (block instanceof Block.ListItem item) {
                outcome(item);
            } else if (block instanceof Block.Paragraph paragraph) {
                used = paragraph(paragraph);
            }
            if (used) {
                account.use(block);
            }
        }

        private boolean paragraph(Block.Paragraph paragraph) {
            String text = paragraph.text();
            if (text.startsWith(OPERATION)) {
                close();
                title = Optional.of(facts.stated(text.substring(OPERATION.length()), paragraph.place(), "operation"));
            } else if (text.startsWith("GET ") || text.startsWith("POST ")) {
                call = Optional.of(paragraph);
            } else if (pageTitle.isEmpty()) {
                pageTitle = Optional.of(facts.stated(text, paragraph.place(), "page-title"));
                facts = facts.below(text);
            } else if (title.isPresent() && sentence.isEmpty() && arguments.isEmpty()) {
                sentence = Optional.of(facts.stated(text, paragraph.place(), "sentence"));
            } else {
                return false;
            }
            return true;
        }

        private void outcome(Block.ListItem item) {
            String[] words = String.join(" ", item.lines()).split(" ", 2);
            outcomes.add(new ResponseDefinition(
                    Integer.parseInt(words[0]),
                    BodyPresence.UNKNOWN,
                    Optional.empty(),
                    Optional.of(facts.stated(words[1], item.place(), "outcome")),
                    Optional.empty(),
                    facts.evidence(item.place(), EvidenceGrade.STATED, "outcome")));
        }

        private void close() {
            if (title.isPresent() && call.isPresent()) {
                endpoint(title.get(), call.get());
            }
            arguments.clear();
            outcomes.clear();
            sentence = Optional.empty();
            call = Optional.empty();
        }

        private void endpoint(Fact<String> name, Block.Paragraph line) {
            PageFacts below = facts.below(name.value());
            String[] words = line.text().split(" ");
            EndpointUrl url = EndpointUrl.read(words[1], Set.of()).orElseThrow();
            url.base().ifPresent(base -> hosts.add(below.stated(base, line.place(), "call")));
            endpoints.add(new EndpointDefinition(
                    name,
                    sentence,
                    below.stated(HttpMethod.valueOf(words[0]), line.place(), "call"),
                    below.stated(url.path(), line.place(), "call"),
                    Optional.empty(),
                    List.of(),
                    arguments.stream()
                            .map(row -> parameter(row, url.path().placeholders(), below))
                            .toList(),
                    Optional.empty(),
                    outcomes,
                    EndpointProse.deprecation(sentence, outcomes, below),
                    Optional.empty(),
                    below.evidence(name.evidence().place().through(line.place()), EvidenceGrade.STATED, "operation")));
        }

        private static ParameterDefinition parameter(RowReading row, List<String> placeholders, PageFacts below) {
            boolean path = placeholders.contains(row.cell("Argument"));
            return new ParameterFacts(
                            below.below(ARGUMENTS),
                            row.place(),
                            "argument",
                            row.cell("Argument"),
                            path ? ParameterLocation.PATH : ParameterLocation.QUERY)
                    .sentence(row.cell("Meaning"))
                    .example(row.cell("Sample"))
                    .build();
        }

        ApiDefinition finish() {
            close();
            ResourceDefinition resource = new ResourceDefinition(
                    pageTitle.orElseThrow(),
                    Optional.empty(),
                    endpoints,
                    pageTitle.orElseThrow().evidence());
            return new ApiDefinition(hosts, List.of(resource), List.of());
        }
    }
}
