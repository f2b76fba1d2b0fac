package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.Neighbours;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.PageGrammar;
import dev.apograph.spec.page.NoiseRule;
import dev.apograph.spec.page.Page;
import dev.apograph.spec.page.PageVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pages in PostHog's manner. */
public final class PostHogGrammar implements PageGrammar {

    @Override
    public String name() {
        return "PostHog";
    }

    @Override
    public List<String> markers() {
        return List.of(PostHogWords.EXAMPLE_REQUEST, PostHogWords.SCOPES);
    }

    @Override
    public PageVocabulary vocabulary() {
        return PostHogWords.VOCABULARY;
    }

    @Override
    public List<NoiseRule> noise() {
        return PostHogWords.NOISE;
    }

    @Override
    public ApiDefinition read(Page page, Neighbours neighbours, PageAccount account, Diagnostics diagnostics) {
        TagParts parts = new TagReader(page, account).read();
        PageFacts facts = new PageFacts(List.of(parts.title().value()));
        OperationReader reader = new OperationReader(neighbours, account, diagnostics);
        List<EndpointDefinition> endpoints = new ArrayList<>();
        for (OperationParts operation : parts.operations()) {
            reader.read(operation, facts).ifPresent(endpoints::add);
        }
        checkEnd(page, endpoints, diagnostics);
        checkMethods(parts, endpoints, diagnostics);
        SourcePlace whole = page.source().place(1).through(page.source().end());
        ResourceDefinition resource = new ResourceDefinition(
                parts.title(), Optional.empty(), endpoints, facts.evidence(whole, EvidenceGrade.STATED, "page"));
        return new ApiDefinition(List.of(), List.of(resource), List.of());
    }

    /** Every operation ends with at least one status. */
    private static void checkEnd(Page page, List<EndpointDefinition> endpoints, Diagnostics diagnostics) {
        if (endpoints.isEmpty()
                || endpoints.get(endpoints.size() - 1).responses().isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.PAGE_CUT,
                    page.source().end(),
                    "the page breaks off here",
                    "save the page whole; what stands above is used");
        }
    }

    /** The list at the top names the methods of all operations. */
    private static void checkMethods(TagParts parts, List<EndpointDefinition> endpoints, Diagnostics diagnostics) {
        List<String> listed = parts.methods().stream().map(Fact::value).toList();
        List<String> read =
                endpoints.stream().map(e -> e.method().value().name()).toList();
        if (!listed.isEmpty() && !listed.equals(read)) {
            diagnostics.add(
                    DiagnosticCode.SECTION_INCOMPLETE,
                    parts.methods().get(0).evidence().place(),
                    "the page lists " + listed.size() + " endpoints (" + String.join(" ", listed) + ") and documents "
                            + read.size() + " (" + String.join(" ", read) + ")",
                    "save the page again");
        }
    }
}
