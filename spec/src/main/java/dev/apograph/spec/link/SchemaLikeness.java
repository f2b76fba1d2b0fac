package dev.apograph.spec.link;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.CollapsedTree.Node;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.SchemaDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How likely it is that a page's schema is the one in a file: the words of both names, the schema's own title and
 * description, and the schema as the page folds it. A long folded tree weighs as much as the name, a short one less.
 */
final class SchemaLikeness {

    /** Below this, a pair whose trees are equal is no candidate. */
    private static final double LEAST = 0.6;

    /** Below this, a pair whose trees differ is no candidate unless the names are equal. */
    private static final double LEAST_OTHER_TREE = 0.75;

    /** What likeness of trees is worth where they differ: most trees share most of their nodes. */
    private static final double OTHER_TREE = 0.7;

    /** Least likeness of the names alone where no tree says more. */
    private static final double LEAST_NAME_ALONE = 0.8;

    /** Least likeness of the names where a tree supports them. */
    private static final double LEAST_NAME = 0.3;

    /** Least likeness of the names where the trees are one change apart. */
    private static final double LEAST_NAME_ONE_CHANGE = 0.6;

    /** In shorter trees one change is too much. */
    private static final int SHORTEST_TREE_ONE_CHANGE = 5;

    private static final double SAME_DESCRIPTION = 0.95;
    private static final double NODES_OF_FULL_WEIGHT = 12;

    private final SchemaWords words;
    private final Optional<String> description;
    private final List<Node> tree;

    SchemaLikeness(PageSchema page) {
        words = SchemaWords.of(page.title());
        description = page.description().map(Fact::value).map(String::strip);
        tree = page.schemaTree()
                .map(collapsed -> collapsed.nodes())
                .or(() -> page.schema()
                        .map(schema -> FoldedSchema.of(schema.value().toNode()).nodes()))
                .orElse(List.of());
    }

    /** A file as it is compared with pages. */
    record Candidate(
            SchemaDefinition file,
            SchemaWords words,
            Optional<SchemaWords> title,
            Optional<String> description,
            List<FoldedSchema> foldings) {

        Candidate {
            foldings = List.copyOf(foldings);
        }

        static Candidate of(SchemaDefinition file) {
            JsonNode source = file.source().toNode();
            return new Candidate(
                    file,
                    SchemaWords.of(file.name()),
                    file.shape().annotations().title().map(SchemaWords::of),
                    file.shape().annotations().description().map(String::strip),
                    FoldedSchema.foldings(source));
        }
    }

    /** The folding of a file that is most like the page's tree. */
    private FoldedSchema folded(Candidate candidate) {
        return candidate.foldings().stream()
                .max(Comparator.comparingDouble(folding -> folding.similarity(tree)))
                .orElseThrow();
    }

    /** From 0, which excludes the pair, to 1. */
    double to(Candidate candidate) {
        double name = name(candidate);
        if (tree.isEmpty()) {
            return name >= LEAST_NAME_ALONE ? name : 0;
        }
        double weight = Math.min(1, tree.size() / NODES_OF_FULL_WEIGHT);
        double alike = folded(candidate).similarity(tree);
        boolean same = alike >= 1;
        double value = (name + weight * (same ? 1 : OTHER_TREE * alike)) / (1 + weight);
        boolean likely = name >= LEAST_NAME && value >= (same ? LEAST : LEAST_OTHER_TREE);
        return name >= 1 || likely || isOneChangeAway(candidate, name) ? value : 0;
    }

    /** A file of a like name of which one property was added, taken away or changed since is the same schema. */
    private boolean isOneChangeAway(Candidate candidate, double name) {
        return name >= LEAST_NAME_ONE_CHANGE
                && tree.size() >= SHORTEST_TREE_ONE_CHANGE
                && candidate.foldings().stream().anyMatch(folding -> TreeDifference.isOneChange(tree, folding));
    }

    private double name(Candidate candidate) {
        double byFile = words.similarity(candidate.words());
        double byTitle = candidate.title().map(words::similarity).orElse(0.0);
        boolean sameDescription = description.isPresent() && description.equals(candidate.description());
        return Math.max(Math.max(byFile, byTitle), sameDescription ? SAME_DESCRIPTION : 0);
    }

    /** Where the page's tree differs from a file; empty when it does not, or the page shows none. */
    Optional<TreeDifference> difference(Candidate candidate) {
        return tree.isEmpty() ? Optional.empty() : TreeDifference.between(tree, folded(candidate));
    }
}
