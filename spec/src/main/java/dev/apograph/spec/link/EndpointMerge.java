package dev.apograph.spec.link;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.PathTemplate;
import dev.apograph.spec.definition.PlainText;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Unites what several pages say of one endpoint, fact by fact. */
final class EndpointMerge {

    private final List<EndpointDefinition> pages;
    private final FactUnion union;

    private EndpointMerge(List<EndpointDefinition> pages, Diagnostics diagnostics) {
        this.pages = pages;
        EndpointDefinition first = pages.get(0);
        this.union = new FactUnion(first.method().value() + " " + first.path().value(), diagnostics);
    }

    /**
     * The endpoint that several pages document.
     *
     * @param pages what each page states of it, in the order of the pages; same method and same route
     * @param diagnostics receives where they disagree
     */
    static EndpointDefinition merge(List<EndpointDefinition> pages, Diagnostics diagnostics) {
        return pages.size() == 1 ? pages.get(0) : new EndpointMerge(pages, diagnostics).merge();
    }

    private EndpointDefinition merge() {
        List<Fact<PathTemplate>> paths =
                pages.stream().map(EndpointDefinition::path).toList();
        Fact<PathTemplate> path = one(union.fact(
                "the path",
                paths.stream().map(Optional::of).toList(),
                template -> SchemaWords.bare(template.template()),
                PathTemplate::template));
        return new EndpointDefinition(
                one(union.fact(
                        "the title",
                        pages.stream().map(page -> Optional.of(page.title())).toList(),
                        PlainText::ofSentence,
                        title -> title)),
                FactUnion.sentence(each(EndpointDefinition::description)),
                pages.get(0).method(),
                path,
                union.constant("whether credentials are needed", each(EndpointDefinition::authenticated)),
                scopes(),
                new ParameterMerge(union)
                        .merge(
                                pages.stream()
                                        .map(EndpointDefinition::parameters)
                                        .toList(),
                                paths,
                                path.value()),
                body(),
                new ResponseMerge(union)
                        .merge(pages.stream().map(EndpointDefinition::responses).toList()),
                FactUnion.sentence(each(EndpointDefinition::deprecated)),
                FactUnion.any(each(EndpointDefinition::exampleRequest)),
                surest(pages.stream().map(EndpointDefinition::evidence).toList()));
    }

    private <T> List<T> each(Function<EndpointDefinition, T> part) {
        return pages.stream().map(part).toList();
    }

    private static <T> T one(Optional<T> fact) {
        return Objects.requireNonNull(fact.orElse(null), "every page states it");
    }

    /** The evidence of the surest grade, the first of several. */
    static Evidence surest(List<Evidence> evidence) {
        return evidence.stream()
                .min(Comparator.comparing(Evidence::grade))
                .orElseThrow(() -> new IllegalStateException("nothing was merged"));
    }

    /** The scopes of one page; pages that list others disagree. */
    private List<Fact<String>> scopes() {
        List<List<Fact<String>>> lists = pages.stream()
                .map(EndpointDefinition::scopes)
                .filter(scopes -> !scopes.isEmpty())
                .toList();
        Optional<Fact<List<String>>> chosen = union.fact(
                "the list of scopes",
                lists.stream().map(EndpointMerge::together).toList(),
                scopes -> new TreeSet<>(scopes).toString(),
                scopes -> String.join(", ", scopes));
        return lists.stream()
                .filter(scopes -> together(scopes).equals(chosen))
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Fact<List<String>>> together(List<Fact<String>> scopes) {
        List<String> values =
                scopes.stream().map(scope -> PlainText.ofValue(scope.value())).toList();
        return Optional.of(new Fact<>(values, scopes.get(0).evidence()));
    }

    private Optional<BodyDefinition> body() {
        List<BodyDefinition> bodies = pages.stream()
                .map(EndpointDefinition::body)
                .flatMap(Optional::stream)
                .toList();
        return bodies.size() < 2 ? bodies.stream().findFirst() : Optional.of(body(bodies));
    }

    private BodyDefinition body(List<BodyDefinition> bodies) {
        List<Optional<Fact<String>>> mediaTypes = new ArrayList<>();
        bodies.forEach(body -> mediaTypes.add(Optional.of(body.mediaType())));
        return new BodyDefinition(
                one(union.value("the content type of the body", mediaTypes)),
                union.constant(
                        "whether the body is required",
                        bodies.stream().map(BodyDefinition::required).toList()),
                union.fact(
                        "the schema of the body",
                        bodies.stream().map(BodyDefinition::schema).toList(),
                        schema -> SchemaWords.bare(schema.id()),
                        schema -> schema.id()),
                new ParameterMerge(union)
                        .merge(bodies.stream().map(BodyDefinition::fields).toList()),
                FactUnion.any(bodies.stream().map(BodyDefinition::example).toList()),
                surest(bodies.stream().map(BodyDefinition::evidence).toList()));
    }
}
