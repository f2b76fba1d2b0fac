package dev.apograph.spec.hostile;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that are far larger, wider or deeper than documentation is, each read by a process of its own that may use 512 MB
 * and a stack of the usual size.
 */
final class HugeInputsTest {

    private static final int COLUMNS = 10_000;
    private static final int LEVELS = 100_000;
    private static final int MEGABYTE = 1 << 20;

    /** Far above what the slowest of them takes, and a process that hangs is told apart from a slow one. */
    private static final int LONGEST_SECONDS = 120;

    private static final String LOSANT =
            "Lamp Actions\n\nSwitch\n\nMethod And Url\n\nGET https://api.example.com/lamps\n\n";
    private static final String PARAMETERS = "Request Query Parameters\n\nNameRequiredDescriptionDefaultExample\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> inputs() {
        return Stream.of(
                input("empty.txt", "", 1),
                input("zeros.txt", "\0", 1024),
                input("fifty-megabytes.txt", LOSANT, 50 * MEGABYTE / LOSANT.length()),
                input("many-actions.txt", LOSANT, 15 * MEGABYTE / LOSANT.length()),
                input("one-line.txt", "word ", 15 * MEGABYTE / 5),
                input("blank-lines.txt", "\n", 15 * MEGABYTE),
                input("glued-row.txt", LOSANT + PARAMETERS, "lampNWord. Accepted values are: a, ", 100_000, "bblamp=b"),
                input(
                        "bars-row.txt",
                        LOSANT + "Request Query Parameters\n",
                        "Name | ",
                        COLUMNS,
                        "\n---|---|\na | b | c |\n"),
                input(
                        "bars-cells.txt",
                        LOSANT + "Request Query Parameters\nName | Required | Description | Default |\n",
                        "a | ",
                        COLUMNS,
                        "\n"),
                input("json.txt", LOSANT + "Request Body\n\n", "[", LEVELS, "\n"),
                input("json-objects.md", LOSANT + "```json\n", "{\"a\":", LEVELS, "\n```\n"),
                input("quotes.md", "# Lamp Actions\n\n## Switch\n\n### Method And Url\n\n", "> ", LEVELS, "deep\n"),
                input("emphasis.md", "# Lamp Actions\n\n### Method And Url\n\n", "*a **b ", LEVELS, "\n"),
                input("brackets.md", "# Lamp Actions\n\n### Method And Url\n\n", "[", LEVELS, "\n"),
                input("lists.md", "# Lamp Actions\n\n### Method And Url\n\n", "- ", LEVELS, "deep\n"),
                input(
                        "table.md",
                        "# Lamp Actions\n\n### Method And Url\n\n" + "| Name ".repeat(COLUMNS) + "|\n",
                        "| --- ",
                        COLUMNS,
                        "|\n" + "| a ".repeat(COLUMNS) + "|\n"),
                input("divs.html", "<h1>Lamp Actions</h1><h3>Method And Url</h3>", "<div>", LEVELS, "deep"),
                input("spans.html", "<h1>Lamp Actions</h1><h3>Method And Url</h3><p>", "<b><i>", LEVELS, "deep"),
                input("tables.html", "<h3>Method And Url</h3>", "<table><tr><td>", LEVELS / 10, "deep"),
                input("table.html", "<h3>Request Headers</h3><table><tr>", "<th>Name</th>", COLUMNS, "</tr></table>"),
                input("lists.html", "<h3>Method And Url</h3>", "<ul><li>", LEVELS, "deep"),
                input("unclosed.html", "<h3>Method And Url</h3>", "<p", LEVELS, ""),
                input("schema.json", "", "{\"items\":", LEVELS, ""),
                input("schema.yaml", "", "[", LEVELS, ""),
                input("api.yaml", "", "{a: ", LEVELS, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isReadOrRefusedWithinBoundedMemory(String name, String start, String part, int times, String end)
            throws IOException, InterruptedException {
        Path input = Files.createDirectory(folder.resolve("input")).resolve(name);
        try (Writer out = Files.newBufferedWriter(input)) {
            out.write(start);
            for (int i = 0; i < times; i++) {
                out.write(part);
            }
            out.write(end);
        }

        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        input.getParent().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();

        String output = Files.readString(log, StandardCharsets.UTF_8);
        assertWithMessage("%s ends; it printed: %s", name, output).that(ended).isTrue();
        assertWithMessage(output).that(process.exitValue()).isEqualTo(0);
        assertThat(output).contains(name);
    }

    private static Arguments input(String name, String part, int times) {
        return input(name, "", part, times, "");
    }

    private static Arguments input(String name, String start, String part, int times, String end) {
        return Arguments.of(name, start, part, times, end);
    }

    /** Reads a folder and prints the first diagnostics; an exception ends the process with another exit value than 0. */
    static final class Reading {

        private Reading() {}

        /**
         * Reads.
         *
         * @param arguments the folder
         */
        public static void main(String[] arguments) {
            Diagnostics diagnostics = new Diagnostics();
            ReadResult result = ApiReader.read(List.of(Path.of(arguments[0])), diagnostics);
            diagnostics.all().stream().limit(3).forEach(System.out::println);
            System.out.println(result.pages() + " pages");
        }
    }
}
