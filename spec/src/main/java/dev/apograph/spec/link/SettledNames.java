package dev.apograph.spec.link;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Brings the names that a user sets for schemas and their properties under the titles that these got by linking. */
final class SettledNames {

    private final List<LinkedSchema> schemas;
    private final Diagnostics diagnostics;
    private final Map<NameTarget, Fact<String>> names = new HashMap<>();

    private SettledNames(List<LinkedSchema> schemas, Diagnostics diagnostics) {
        this.schemas = schemas;
        this.diagnostics = diagnostics;
    }

    /** The names by targets of the linked API; one that fits no schema or property is reported and left out. */
    static Map<NameTarget, Fact<String>> resolve(
            Map<NameTarget, Fact<String>> settled, List<LinkedSchema> schemas, Diagnostics diagnostics) {
        SettledNames names = new SettledNames(schemas, diagnostics);
        settled.forEach(names::resolve);
        return Map.copyOf(names.names);
    }

    private void resolve(NameTarget target, Fact<String> name) {
        switch (target.kind()) {
            case SCHEMA -> {
                List<LinkedSchema> titled = titled(target);
                titled.forEach(schema -> names.put(NameTarget.schema(schema.title()), name));
                reportIf(
                        titled.isEmpty(),
                        name,
                        "no schema is called " + target.parts().get(0),
                        titles());
            }
            case PROPERTY -> property(target, name);
            case CLIENT, RESOURCE, ENDPOINT, PARAMETER -> names.put(target, name);
        }
    }

    private void property(NameTarget target, Fact<String> name) {
        String path = target.parts().get(1);
        Set<String> known = new TreeSet<>();
        for (LinkedSchema schema : titled(target)) {
            Set<String> paths = schema.shape().map(PropertyPaths::of).orElse(Set.of());
            known.addAll(paths);
            if (paths.contains(path)) {
                names.put(NameTarget.property(schema.title(), path), name);
            }
        }
        String schema = target.parts().get(0);
        reportIf(
                !known.contains(path),
                name,
                "the schema " + schema + " has no property `" + path + "`",
                NearestName.hint(path, known));
    }

    private List<LinkedSchema> titled(NameTarget target) {
        String title = target.parts().get(0);
        List<LinkedSchema> exact =
                schemas.stream().filter(schema -> schema.title().equals(title)).toList();
        return exact.isEmpty()
                ? schemas.stream()
                        .filter(schema -> SchemaWords.bare(schema.title()).equals(SchemaWords.bare(title)))
                        .toList()
                : exact;
    }

    private String titles() {
        return "known are "
                + String.join(
                        ", ",
                        new TreeSet<>(schemas.stream().map(LinkedSchema::title).toList()));
    }

    private void reportIf(boolean wrong, Fact<String> name, String message, String mend) {
        if (wrong) {
            diagnostics.add(
                    DiagnosticCode.CORRECTION_TARGET_UNKNOWN, name.evidence().place(), message, mend);
        }
    }
}
