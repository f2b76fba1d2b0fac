package dev.apograph.spec.link;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.definition.WithoutEvidence;
import dev.apograph.spec.schema.AnnotatedShape;
import dev.apograph.spec.schema.SchemaReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A schema before its references are linked.
 *
 * @param id its id in the linked API
 * @param title its title
 * @param page what the pages show of it
 * @param document the file, or the schema printed in full, that it is all or a part of
 * @param part the definition of that document that it is; empty when it is all of it
 */
record SchemaUnit(
        String id,
        String title,
        Optional<PageSchema> page,
        Optional<SchemaDefinition> document,
        Optional<String> part) {

    /** The shape as it was read; empty when only pages name the schema. */
    Optional<SchemaShape> shape() {
        return document.flatMap(schema -> part.isEmpty()
                ? Optional.of(schema.shape())
                : Optional.ofNullable(schema.definitions().get(part.get())));
    }

    /** Whether a shape says the same as this schema's, apart from its name, sentence, examples and null. */
    boolean saysTheSame(SchemaShape other) {
        return shape().map(own -> WithoutEvidence.equal(bare(own), bare(other))).orElse(false);
    }

    private static SchemaShape bare(SchemaShape shape) {
        return AnnotatedShape.of(
                shape,
                annotations -> new SchemaAnnotations(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        annotations.readOnly(),
                        annotations.writeOnly(),
                        annotations.deprecated(),
                        annotations.bounds(),
                        annotations.defaultValue(),
                        List.of()));
    }

    /** The schema with its linked shape. */
    LinkedSchema linked(Optional<SchemaShape> linkedShape, boolean reached) {
        return new LinkedSchema(
                id,
                title,
                description(),
                linkedShape,
                source(),
                page.flatMap(PageSchema::schemaTree),
                page.flatMap(PageSchema::exampleTree),
                examples(),
                reached,
                evidence());
    }

    private Optional<Fact<String>> description() {
        return page.flatMap(PageSchema::description)
                .or(() -> shape().flatMap(own -> own.annotations().description())
                        .map(text -> new Fact<>(text, evidence().get(0))));
    }

    private Optional<JsonContent> source() {
        return document.flatMap(schema -> part.isEmpty()
                ? Optional.of(schema.source())
                : Optional.of(schema.source()
                                .toNode()
                                .at(part.get().substring(part.get().indexOf("#/") + 1)))
                        .map(JsonContent::of));
    }

    private List<JsonContent> examples() {
        List<JsonContent> examples = new ArrayList<>();
        if (part.isEmpty()) {
            document.ifPresent(schema -> examples.addAll(schema.examples()));
        }
        page.flatMap(PageSchema::example).filter(one -> !examples.contains(one)).ifPresent(examples::add);
        return examples;
    }

    /** For a definition the parts of the JSON Pointer to it. */
    private List<String> pointer(Evidence whole) {
        return part.map(name -> SchemaReader.pointer(name.substring(name.indexOf("#/") + 1)))
                .orElse(whole.headingPath());
    }

    /** Every place that states it, the surest first. */
    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        document.map(SchemaDefinition::evidence)
                .map(whole -> new Evidence(whole.place(), pointer(whole), whole.grade(), whole.rule()))
                .ifPresent(evidence::add);
        page.ifPresent(shown -> {
            shown.traces().stream().map(SchemaTrace::evidence).forEach(evidence::add);
            evidence.add(shown.evidence());
        });
        return evidence.stream()
                .distinct()
                .sorted(Comparator.comparing(Evidence::grade).thenComparing(Evidence::place))
                .toList();
    }
}
