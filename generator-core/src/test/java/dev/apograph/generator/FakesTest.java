package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.Endpoints;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.GardenApi;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fakes and the stub server, used as a test of a user would. */
final class FakesTest {

    @Test
    void aTestOfAUser(@TempDir Path output) throws Exception {
        List<GeneratedSource> sources = new ArrayList<>(Generated.withTests(GardenApi.create(), "com.example.garden"));
        sources.add(Generated.caller("Tester"));
        assertThat(Compiler.compile(sources, output)).isEmpty();
        assertThat(run(output, "com.example.user.Tester"))
                .containsExactly(
                        "documented North",
                        "page 2 of bed 1 in g",
                        "import North 201",
                        "accepted",
                        "AB",
                        "deleted b",
                        "The documents show no answer of find that could be used. Tell what to answer:"
                                + " FakeGardenBedResource.onFind().returns(...)",
                        "async North",
                        "async broken",
                        "raw 200 North []1",
                        "raw 203 A r-1",
                        "raw calls 2",
                        "raw 204",
                        "raw 201 application/json",
                        "raw broken",
                        "stub North {\"id\":\"3f0e8b4e-8b0e-4c8f-9f5f-0d3c5a1e2b01\",\"name\":\"North\",\"note\":null,"
                                + "\"length\":2.5,\"count\":3}",
                        "stub {\"type\":\"NotFound\"}",
                        "stub South",
                        "stub No documented answer of GET /beds/{id}/events can be served. Give one to the stub server:"
                                + " answer(\"GET\", \"/beds/{id}/events\", 200, \"{}\").",
                        "stub 5")
                .inOrder();
    }

    private static List<?> run(Path output, String program) throws Exception {
        try (URLClassLoader loader = Compiler.load(output)) {
            Callable<?> test =
                    (Callable<?>) loader.loadClass(program).getConstructor().newInstance();
            return (List<?>) test.call();
        }
    }

    /** Titles that are ours, differ in case only, or lead to the names of fakes. */
    @Test
    void namesThatClashCompile(@TempDir Path output) throws IOException {
        List<ResourceDefinition> resources = Stream.of(
                        "Fake",
                        "fake",
                        "Fake Fake",
                        "Fake Beds",
                        "Beds",
                        "BEDS",
                        "Fake Async Beds",
                        "Async",
                        "Stub Beds Server",
                        "Beds Answers",
                        "Fake Call",
                        "Stub Server",
                        "Documented Answers",
                        "Fake Garden Client",
                        "")
                .map(FakesTest::resource)
                .toList();
        LinkedApi api = LinkedApis.of(
                "",
                Optional.empty(),
                resources,
                Stream.of("Fake Method", "Beds Answers", "Fake Beds Resource", "Stub Server")
                        .map(title -> Shapes.showing(
                                Shapes.schema(title, Shapes.object(Shapes.may("a", Shapes.string()))), "{\"a\":\"b\"}"))
                        .toList());
        List<GeneratedSource> sources = Generated.withTests(api, "com.example.garden");
        assertThat(Compiler.compile(sources, output)).isEmpty();
        assertThat(sources.stream()
                        .map(source -> source.path().toString().toLowerCase(Locale.ROOT))
                        .toList())
                .containsNoDuplicates();
    }

    private static ResourceDefinition resource(String title) {
        return new ResourceDefinition(
                Facts.stated(title),
                Optional.empty(),
                List.of(
                        Endpoints.of("Get", HttpMethod.GET, "/" + title)
                                .answers(200, "Fake Method", "x")
                                .build(),
                        Endpoints.of("On Get", HttpMethod.GET, "/" + title + "/1")
                                .answers(200, "Beds Answers", "x")
                                .answers(202, "Stub Server", "x")
                                .build(),
                        Endpoints.of("All", HttpMethod.PUT, "/" + title + "/{fake}/{answer}/{onGet}")
                                .answers(200, "Fake Beds Resource", "x")
                                .build(),
                        Endpoints.of("Fake", HttpMethod.PUT, "/" + title + "/2")
                                .answers(100, "Fake Method", "x")
                                .answers(204, BodyPresence.ABSENT, "x")
                                .answers(304, "Fake Method", "x")
                                .build()),
                Facts.at(title));
    }

    @Test
    void anExampleOfAnySizeIsServedAndOfManyTheFirstFifty() {
        String[] many = Stream.iterate(0, i -> i + 1)
                .limit(60)
                .map(i -> "{\"a\":\"" + i + "\"}")
                .toArray(String[]::new);
        String large = "{\"a\":\"" + "\\u00e4\"".repeat(30_000).replace("\"", "\\\"") + "\"}";
        LinkedApi api = LinkedApis.of(
                "",
                Optional.empty(),
                List.of(new ResourceDefinition(
                        Facts.stated("Beds"),
                        Optional.empty(),
                        List.of(
                                Endpoints.of("Many", HttpMethod.GET, "/many")
                                        .answers(200, "Many", "x")
                                        .build(),
                                Endpoints.of("Large", HttpMethod.GET, "/large")
                                        .answers(200, "Large", "x")
                                        .build()),
                        Facts.at("Beds"))),
                List.of(
                        Shapes.showing(Shapes.schema("Many", Shapes.object(Shapes.may("a", Shapes.string()))), many),
                        Shapes.showing(
                                Shapes.schema("Large", Shapes.object(Shapes.may("a", Shapes.string()))), large)));
        String answers = Generated.testsFrom(api, "com.example.large").stream()
                .filter(source -> source.path().toString().endsWith("BedsAnswers.java"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(answers).contains(".json(200, \"{\\\"a\\\":\\\"49\\\"}\")");
        assertThat(answers).doesNotContain(".json(200, \"{\\\"a\\\":\\\"50\\\"}\")");
        assertThat(answers).contains(" \"{\\\"a\\\":\\\"\\u00e4".replace("\u00e4", "\\u00e4"));
    }
}
