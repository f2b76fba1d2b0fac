package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that shows where something was read. */
final class ExplainTest {

    private static final String GET = "GET /towers/{TOWER_ID}/lamps/{LAMP_ID}";

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void copyPages() throws IOException {
        input = Lighthouse.copyTo(folder.resolve("input"));
    }

    @Test
    void showsTheLinesAndWhatWasReadFromThem() throws IOException {
        List<String> page = Files.readAllLines(input.resolve("lamp.txt"));
        int row = page.indexOf("unitNUnit of the brightness. Accepted values are: lumen, candelalumenunit=candela") + 1;

        CommandRun run = CommandRun.of("explain", "unit", input);

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().toList())
                .containsAtLeast(
                        "parameter " + GET + " query unit",
                        "  in code: GetLampRequest.unit, unit, GetLampRequest.Unit",
                        "lamp.txt:" + row + " (Lamp > Get > Request Query Parameters)",
                        "  " + row + " | " + page.get(row - 1),
                        "  required: no  [stated, table-row]",
                        "  default: lumen  [stated, table-row]",
                        "  accepted values: lumen, candela  [prose, accepted-values]")
                .inOrder();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /towers/{TOWER_ID}/lamps/{LAMP_ID} | endpoint " + GET,
                "get /towers/{towerId}/lamps/{lampId}/ | endpoint " + GET,
                "GET https://api.lighthouse.example/towers/:tower/lamps/:lamp | endpoint " + GET,
                "LampResource#get | endpoint " + GET,
                "lamp.get | endpoint " + GET,
                "lamp().get() | endpoint " + GET,
                GET + " query unit | parameter " + GET + " query unit",
                GET + " unit | parameter " + GET + " query unit",
                "GetLampRequest.unit | parameter " + GET + " query unit",
                "getlamprequest.UNIT | parameter " + GET + " query unit",
                "GetLampRequest.Unit | parameter " + GET + " query unit",
                "LampResource#get.towerId | parameter " + GET + " path TOWER_ID",
                GET + " response 404 | response " + GET + " response 404",
                GET + " 404 | response " + GET + " response 404",
                "LampPatch | schema Lamp Patch",
                "Lamp Patch | schema Lamp Patch",
                "Lamp | resource Lamp",
                "schema Lamp | schema schema Lamp",
                "Error | schema Error",
            })
    void findsAnElementByItsNamesInPagesAndCode(String selector, String first) {
        CommandRun run = CommandRun.of("explain", selector, input);

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().findFirst()).hasValue(first);
    }

    @Test
    void showsTheLinesOfASchemasProperty() throws IOException {
        Files.writeString(
                input.resolve("lampPatch.json"),
                "{\"title\":\"Lamp Patch\",\"type\":\"object\",\"properties\":{\n\"shade\":{\n\"type\":\"string\"\n}}}");

        CommandRun run = CommandRun.of("explain", "LampPatch.shade", input);

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("lampPatch.json:2-4 (properties > shade)\n  2 | \"shade\":{\n  3 | \"type\":\"string\"\n");
        assertThat(run.out()).contains("  type: string  [supplied, json-schema]\n");
    }

    @Test
    void listsThePartsOfAnEndpoint() {
        assertThat(CommandRun.of("explain", GET, input).out())
                .contains(
                        "parts:\n  " + GET + " path TOWER_ID\n  " + GET + " path LAMP_ID\n  " + GET + " query unit\n");
    }

    @Test
    void anAmbiguousSelectorListsItsCandidates() {
        CommandRun run = CommandRun.of("explain", "TOWER_ID", input);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err())
                .isEqualTo("\"TOWER_ID\" names 2 elements; name one of them:\n  " + GET + " path TOWER_ID\n  PATCH "
                        + GET.substring(4) + " path TOWER_ID\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anUnknownSelectorNamesTheNearest() {
        CommandRun run = CommandRun.of("explain", "LampPtach", input);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).startsWith("Nothing is named \"LampPtach\"; nearest are:\n  Lamp Patch\n");
        assertThat(CommandRun.of("explain", "zzzz\u001b[31m", input).err())
                .isEqualTo("Nothing is named \"zzzz [31m\".\n");
    }

    @Test
    void nothingReadIsAnErrorOfTheInput() {
        CommandRun run = CommandRun.of("explain", "Lamp", folder.resolve("absent"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_HAS_ERRORS);
        assertThat(run.err()).contains("error APG1001");
    }

    @Test
    void controlCharactersOfAPageDoNotReachTheTerminal() throws IOException {
        Path page = input.resolve("lamp.txt");
        Files.writeString(page, Files.readString(page).replace("Unit of the", "Unit\u001b[31m of the"));

        assertThat(CommandRun.of("explain", "unit", input).out()).doesNotContain("\u001b");
    }

    @Test
    void selectorAndInputAreNeeded() {
        assertThat(CommandRun.of("explain").err()).contains("Missing required parameter");
        assertThat(CommandRun.of("explain", "Lamp").err()).contains("Missing required parameter: 'INPUT'");
        assertThat(CommandRun.of("explain", "Lamp").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
