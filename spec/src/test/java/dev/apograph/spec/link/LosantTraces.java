package dev.apograph.spec.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.definition.CollapsedTree.ArrayNode;
import dev.apograph.spec.definition.CollapsedTree.Node;
import dev.apograph.spec.definition.CollapsedTree.ObjectNode;
import dev.apograph.spec.definition.CollapsedTree.ScalarNode;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folded schemas of the real pages, read by a few lines of code that know nothing but the bullets' form. */
final class LosantTraces {

    private LosantTraces() {}

    /** The traces of every page of a folder below the shared one. */
    static List<SchemaTrace> read(String folder) {
        List<SchemaTrace> traces = new ArrayList<>();
        for (Path file : SharedFolder.files(folder, ".txt")) {
            List<String> lines =
                    SharedFolder.text(file).lines().map(String::strip).toList();
            for (int at = lines.indexOf("Schemas"); at < lines.size(); at++) {
                if (lines.get(at).endsWith(" Schema") && lines.get(at + 2).startsWith("•")) {
                    traces.add(trace(file.getFileName().toString(), lines, at));
                }
            }
        }
        return traces;
    }

    private static SchemaTrace trace(String file, List<String> lines, int at) {
        String title = lines.get(at).substring(0, lines.get(at).length() - " Schema".length());
        Evidence evidence =
                new Evidence(SourcePlace.line(file, at + 1), List.of("Schemas", title), EvidenceGrade.STATED, "test");
        List<Node> nodes = new ArrayList<>();
        for (int next = at + 2; lines.get(next).startsWith("•"); next++) {
            nodes.add(node(lines.get(next).substring(1).strip()));
        }
        return new SchemaTrace(
                title,
                Optional.of(new Fact<>(lines.get(at - 2), evidence)),
                Optional.of(new Fact<>(new CollapsedTree(nodes), evidence)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    private static Node node(String text) {
        int size = text.startsWith("{}") || text.startsWith("[]") ? Integer.parseInt(text.split(" ")[1]) : 0;
        try {
            return text.startsWith("{}")
                    ? new ObjectNode(size)
                    : text.startsWith("[]")
                            ? new ArrayNode(size)
                            : new ScalarNode(JsonContent.of(new ObjectMapper().readTree(text)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
