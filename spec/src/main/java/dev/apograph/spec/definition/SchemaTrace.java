package dev.apograph.spec.definition;

import java.util.Optional;

/**
 * What a page itself shows of a schema: its title, a sentence, and schema and example as far as they are printed.
 *
 * @param title the title, such as {@code Dashboard Patch}
 * @param description the sentence about it
 * @param schemaTree the schema, folded
 * @param exampleTree the example, folded
 * @param schema the schema in full
 * @param example the example in full
 * @param evidence where it was read
 */
public record SchemaTrace(
        String title,
        Optional<Fact<String>> description,
        Optional<Fact<CollapsedTree>> schemaTree,
        Optional<Fact<CollapsedTree>> exampleTree,
        Optional<Fact<JsonContent>> schema,
        Optional<Fact<JsonContent>> example,
        Evidence evidence) {}
