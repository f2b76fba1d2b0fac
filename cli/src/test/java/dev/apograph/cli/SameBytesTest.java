package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whoever runs the command, where, when and how often. */
final class SameBytesTest {

    private static final boolean THOROUGH = Boolean.getBoolean("apograph.thorough");

    /** What all others are compared with. */
    private static Map<String, String> expected = Map.of();

    private static Path output = Path.of("");
    private static Path api = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void generate(@TempDir Path expectedFolder) throws IOException {
        output = expectedFolder.resolve("expected");
        api = expectedFolder.resolve("expected.json");
        expected = generate(realInputs(), output);
        extract(realInputs(), api);
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        List<Path> inputs = realInputs();
        Map<Path, Object> times = modificationTimes(output);

        assertThat(generate(inputs, output)).isEqualTo(expected);
        CommandRun again = CommandRun.of("extract", inputs.get(0), inputs.get(1), "-o", api);

        Map<Path, Object> timesNow = modificationTimes(output);
        assertThat(timesNow.keySet()).isEqualTo(times.keySet());
        assertThat(times.keySet().stream().filter(file -> !times.get(file).equals(timesNow.get(file))))
                .isEmpty();
        assertThat(again.summary()).endsWith("; 0 files written, 1 unchanged");
    }

    @Test
    void theFolderTheInputLiesInDoesNotMatter() throws IOException {
        List<Path> inputs = realInputs();
        List<Path> elsewhere = List.of(
                copy(inputs.get(0), folder.resolve("some where/else/losant"), "\n"),
                copy(inputs.get(1), folder.resolve("another/losant"), "\n"));

        assertSame(elsewhere);
    }

    @Test
    void lineEndingsDoNotMatter() throws IOException {
        List<Path> inputs = realInputs();
        List<Path> windows = List.of(
                copy(inputs.get(0), folder.resolve("windows/losant"), "\r\n"),
                copy(inputs.get(1), folder.resolve("windows schemas/losant"), "\r\n"));

        assertSame(windows);
    }

    @Test
    void theOrderOfInputsDoesNotMatter() throws IOException {
        List<Path> inputs = realInputs();
        List<Path> files = new ArrayList<>(FileTree.list(inputs.get(0), ""));
        files.addAll(FileTree.list(inputs.get(1), ""));
        Random random = new Random(20261122);
        for (int i = 0; i < (THOROUGH ? 3 : 1); i++) {
            Collections.shuffle(files, random);
            assertSame(files);
        }
    }

    @Test
    void localeAndTimeZoneDoNotMatter() throws IOException {
        List<Path> inputs = realInputs();
        String yaml = extract(inputs, folder.resolve("expected.yaml"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            List<String> tags = List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG", "de-DE");
            for (String tag : THOROUGH ? tags : tags.subList(0, 2)) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertWithMessage(tag)
                        .that(generate(inputs, folder.resolve("out " + tag)))
                        .isEqualTo(expected);
                assertWithMessage(tag)
                        .that(extract(inputs, folder.resolve(tag + ".yaml")))
                        .isEqualTo(yaml);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private void assertSame(List<Path> others) throws IOException {
        assertThat(generate(others, folder.resolve("actual"))).isEqualTo(expected);
        assertThat(extract(others, folder.resolve("actual.json"))).isEqualTo(Files.readString(api));
    }

    private static List<Path> realInputs() {
        return List.of(SharedFolder.require("pages/losant"), SharedFolder.require("schemas/losant"));
    }

    private static Map<String, String> generate(List<Path> inputs, Path output) {
        List<Object> arguments = new ArrayList<>(List.of("generate"));
        arguments.addAll(inputs);
        arguments.addAll(List.of("--package", "com.example.client", "--output", output));
        if (THOROUGH) {
            arguments.add("--all-schemas");
        }
        CommandRun run = CommandRun.of(arguments.toArray());
        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        Map<String, String> files = FileTree.read(output);
        assertThat(files.size()).isAtLeast(50);
        return files;
    }

    private static String extract(List<Path> inputs, Path output) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("extract"));
        arguments.addAll(inputs);
        arguments.addAll(List.of("-o", output));
        CommandRun run = CommandRun.of(arguments.toArray());
        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        return Files.readString(output);
    }

    private static Path copy(Path from, Path to, String lineEnding) throws IOException {
        for (Path file : FileTree.list(from, "")) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(file).replace("\n", lineEnding));
        }
        return to;
    }

    private static Map<Path, Object> modificationTimes(Path output) throws IOException {
        Map<Path, Object> times = new HashMap<>();
        for (Path file : FileTree.list(output, "")) {
            times.put(file, Files.getLastModifiedTime(file));
        }
        return times;
    }
}
