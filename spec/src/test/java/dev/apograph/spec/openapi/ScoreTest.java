package dev.apograph.spec.openapi;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what is understood of the real pages against their known facts, with the scorer that comes with them. */
final class ScoreTest {

    private static final double LEAST = 0.995;
    private static final Pattern RESULT = Pattern.compile("precision ([0-9.]+) recall ([0-9.]+) facts [0-9]+");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "pages/losant, corpus/losant/oracle.json, seed, 'applicationDashboard,applications,event,instance'",
        "pages/losant schemas/losant, corpus/losant/oracle.json, seed, 'applicationDashboard,applications,event,instance'",
        "pages/posthog, corpus/posthog/seed-page/oracle.json, posthog, ''",
        "corpus/losant/seed, corpus/losant/oracle.json, seed, ''",
        "corpus/losant/pipes, corpus/losant/oracle.json, pipes, ''",
        "corpus/losant/spaces, corpus/losant/oracle.json, spaces, ''",
        "corpus/losant/lines, corpus/losant/oracle.json, lines, ''",
    })
    void factsOfTheRealPages(String inputs, String oracle, String layout, String resources) throws Exception {
        Path scorer = SharedFolder.path("corpus/score.py");
        LinkedApi api = ApiReader.read(
                        Stream.of(inputs.split(" ")).map(SharedFolder::path).toList(), new Diagnostics())
                .api();
        Path document = folder.resolve("openapi.json");
        Files.writeString(document, OpenApiWriter.write(api, OpenApiFormat.JSON));
        List<String> command = new ArrayList<>(List.of(
                "python3",
                scorer.toString(),
                "--oracle",
                SharedFolder.path(oracle).toString(),
                "--openapi",
                document.toString(),
                "--layout",
                layout,
                "--misses",
                "20"));
        if (!resources.isEmpty()) {
            command.addAll(List.of("--resources", resources));
        }

        String report = run(command);

        Matcher result = RESULT.matcher(report);
        String last = "";
        while (result.find()) {
            last = result.group();
            assertWithMessage("precision\n%s", report)
                    .that(Double.parseDouble(result.group(1)))
                    .isAtLeast(LEAST);
            assertWithMessage("recall\n%s", report)
                    .that(Double.parseDouble(result.group(2)))
                    .isAtLeast(LEAST);
        }
        assertWithMessage(report).that(last).isNotEmpty();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "python3, which the scorer needs, is not there");
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertWithMessage("the scorer ends")
                .that(process.waitFor(60, TimeUnit.SECONDS))
                .isTrue();
        return output;
    }
}
