package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.GardenApi;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.link.LinkedApi;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs of users compile against what is generated now and do what they should: one that was written when there was
 * nothing but the plain methods, with fakes, and one that uses every view and walks over pages. They do so too when the
 * API has grown: one more endpoint, and one more optional parameter of each of the others.
 */
final class CallersTest {

    private static final Map<String, URLClassLoader> LOADERS = new HashMap<>();

    @BeforeAll
    static void compile(@TempDir Path output) throws IOException {
        compile("create", GardenApi.create(), output);
        compile("grown", GardenApi.grown(), output);
    }

    private static void compile(String api, LinkedApi definition, Path output) throws IOException {
        List<GeneratedSource> sources = new ArrayList<>(Generated.from(definition, "com.example.garden"));
        sources.add(Generated.caller("Yesterday"));
        sources.add(Generated.caller("Today"));
        Path classes = Files.createDirectory(output.resolve(api));
        assertWithMessage(api).that(Compiler.compile(sources, classes)).isEmpty();
        LOADERS.put(api, Compiler.load(classes));
    }

    @AfterAll
    static void close() throws IOException {
        for (URLClassLoader loader : LOADERS.values()) {
            loader.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "grown"})
    void yesterdaysCallerAndFakesStillWork(String api) throws Exception {
        assertThat(run(api, "Yesterday"))
                .containsExactly(
                        "get g/1 no page",
                        "get g/2 7",
                        "get North/3 no page",
                        "patch West",
                        "patch South",
                        "delete b",
                        "delete GardenBedResource.importGardenBed")
                .inOrder();
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "grown"})
    void everyViewMakesTheSameCallsAndPagesFollowEachOther(String api) throws Exception {
        assertThat(run(api, "Today"))
                .containsExactly(
                        "GET /gardens/g/beds/1",
                        "North",
                        "DELETE /beds/b",
                        "DELETE /beds/b",
                        "PATCH /gardens/g/beds/1",
                        "North",
                        "GET /gardens/g/beds/2",
                        "not found",
                        "GET /gardens/g/beds/1",
                        "200 r1 North 1",
                        "DELETE /beds/b",
                        "204",
                        "PATCH /gardens/g/beds/1",
                        "North",
                        "null from a fake",
                        "GET /gardens/g/beds?page=0&perPage=2",
                        "A",
                        "B",
                        "GET /gardens/g/beds?page=1&perPage=2",
                        "C",
                        "GET /gardens/g/beds?page=1&perPage=2",
                        "1 of 3",
                        "GET /gardens/g/beds?page=2&perPage=2",
                        "GET /log?offset=0",
                        "x",
                        "y",
                        "GET /log?offset=2",
                        "z",
                        "GET /beds/b/photo",
                        "not JSON at all",
                        "fake asked for page 0",
                        "not faked: AsyncGardenClient.gardenBed")
                .inOrder();
    }

    private static List<?> run(String api, String name) throws Exception {
        Callable<?> program = (Callable<?>) Objects.requireNonNull(LOADERS.get(api))
                .loadClass("com.example.user." + name)
                .getConstructor()
                .newInstance();
        return (List<?>) program.call();
    }
}
