package dev.apograph.spec.link;

import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.PathTemplate;
import dev.apograph.spec.definition.PlainText;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.ValueType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Unites what several pages say of the parameters of one endpoint, or of the fields of its body. */
final class ParameterMerge {

    private final FactUnion union;

    ParameterMerge(FactUnion union) {
        this.union = union;
    }

    /** The fields of a body. */
    List<ParameterDefinition> merge(List<List<ParameterDefinition>> pages) {
        return Aligned.of(pages, (page, parameter) -> key(parameter)).stream()
                .map(same -> merge(same, pages))
                .toList();
    }

    /**
     * The parameters of an endpoint.
     *
     * @param pages those of each page
     * @param paths the path as each page writes it: path parameters are the same where they stand at the same position
     * @param path the path that was chosen, whose names the path parameters get
     */
    List<ParameterDefinition> merge(
            List<List<ParameterDefinition>> pages, List<Fact<PathTemplate>> paths, PathTemplate path) {
        List<List<String>> placeholders = paths.stream()
                .map(each -> each.value().placeholders().stream()
                        .map(SchemaWords::bare)
                        .toList())
                .toList();
        List<List<ParameterDefinition>> renamed = Stream.iterate(0, page -> page < pages.size(), page -> page + 1)
                .map(page -> pages.get(page).stream()
                        .map(parameter -> named(parameter, placeholders.get(page), path.placeholders()))
                        .toList())
                .toList();
        return merge(renamed).stream()
                .sorted(Comparator.comparing(ParameterDefinition::location))
                .toList();
    }

    /** A path parameter under the name that the chosen path has at its position. */
    private static ParameterDefinition named(
            ParameterDefinition parameter, List<String> placeholders, List<String> names) {
        int position = parameter.location() == ParameterLocation.PATH
                ? placeholders.indexOf(SchemaWords.bare(parameter.name()))
                : -1;
        return position < 0 || position >= names.size() ? parameter : parameter.withName(names.get(position));
    }

    private static String key(ParameterDefinition parameter) {
        String name = PlainText.ofValue(parameter.name());
        boolean caseCounts =
                parameter.location() == ParameterLocation.QUERY || parameter.location() == ParameterLocation.BODY;
        return parameter.location() + " " + (caseCounts ? name : name.toLowerCase(Locale.ROOT));
    }

    private ParameterDefinition merge(Aligned<ParameterDefinition> same, List<List<ParameterDefinition>> pages) {
        List<ParameterDefinition> all = same.all();
        ParameterDefinition first = all.get(0);
        reportMissing(same, first, pages);
        if (all.size() == 1) {
            return first;
        }
        FactUnion facts = union.of("the parameter " + first.name());
        ParameterDefinition merged = new ParameterDefinition(
                first.name(),
                first.location(),
                facts.constant("its required flag", each(all, ParameterDefinition::required)),
                facts.constant("its type", each(all, ParameterDefinition::type)),
                facts.constant("whether it may be null", each(all, ParameterDefinition::nullable)),
                facts.constant("how it is written", each(all, ParameterDefinition::notation)),
                facts.value("its default", each(all, ParameterDefinition::defaultValue)),
                facts.fact(
                        "the list of its accepted values",
                        each(all, ParameterDefinition::acceptedValues),
                        values -> values.stream()
                                .map(PlainText::ofValue)
                                .collect(Collectors.toCollection(TreeSet::new))
                                .toString(),
                        values -> String.join(", ", values)),
                facts.fact(
                        "its schema",
                        each(all, ParameterDefinition::schema),
                        schema -> SchemaWords.bare(schema.id()),
                        SchemaReference::id),
                FactUnion.sentence(each(all, ParameterDefinition::description)),
                FactUnion.any(each(all, ParameterDefinition::example)),
                FactUnion.sentence(each(all, ParameterDefinition::deprecated)),
                FactUnion.sentence(each(all, ParameterDefinition::absence)),
                EndpointMerge.surest(
                        all.stream().map(ParameterDefinition::evidence).toList()));
        return withTypeOfAll(merged);
    }

    private static <T> List<T> each(List<ParameterDefinition> all, Function<ParameterDefinition, T> part) {
        return all.stream().map(part).toList();
    }

    /** A page that lists no parameter of this kind at all has lost the table rather than the row. */
    private void reportMissing(
            Aligned<ParameterDefinition> same, ParameterDefinition first, List<List<ParameterDefinition>> pages) {
        for (int page = 0; page < pages.size(); page++) {
            if (!same.parts().containsKey(page) && first.location() != ParameterLocation.PATH) {
                pages.get(page).stream()
                        .filter(other -> other.location() == first.location())
                        .findFirst()
                        .ifPresent(other -> union.onOnePageOnly(
                                "the parameter " + first.name(), first.evidence(), other.evidence()));
            }
        }
    }

    /**
     * A type was inferred from what one page shows. Where another page shows more, such as accepted values or a value
     * of another kind, the inference does not hold.
     */
    private static ParameterDefinition withTypeOfAll(ParameterDefinition merged) {
        Optional<Fact<ValueType>> inferred = merged.type()
                .filter(type -> type.evidence().grade() == EvidenceGrade.INFERRED)
                .filter(type -> type.value() != ValueType.FILE);
        if (inferred.isEmpty()) {
            return merged;
        }
        ValueType type = inferred.get().value();
        boolean holds = merged.acceptedValues().isEmpty()
                && merged.notation().isEmpty()
                && Stream.of(merged.defaultValue(), merged.example())
                        .flatMap(Optional::stream)
                        .allMatch(shown -> type.admits(shown.value()));
        return holds ? merged : merged.withType(Optional.empty());
    }
}
