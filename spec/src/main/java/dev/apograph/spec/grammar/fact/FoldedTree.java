package dev.apograph.spec.grammar.fact;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the nodes of a folded tree. */
public final class FoldedTree {

    private static final Pattern OBJECT = Pattern.compile("\\{} (\\d{1,9}) keys?");
    private static final Pattern ARRAY = Pattern.compile("\\[] (\\d{1,9}) items?");

    private FoldedTree() {}

    /** The tree that a block prints. */
    public static CollapsedTree read(Block.Tree block) {
        List<CollapsedTree.Node> nodes = new ArrayList<>();
        block.nodes().forEach(text -> nodes.add(node(text)));
        return new CollapsedTree(nodes);
    }

    private static CollapsedTree.Node node(String text) {
        Matcher object = OBJECT.matcher(text);
        if (object.matches()) {
            return new CollapsedTree.ObjectNode(Integer.parseInt(object.group(1)));
        }
        Matcher array = ARRAY.matcher(text);
        if (array.matches()) {
            return new CollapsedTree.ArrayNode(Integer.parseInt(array.group(1)));
        }
        Optional<JsonContent> scalar = JsonPassage.parse(text);
        return new CollapsedTree.ScalarNode(scalar.orElseGet(() -> JsonContent.of(TextNode.valueOf(text))));
    }
}
