package dev.apograph.spec.definition;

import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The property whose listed values tell objects apart where no discriminator is named, such as {@code type}. */
public final class TellingProperty {

    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<String, Integer> objects = new LinkedHashMap<>();
    private final Set<String> shared = new HashSet<>();

    private TellingProperty() {}

    /**
     * The property that most of the objects list values for, no two of them the same value.
     *
     * @return its name on the wire; empty when no property tells two of the objects apart
     */
    public static Optional<String> of(List<ObjectShape> objects) {
        TellingProperty telling = new TellingProperty();
        objects.forEach(telling::add);
        return telling.objects.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && !telling.shared.contains(entry.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<String, Integer>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private void add(ObjectShape object) {
        for (PropertyDefinition property : object.properties()) {
            if (property.shape() instanceof EnumShape listed) {
                objects.merge(property.name(), 1, Integer::sum);
                Set<String> known = values.computeIfAbsent(property.name(), any -> new HashSet<>());
                Set<String> own = Set.copyOf(new HashSet<>(listed.values()));
                if (own.stream().anyMatch(known::contains)) {
                    shared.add(property.name());
                }
                known.addAll(own);
            }
        }
    }
}
