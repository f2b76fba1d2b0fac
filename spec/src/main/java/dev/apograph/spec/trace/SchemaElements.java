package dev.apograph.spec.trace;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonDifference;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.PartVisitor;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.link.LinkedSchema;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Traces schemas and their properties, also those of objects inside them; references are not followed. */
final class SchemaElements {

    private final ElementList elements;
    private final ShapeWords words;
    private final Function<NameTarget, Optional<Fact<String>>> nameInCode;

    SchemaElements(
            ElementList elements,
            Function<SchemaReference, String> schemaTitle,
            Function<NameTarget, Optional<Fact<String>>> nameInCode) {
        this.elements = elements;
        this.nameInCode = nameInCode;
        this.words = new ShapeWords(schemaTitle);
    }

    void add(LinkedSchema schema, Optional<String> api) {
        Evidence surest = schema.evidence().get(0);
        FactList facts = new FactList();
        schema.evidence().forEach(evidence -> facts.add("source", source(evidence), evidence));
        facts.add("description", schema.description());
        schema.shape().ifPresent(shape -> facts.add("type", shape.accept(words), surest));
        facts.add("name in code", nameInCode.apply(NameTarget.schema(schema.title())));
        String selector = elements.add(ElementKind.SCHEMA, api, schema.title(), schema.title(), surest, facts);
        elements.note(schema, selector);
        schema.shape().ifPresent(shape -> shape.accept(new Below(selector, "", selector)));
    }

    private static String source(Evidence evidence) {
        return evidence.grade().name().toLowerCase(Locale.ROOT) + " by "
                + evidence.place().file();
    }

    private FactList facts(PropertyDefinition property) {
        Evidence evidence = property.evidence();
        FactList facts = new FactList()
                .add("type", property.shape().accept(words), evidence)
                .add("required", property.required() ? "yes" : "no", evidence);
        SchemaAnnotations said = property.shape().annotations();
        said.description().ifPresent(text -> facts.add("description", text, evidence));
        addIf(said.nullable(), "nullable", facts, evidence);
        addIf(said.readOnly(), "read only", facts, evidence);
        addIf(said.writeOnly(), "write only", facts, evidence);
        said.deprecated().ifPresent(reason -> facts.add("deprecated", reason.isEmpty() ? "yes" : reason, evidence));
        said.bounds().forEach(bound -> facts.add("bound", bound.words(), evidence));
        said.defaultValue().ifPresent(value -> facts.add("default", value.toString(), evidence));
        said.examples().forEach(example -> facts.add("example", example.toString(), evidence));
        return facts;
    }

    private static void addIf(boolean said, String label, FactList facts, Evidence evidence) {
        if (said) {
            facts.add(label, "yes", evidence);
        }
    }

    /** Adds the properties that lie below a place in a schema's values and tells how many these are. */
    private final class Below implements PartVisitor<Integer> {

        private final String schema;
        private final String pointer;
        private final String parent;

        Below(String schema, String pointer, String parent) {
            this.schema = schema;
            this.pointer = pointer;
            this.parent = parent;
        }

        private int each(SchemaShape values) {
            return values.accept(new Below(schema, pointer + "/*", parent));
        }

        private int property(PropertyDefinition property) {
            String below = JsonDifference.below(pointer, property.name());
            String selector = elements.add(
                    ElementKind.PROPERTY,
                    Optional.of(parent),
                    schema + " " + below,
                    property.name(),
                    property.evidence(),
                    facts(property));
            elements.note(property, selector);
            return 1 + property.shape().accept(new Below(schema, below, selector));
        }

        @Override
        public Integer visitObject(SchemaShape.ObjectShape shape) {
            int named = shape.properties().stream().mapToInt(this::property).sum();
            return named + shape.additional().map(this::each).orElse(0);
        }

        @Override
        public Integer visitMap(SchemaShape.MapShape shape) {
            return each(shape.values());
        }

        @Override
        public Integer visitArray(SchemaShape.ArrayShape shape) {
            return each(shape.items());
        }

        @Override
        public Integer visitTuple(SchemaShape.TupleShape shape) {
            int named = 0;
            for (int at = 0; at < shape.positions().size(); at++) {
                named += shape.positions().get(at).accept(new Below(schema, pointer + "/" + at, parent));
            }
            return named + shape.rest().map(this::each).orElse(0);
        }

        @Override
        public Integer visitUnion(SchemaShape.UnionShape shape) {
            return shape.branches().stream()
                    .mapToInt(branch -> branch.accept(this))
                    .sum();
        }

        @Override
        public Integer visitWithoutParts(SchemaShape shape) {
            return 0;
        }
    }
}
