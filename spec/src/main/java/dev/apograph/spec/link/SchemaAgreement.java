package dev.apograph.spec.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.CollapsedTree.Node;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.JsonDifference;
import dev.apograph.spec.definition.SchemaTrace;
import java.util.List;
import java.util.Optional;

/**
 * Whether two pages print the same schema. One may print it folded and the other in full. Examples are not compared:
 * another example makes no other schema.
 */
final class SchemaAgreement {

    private SchemaAgreement() {}

    /** In what the two differ first; empty when they agree. */
    static Optional<String> difference(SchemaTrace one, SchemaTrace other) {
        return difference(one.schemaTree(), one.schema(), other.schemaTree(), other.schema());
    }

    private static Optional<String> difference(
            Optional<Fact<CollapsedTree>> tree,
            Optional<Fact<JsonContent>> json,
            Optional<Fact<CollapsedTree>> otherTree,
            Optional<Fact<JsonContent>> otherJson) {
        if (json.isPresent() && otherJson.isPresent()) {
            return JsonDifference.between(
                            withoutExamples(json.get().value()),
                            withoutExamples(otherJson.get().value()))
                    .map(JsonDifference::toString);
        }
        if (tree.isPresent() && otherTree.isPresent()) {
            return between(tree.get().value().nodes(), otherTree.get().value().nodes());
        }
        if (tree.isPresent() && otherJson.isPresent()) {
            return between(tree.get().value().nodes(), otherJson.get().value());
        }
        return json.isPresent() && otherTree.isPresent()
                ? between(otherTree.get().value().nodes(), json.get().value())
                : Optional.empty();
    }

    private static Optional<String> between(List<Node> printed, JsonContent json) {
        JsonNode schema = json.toNode();
        List<Optional<TreeDifference>> differences = FoldedSchema.foldings(schema).stream()
                .map(folding -> TreeDifference.between(printed, folding))
                .toList();
        return differences.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : differences.get(0).map(TreeDifference::message);
    }

    private static Optional<String> between(List<Node> one, List<Node> other) {
        for (int at = 0; at < Math.max(one.size(), other.size()); at++) {
            if (at >= one.size() || at >= other.size() || !TreeDifference.same(one.get(at), other.get(at))) {
                return Optional.of("at position " + (at + 1) + " of its folded tree");
            }
        }
        return Optional.empty();
    }

    /** A schema without the examples at its root, which pages print apart from it. */
    static JsonContent withoutExamples(JsonContent schema) {
        return schema.toNode() instanceof ObjectNode object ? JsonContent.of(object.without("examples")) : schema;
    }
}
