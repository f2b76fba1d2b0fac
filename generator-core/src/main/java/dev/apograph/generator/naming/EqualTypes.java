package dev.apograph.generator.naming;

import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranches;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds shapes inside one schema that would give equal classes. Only what a class says of itself may differ: the words
 * beside the shape of a property's value, which stand at that property's accessor, too. Branches of unions are equal
 * only to branches of the same label, which is what a reader tells them apart by, and two branches of one union never.
 */
final class EqualTypes {

    private static final Comparator<DeclaredType> SHORTEST_FIRST = Comparator.comparing(
                    (DeclaredType type) -> type.path().steps().size())
            .thenComparing(type -> type.path().toString());

    private final ShapeNumbers numbers = new ShapeNumbers();
    private final List<String> named;

    private EqualTypes(List<String> named) {
        this.named = named;
    }

    /**
     * The types of one schema, one for all that are equal: that of the shortest path and, of several, that whose path
     * is the first in the alphabet.
     *
     * @param api the API, of which no property that has a name by the user's wish is shared
     * @param types the types of one schema
     */
    static List<DeclaredType> shared(LinkedApi api, List<DeclaredType> types) {
        String title = types.isEmpty() ? "" : types.get(0).schema().title();
        return new EqualTypes(api.names().keySet().stream()
                        .filter(target -> target.kind() == NameTarget.Kind.PROPERTY
                                && target.parts().get(0).equals(title))
                        .map(target -> target.parts().get(1))
                        .toList())
                .shared(types);
    }

    private List<DeclaredType> shared(List<DeclaredType> types) {
        Map<List<Object>, List<DeclaredType>> equal = new LinkedHashMap<>();
        types.forEach(type ->
                equal.computeIfAbsent(key(type), any -> new ArrayList<>()).add(type));
        return equal.values().stream()
                .map(same -> same.stream().sorted(SHORTEST_FIRST).toList())
                .map(same -> same.get(0).withAlike(same.subList(1, same.size())))
                .sorted(Comparator.comparing(type -> type.path().steps().size()))
                .toList();
    }

    private List<Object> key(DeclaredType type) {
        Optional<SchemaShape> shape = type.shape();
        if (type.path().isRoot() || shape.isEmpty() || hasSetNames(type.path())) {
            return List.of(type.path());
        }
        List<TypePath.Step> steps = type.path().steps();
        TypePath.Step last = steps.get(steps.size() - 1);
        String branch = last.kind() == TypePath.Step.Kind.BRANCH ? last.name() : "";
        SchemaShape plain = UnionBranches.simplest(shape.get());
        return List.of(
                branch,
                numbers.of(plain, ofClass(shape.get(), last.kind() == TypePath.Step.Kind.PROPERTY)),
                plain instanceof SchemaShape.UnionShape && UnionBranches.allowNull(plain));
    }

    private boolean hasSetNames(TypePath path) {
        return !named.isEmpty() && named.stream().anyMatch(way -> way.startsWith(path.way()));
    }

    /** What is said beside a shape, as far as a class shows it that its user does not show. */
    private static SchemaAnnotations ofClass(SchemaShape shape, boolean ofProperty) {
        SchemaAnnotations said = shape.annotations();
        SchemaAnnotations bounded = new SchemaAnnotations(
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                said.writeOnly(),
                Optional.empty(),
                said.bounds(),
                Optional.empty(),
                List.of());
        return ofProperty ? bounded : said.withNullable(false);
    }
}
