package dev.apograph.generator.suite;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.text.GeneratedSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a new schema may change in the code for the others: nothing, unless its title is the very name that another
 * class has. Then the schema goes before a type inside another schema, and of two schemas the one whose title is the
 * name itself goes first; only the class that has to give way and those that name it change.
 */
final class StableNamesTest {

    private static final Map<String, String> GARDEN = Map.of(
            "bed.json",
            """
            {"title": "Bed", "type": "object", "required": ["id"], "properties": {
            "id": {"type": "string"}, "state": {"enum": ["dry", "wet", "Dry", "+1", "-1"]},
            "plants": {"type": "array", "items": {"type": "object", "properties": {"kind": {"type": "string"}}}},
            "soil": {"type": "object", "properties": {"kind": {"enum": ["clay", "sand"]}, "Kind": {"type": "string"}}},
            "water": {"oneOf": [{"type": "string"}, {"type": "object", "title": "Hose", "properties": {"litres": {"type": "number"}}}]},
            "user_id": {"type": "string"}, "userID": {"type": "string"}, "place": {"$ref": "place.json"}}}""",
            "place.json",
            "{\"title\": \"place\", \"type\": \"object\", \"properties\": {\"x\": {\"type\": \"number\"}}}",
            "shape.json",
            """
            {"title": "Shape", "oneOf": [
            {"type": "object", "properties": {"type": {"enum": ["circle"]}, "r": {"type": "number"}}, "required": ["type"]},
            {"type": "object", "properties": {"type": {"enum": ["square"]}, "a": {"type": "number"}}, "required": ["type"]}]}""",
            "point.json",
            "{\"type\": \"array\", \"items\": [{\"type\": \"number\"}, {\"type\": \"number\"}]}",
            "tags.json",
            "{\"type\": \"array\", \"items\": {\"enum\": [\"a\", \"b\"]}}");

    @Test
    void fiftySchemasMore(@TempDir Path folder) {
        Map<String, String> before = generated(folder.resolve("before"), GARDEN);
        Map<String, String> more = new TreeMap<>(GARDEN);
        IntStream.range(0, 50).forEach(i -> more.put((i % 2 == 0 ? "a" : "z") + i + ".json", unrelated(i)));
        Map<String, String> after = generated(folder.resolve("after"), more);
        assertThat(changed(before, after)).isEmpty();
        assertThat(after.size()).isAtLeast(before.size() + 150);
    }

    @Test
    void aTitleThatDiffersInCaseOnly(@TempDir Path folder) {
        Map<String, String> before = generated(folder.resolve("before"), GARDEN);
        Map<String, String> more = new TreeMap<>(GARDEN);
        more.put("other-bed.json", "{\"title\": \"bed\", \"type\": \"object\", \"properties\": {\"y\": {}}}");
        more.put("other-beds.json", "{\"title\": \"BED\", \"type\": \"object\", \"properties\": {\"z\": {}}}");
        Map<String, String> after = generated(folder.resolve("after"), more);
        assertThat(changed(before, after)).isEmpty();
        assertThat(after.size()).isEqualTo(before.size() + 2);
    }

    @Test
    void aTitleThatIsTheNameOfATypeInside(@TempDir Path folder) {
        Map<String, String> before = generated(folder.resolve("before"), GARDEN);
        Map<String, String> more = new TreeMap<>(GARDEN);
        more.put("other.json", "{\"title\": \"Bed Plants Item\", \"type\": \"object\", \"properties\": {\"y\": {}}}");
        Map<String, String> after = generated(folder.resolve("after"), more);
        assertThat(changed(before, after)).containsExactly("Bed.java", "BedPlantsItem.java");
        assertThat(after.size()).isEqualTo(before.size() + 1);
    }

    private static Map<String, String> generated(Path folder, Map<String, String> files) {
        SchemaFolder inputs = new SchemaFolder(folder);
        files.forEach(inputs::with);
        return SchemaModels.of(List.of(folder)).sources().stream()
                .collect(Collectors.toMap(
                        source -> source.path().toString().replaceAll(".*/", ""), GeneratedSource::text));
    }

    /** The names of the files that are gone or no longer the same. */
    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> changed = new TreeSet<>();
        before.forEach((file, text) -> {
            if (!text.equals(after.get(file))) {
                changed.add(file);
            }
        });
        return changed;
    }

    /** A schema that shares words, properties and the titles of inner types with the others, but no path. */
    private static String unrelated(int i) {
        return """
                {"title": "Garden Tool %d", "type": "object", "properties": {
                "id": {"type": "string"}, "state": {"enum": ["dry", "wet"]}, "place": {"type": "object", "properties": {"x": {"type": "number"}}},
                "items": {"type": "array", "items": {"type": "object", "properties": {"kind": {"enum": ["clay", "sand"]}}}},
                "water": {"oneOf": [{"type": "string"}, {"type": "object", "title": "Hose", "properties": {"litres": {"type": "string"}}}]}}}""".formatted(i);
    }
}
