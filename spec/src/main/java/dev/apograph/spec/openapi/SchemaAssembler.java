package dev.apograph.spec.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedSchema;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes the schemas of an API as components. Files that neither page nor endpoint knows are left out. */
final class SchemaAssembler {

    /** Where schemas stand that only an example of one body made, apart from those that the documents name. */
    static final String INFERRED = "x-inferred-schemas";

    private static final String COMPONENTS = "#/components/schemas/";

    private final LinkedApi api;
    private final SchemaDocuments documents;

    SchemaAssembler(LinkedApi api) {
        this.api = api;
        this.documents = new SchemaDocuments(api);
    }

    /** The {@code $ref} to a schema of the API; ids are valid keys of components. */
    static String pointer(SchemaReference reference) {
        return COMPONENTS + reference.id();
    }

    /** Refers to the schema of a body; what only an example tells binds no reader of the document. */
    static void refer(ObjectNode holder, Fact<SchemaReference> schema) {
        if (schema.evidence().grade() == EvidenceGrade.INFERRED) {
            holder.put(
                    "x-inferred-schema",
                    "#/components/" + INFERRED + "/" + schema.value().id());
        } else {
            holder.putObject("schema").put("$ref", pointer(schema.value()));
        }
    }

    /** Adds them to the components. */
    void addTo(ObjectNode components) {
        Set<LinkedSchema> referredTo = scalarsReferredTo();
        for (LinkedSchema schema : api.schemas()) {
            if (isMadeOfExample(schema)) {
                components.withObject("/" + INFERRED).set(schema.id(), component(schema));
            } else if (isWanted(schema) || referredTo.contains(schema)) {
                components.withObject("/schemas").set(schema.id(), component(schema));
            }
        }
    }

    private static boolean isMadeOfExample(LinkedSchema schema) {
        return schema.evidence().get(0).grade() == EvidenceGrade.INFERRED;
    }

    private static boolean isWanted(LinkedSchema schema) {
        return schema.reached() || isOnPage(schema);
    }

    /** Scalars of other files, which no Java type refers to since they stand where they are meant; here they stay. */
    private Set<LinkedSchema> scalarsReferredTo() {
        return api.schemas().stream()
                .filter(SchemaAssembler::isWanted)
                .flatMap(schema -> api.targets(schema).stream())
                .filter(target -> target.shape()
                        .filter(shape -> shape instanceof StringShape
                                || shape instanceof NumberShape
                                || shape instanceof BooleanShape
                                || shape instanceof AnyShape)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static boolean isOnPage(LinkedSchema schema) {
        return schema.evidence().stream().anyMatch(evidence -> evidence.grade() != EvidenceGrade.SUPPLIED);
    }

    private ObjectNode component(LinkedSchema schema) {
        ObjectNode component = JsonNodeFactory.instance.objectNode();
        component.put("title", schema.title());
        schema.description().map(Fact::value).ifPresent(text -> component.put("description", text));
        schema.source()
                .ifPresent(source -> addMissing(
                        component,
                        SchemaTranslation.translate(
                                source.toNode(), reference -> documents.resolve(schema, reference))));
        dropEndlessReference(component, schema);
        if (!schema.examples().isEmpty()) {
            ArrayNode examples = component.putArray("examples");
            schema.examples().forEach(example -> examples.add(example.toNode()));
        }
        schema.schemaTree().ifPresent(tree -> component.set("x-collapsed-schema", folded(tree)));
        schema.shape()
                .filter(shape -> schema.inferred())
                .ifPresent(shape -> component.set("x-inferred-schema", InferredSchema.of(shape)));
        schema.exampleTree().ifPresent(tree -> component.set("x-collapsed-example", folded(tree)));
        EvidenceNodes.add(component, schema.evidence());
        return component;
    }

    /** A reference that the linker could not follow to an end is not written as one. */
    private static void dropEndlessReference(ObjectNode component, LinkedSchema schema) {
        boolean followed =
                schema.shape().filter(ReferenceShape.class::isInstance).isPresent();
        if (component.path("$ref").isTextual() && !followed) {
            component.set("x-unresolved-ref", component.remove("$ref"));
        }
    }

    private static void addMissing(ObjectNode component, ObjectNode translated) {
        translated.properties().forEach(field -> {
            if (!component.has(field.getKey())) {
                component.set(field.getKey(), field.getValue());
            }
        });
    }

    /** A folded tree as a list: objects and arrays as their sizes, everything else as it is. */
    private static ArrayNode folded(CollapsedTree tree) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        for (CollapsedTree.Node node : tree.nodes()) {
            if (node instanceof CollapsedTree.ObjectNode object) {
                nodes.addObject().put("keys", object.size());
            } else if (node instanceof CollapsedTree.ArrayNode array) {
                nodes.addObject().put("items", array.size());
            } else if (node instanceof CollapsedTree.ScalarNode scalar) {
                nodes.add(scalar.value().toNode());
            }
        }
        return nodes;
    }
}
