package dev.apograph.spec.schema;

import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether the branches of an object are objects of their own, or only say more about the same object. */
final class Branches {

    private final ObjectShape base;
    private final List<ObjectShape> branches;

    Branches(ObjectShape base, List<ObjectShape> branches) {
        this.base = base;
        this.branches = branches;
    }

    /**
     * Whether a program can tell them apart: by a property that has other fixed values in each branch, or because each
     * branch requires a property that no other one knows.
     */
    boolean areToldApart() {
        return branches.size() > 1 && (byFixedValues() || byRequiredNames());
    }

    private boolean byFixedValues() {
        return branches.get(0).properties().stream()
                .map(PropertyDefinition::name)
                .anyMatch(this::isFixedDifferently);
    }

    private boolean isFixedDifferently(String name) {
        Set<String> seen = new HashSet<>();
        for (ObjectShape branch : branches) {
            List<String> values = branch.properties().stream()
                    .filter(property -> property.name().equals(name))
                    .findFirst()
                    .map(property -> fixedValues(property.shape()))
                    .orElse(List.of());
            if (values.isEmpty() || !values.stream().allMatch(seen::add)) {
                return false;
            }
        }
        return true;
    }

    /** The values that a shape lists; those that are no strings as JSON text. */
    static List<String> fixedValues(SchemaShape shape) {
        if (shape instanceof EnumShape listed) {
            return listed.values();
        }
        return shape.annotations().bounds().stream()
                .filter(bound -> bound.kind() == Bound.Kind.ONE_OF)
                .flatMap(bound -> BoundsMerge.listed(bound).stream())
                .toList();
    }

    private boolean byRequiredNames() {
        Map<String, Integer> known = new HashMap<>();
        base.properties().forEach(property -> known.put(property.name(), 1));
        branches.forEach(
                branch -> branch.properties().forEach(property -> known.merge(property.name(), 1, Integer::sum)));
        return branches.stream()
                .allMatch(branch -> branch.properties().stream()
                        .anyMatch(property -> property.required() && known.getOrDefault(property.name(), 0) == 1));
    }
}
