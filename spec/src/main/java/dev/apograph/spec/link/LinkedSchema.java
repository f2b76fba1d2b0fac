package dev.apograph.spec.link;

import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaShape;
import java.util.List;
import java.util.Optional;

/**
 * A schema of the linked API.
 *
 * @param id unique within the API, also when case is ignored; stable when other schemas are added
 * @param title what readers call it; the base of its Java name
 * @param description the sentence about it
 * @param shape the shape of its values; empty when only the title, or a folded tree, is known
 * @param source the schema as it was supplied or printed in full
 * @param schemaTree the schema as a page prints it, folded
 * @param exampleTree the example as a page prints it, folded
 * @param examples whole values, from the schema or the page
 * @param reached whether an endpoint reaches it, directly or through other schemas
 * @param evidence where it was read: every place that states it, the surest first; never empty
 */
public record LinkedSchema(
        String id,
        String title,
        Optional<Fact<String>> description,
        Optional<SchemaShape> shape,
        Optional<JsonContent> source,
        Optional<CollapsedTree> schemaTree,
        Optional<CollapsedTree> exampleTree,
        List<JsonContent> examples,
        boolean reached,
        List<Evidence> evidence) {

    /** Copies the lists. */
    public LinkedSchema {
        examples = List.copyOf(examples);
        evidence = List.copyOf(evidence);
    }

    /** Whether the shape was inferred from examples: then it tells what may come and forbids nothing. */
    public boolean inferred() {
        return shape.isPresent() && source.isEmpty();
    }
}
