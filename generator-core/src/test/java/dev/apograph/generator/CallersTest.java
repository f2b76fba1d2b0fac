package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.GardenApi;
import dev.apograph.generator.text.GeneratedSource;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs of users compile against what is generated now and do what they should: one that was written when there was
 * nothing but the plain methods, with fakes, and one that uses every view and walks over pages.
 */
final class CallersTest {

    private static URLClassLoader loader;

    @BeforeAll
    static void compile(@TempDir Path output) throws IOException {
        List<GeneratedSource> sources = new ArrayList<>(Generated.from(GardenApi.create(), "com.example.garden"));
        sources.add(Generated.caller("Yesterday"));
        sources.add(Generated.caller("Today"));
        assertThat(Compiler.compile(sources, output)).isEmpty();
        loader = Compiler.load(output);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Test
    void yesterdaysCallerAndFakesStillWork() throws Exception {
        assertThat(run("Yesterday"))
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

    @Test
    void everyViewMakesTheSameCallsAndPagesFollowEachOther() throws Exception {
        assertThat(run("Today"))
                .containsExactly(
                        "GET /gardens/g/beds/1",
                        "North",
                        "DELETE /beds/b",
                        "GET /gardens/g/beds/2",
                        "not found",
                        "GET /gardens/g/beds/1",
                        "200 r1 North 1",
                        "DELETE /beds/b",
                        "204",
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

    private static List<?> run(String name) throws Exception {
        Callable<?> program = (Callable<?>)
                loader.loadClass("com.example.user." + name).getConstructor().newInstance();
        return (List<?>) program.call();
    }
}
