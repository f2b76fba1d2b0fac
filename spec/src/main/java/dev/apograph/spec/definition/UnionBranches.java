package dev.apograph.spec.definition;

import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The forms that a union really has: unions inside it are opened, lists of strings are joined to one, and branches that
 * nothing tells apart count once. Each form has a label, which names its class and its place in the schema.
 */
public final class UnionBranches {

    private final List<UnionBranch> branches = new ArrayList<>();
    private final Optional<String> telling;

    private UnionBranches(UnionShape union) {
        open(union, Optional.empty());
        this.telling = union.discriminator()
                .map(Discriminator::property)
                .or(() -> TellingProperty.of(branches.stream()
                        .map(UnionBranch::shape)
                        .filter(ObjectShape.class::isInstance)
                        .map(ObjectShape.class::cast)
                        .toList()));
    }

    /** The forms in the order of the schema; one, if all branches come to the same. */
    public static List<UnionBranch> of(UnionShape union) {
        UnionBranches opened = new UnionBranches(union);
        return opened.distinct(opened.withEnumsJoined());
    }

    /** The shape itself or, for a union whose branches all come to the same, the shape of that one. */
    public static SchemaShape simplest(SchemaShape shape) {
        if (shape instanceof UnionShape union) {
            List<UnionBranch> branches = of(union);
            return branches.size() == 1 ? branches.get(0).shape() : shape;
        }
        return shape;
    }

    /** Whether a shape, or a branch of it, allows null. */
    public static boolean allowNull(SchemaShape shape) {
        return shape.annotations().nullable()
                || (shape instanceof UnionShape union
                        && union.branches().stream().anyMatch(UnionBranches::allowNull));
    }

    private void open(UnionShape union, Optional<List<String>> values) {
        for (int place = 0; place < union.branches().size(); place++) {
            SchemaShape branch = union.branches().get(place);
            List<String> own = values.orElse(mapped(union, place));
            if (branch instanceof UnionShape inner && inner.discriminator().isEmpty()) {
                open(inner, Optional.of(own));
            } else {
                branches.add(new UnionBranch("", branch, own));
            }
        }
    }

    private static List<String> mapped(UnionShape union, int place) {
        return union.discriminator().stream()
                .flatMap(discriminator -> discriminator.mapping().entrySet().stream())
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<UnionBranch> withEnumsJoined() {
        List<EnumShape> enums = branches.stream()
                .map(UnionBranch::shape)
                .filter(EnumShape.class::isInstance)
                .map(EnumShape.class::cast)
                .toList();
        if (enums.size() < 2) {
            return branches;
        }
        Set<String> values = enums.stream()
                .flatMap(one -> one.values().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        SchemaShape joined = new EnumShape(SchemaAnnotations.none(), List.copyOf(values), false);
        List<UnionBranch> fewer = new ArrayList<>();
        for (UnionBranch branch : branches) {
            boolean first = branch.shape() == enums.get(0);
            if (first || !(branch.shape() instanceof EnumShape)) {
                fewer.add(first ? new UnionBranch("", joined, List.of()) : branch);
            }
        }
        return fewer;
    }

    /** Branches of one label stand together, where the first of them stood. */
    private List<UnionBranch> distinct(List<UnionBranch> all) {
        List<UnionBranch> labelled = all.stream()
                .map(branch -> branch.labelled(BranchLabel.of(branch, telling)))
                .toList();
        Map<String, Long> times =
                labelled.stream().collect(Collectors.groupingBy(UnionBranch::label, Collectors.counting()));
        Map<String, Map<String, UnionBranch>> byLabel = new LinkedHashMap<>();
        for (UnionBranch branch : labelled) {
            String signature = times.getOrDefault(branch.label(), 0L) > 1 ? ShapeSignature.of(branch.shape()) : "";
            byLabel.computeIfAbsent(branch.label(), any -> new LinkedHashMap<>())
                    .putIfAbsent(signature, branch);
        }
        return byLabel.values().stream()
                .flatMap(same -> same.entrySet().stream()
                        .map(entry -> same.size() == 1
                                ? entry.getValue()
                                : entry.getValue().labelled(signed(entry.getValue(), entry.getKey()))))
                .toList();
    }

    private static String signed(UnionBranch branch, String signature) {
        return branch.label() + "#" + ShapeSignature.hash(signature);
    }
}
