package dev.apograph.spec.link;

import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds schemas that are nothing but a reference to a schema that is nothing but a reference back to them. */
final class AliasCycles {

    private AliasCycles() {}

    /**
     * Lets every schema of such a cycle allow any value; after that, following references from any schema ends.
     *
     * @param shapes linked shapes by id, which are changed
     * @param places where a schema stands, by id
     * @param diagnostics receives each cycle once
     */
    static void breakUp(
            Map<String, SchemaShape> shapes, Function<String, SourcePlace> places, Diagnostics diagnostics) {
        for (String start : shapes.keySet().stream().sorted().toList()) {
            List<String> chain = chain(start, shapes);
            String last = chain.get(chain.size() - 1);
            if (chain.size() > 1 && last.equals(start)) {
                chain.forEach(id -> shapes.computeIfPresent(id, (key, shape) -> new AnyShape(shape.annotations())));
                diagnostics.add(
                        DiagnosticCode.REFERENCE_UNRESOLVED,
                        places.apply(start),
                        "the references lead in a circle: " + String.join(", ", chain),
                        "let one of the schemas say what it holds");
            }
        }
    }

    /** The schemas that references alone lead to, up to the first that says more or was met before. */
    private static List<String> chain(String start, Map<String, SchemaShape> shapes) {
        List<String> chain = new ArrayList<>(List.of(start));
        String at = start;
        while (shapes.get(at) instanceof ReferenceShape reference) {
            at = reference.target().id();
            boolean met = chain.contains(at);
            chain.add(at);
            if (met) {
                break;
            }
        }
        return chain;
    }
}
