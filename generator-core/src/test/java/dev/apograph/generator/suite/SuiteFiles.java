package dev.apograph.generator.suite;

import dev.apograph.runtime.json.JsonArray;
import dev.apograph.runtime.json.JsonObject;
import dev.apograph.runtime.json.JsonString;
import dev.apograph.runtime.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The suite: JSON files among the test resources, one for each keyword, of the form {@code {"drafts", "cases": [{"name",
 * "drafts", "schema", "files", "valid", "wrong", ...}]}}. A case stands for as many schemas as it names drafts.
 */
final class SuiteFiles {

    private SuiteFiles() {}

    /** All cases, each under each of its drafts. */
    static List<SuiteCase> all() {
        List<SuiteCase> cases = new ArrayList<>();
        for (Path file : files()) {
            cases.addAll(read(file));
        }
        return cases;
    }

    private static List<Path> files() {
        try (Stream<Path> files =
                Files.list(Path.of(SuiteFiles.class.getResource("/suite").toURI()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<SuiteCase> read(Path file) {
        String keyword = file.getFileName().toString().replace(".json", "");
        JsonObject suite;
        try {
            suite = (JsonObject) JsonValue.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<SuiteCase> cases = new ArrayList<>();
        for (JsonValue item : ((JsonArray) suite.get("cases").orElseThrow()).items()) {
            JsonObject json = (JsonObject) item;
            String drafts =
                    text(json, "drafts").orElseGet(() -> text(suite, "drafts").orElseThrow());
            for (String draft : drafts.split(" ")) {
                cases.add(new SuiteCase(keyword, text(json, "name").orElseThrow(), draft, json));
            }
        }
        return cases;
    }

    private static Optional<String> text(JsonObject object, String key) {
        return object.get(key).map(value -> ((JsonString) value).value());
    }
}
