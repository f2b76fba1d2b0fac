package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.Neighbours;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.PageGrammar;
import dev.apograph.spec.page.NoiseRule;
import dev.apograph.spec.page.Page;
import dev.apograph.spec.page.PageVocabulary;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pages in Losant's manner. */
public final class LosantGrammar implements PageGrammar {

    @Override
    public String name() {
        return "Losant";
    }

    @Override
    public List<String> markers() {
        return List.of(LosantWords.METHOD_AND_URL);
    }

    @Override
    public PageVocabulary vocabulary() {
        return LosantWords.VOCABULARY;
    }

    @Override
    public List<NoiseRule> noise() {
        return LosantWords.NOISE;
    }

    @Override
    public ApiDefinition read(Page page, Neighbours neighbours, PageAccount account, Diagnostics diagnostics) {
        PageParts parts = PageParts.of(page, account);
        PageFacts facts = new PageFacts(List.of(parts.title().value()));
        List<SchemaTrace> schemas = new SchemaSection(page, parts, facts, diagnostics).read();
        ActionReader actions = new ActionReader(page, parts, schemas, neighbours, diagnostics);
        List<EndpointDefinition> endpoints = new ArrayList<>();
        List<Fact<URI>> baseUrls = new ArrayList<>();
        for (ActionParts action : parts.actions()) {
            actions.read(action, facts, baseUrls).ifPresent(endpoints::add);
        }
        PageEnd.check(page, parts, schemas, diagnostics);
        SourcePlace whole = page.source().place(1).through(page.source().end());
        ResourceDefinition resource = new ResourceDefinition(
                parts.title(), Optional.empty(), endpoints, facts.evidence(whole, EvidenceGrade.STATED, "page"));
        return new ApiDefinition(baseUrls.stream().limit(1).toList(), List.of(resource), schemas);
    }
}
