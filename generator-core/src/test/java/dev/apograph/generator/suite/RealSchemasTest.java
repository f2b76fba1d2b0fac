package dev.apograph.generator.suite;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.SharedFolder;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.spec.ApiReader;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models of every real schema compile without a warning, and every real example survives them. */
final class RealSchemasTest {

    private static SchemaModels losant;
    private static SchemaModels posthog;
    private static Optional<OtherCompiler> on25 = Optional.empty();

    @BeforeAll
    static void generate(@TempDir Path folder) {
        losant = SchemaModels.of(paths("schemas/losant corpus/losant/markdown"));
        on25 = OtherCompiler.jdk25().map(home -> OtherCompiler.start(home, losant.shared(), folder.resolve("25")));
        losant.compiled(folder.resolve("losant"));
        posthog = SchemaModels.of(paths("corpus/posthog/bullets")).compiled(folder.resolve("posthog"));
    }

    @AfterAll
    static void end() {
        on25.ifPresent(OtherCompiler::end);
    }

    @Test
    void everySchemaFileHasAModel() {
        List<Path> files = files(SharedFolder.path("schemas/losant"));
        assertThat(files).hasSize(75);
        for (Path file : files) {
            assertThat(losant.type(losant.schemaOf(file.getFileName().toString())))
                    .isNotNull();
        }
    }

    /** The numbers are those of the corpus: an example that is no longer found fails the test as a lost one does. */
    @ParameterizedTest
    @CsvSource({
        "corpus/losant/markdown, 66, 28, 0",
        "corpus/losant/html, 66, 28, 0",
        "corpus/losant/seed, 0, 28, 0",
        "corpus/losant/pipes, 0, 28, 0",
        "corpus/losant/lines, 0, 28, 0",
        "corpus/losant/spaces, 0, 28, 0",
        "pages/losant, 0, 6, 0",
        "corpus/posthog/bullets, 23, 0, 23",
    })
    void everyExampleSurvives(String input, int ofSchemas, int ofRequests, int ofResponses) {
        LinkedApi api = ApiReader.read(paths(input), new Diagnostics()).api();
        ApiExamples examples = ApiExamples.of(api);
        assertThat(List.of(examples.ofSchemas(), examples.ofRequests(), examples.ofResponses()))
                .containsExactly(ofSchemas, ofRequests, ofResponses)
                .inOrder();
        SchemaModels models = input.contains("posthog") ? posthog : losant;
        Map<String, Class<?>> types = new HashMap<>();
        models.api().schemas().forEach(schema -> types.put(schema.title(), models.type(schema)));
        int unfit = 0;
        for (ApiExamples.Example example : examples.all()) {
            Class<?> type = types.get(example.schemaTitle());
            assertWithMessage(example.schemaTitle()).that(type).isNotNull();
            JsonCodec<Object> codec = SchemaModels.codec(type);
            JsonValue json = JsonValue.parse(example.json());
            assertWithMessage("%s of %s", example.json(), type)
                    .that(ModelJson.differences(codec, json))
                    .isEmpty();
            Object model = ModelJson.read(codec, example.json());
            ModelWalk.through(model);
            unfit += model instanceof JsonModel some && !some.validate().isEmpty() ? 1 : 0;
        }
        System.out.println(
                input + ": " + examples.all().size() + " examples survive, " + unfit + " do not fit their schema");
    }

    /** With one class for equal shapes: each form is compiled once, and so is what sharing makes of it. */
    @Test
    void compilesOn25() throws Exception {
        assumeTrue(on25.isPresent(), "skipped: there is no JDK 25; JAVA_25_HOME can name one");
        OtherCompiler compiler = on25.orElseThrow();
        assertWithMessage(compiler.said()).that(compiler.exitCode()).isEqualTo(0);
    }

    @Test
    void isDocumented(@TempDir Path folder) {
        assumeTrue(
                Boolean.getBoolean("apograph.thorough"),
                "skipped: javac's doclint has looked at the files; the javadoc tool does in the profile thorough");
        assertThat(Compiler.document(losant.sources(), folder)).isEmpty();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> paths(String inputs) {
        return Arrays.stream(inputs.split(" ")).map(SharedFolder::path).toList();
    }
}
