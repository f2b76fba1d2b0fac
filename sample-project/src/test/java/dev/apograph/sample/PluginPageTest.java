package dev.apograph.sample;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/PLUGIN.md} names the parameters of the goals as their sources do. */
final class PluginPageTest {

    private static final Path SOURCES = Path.of("../maven-plugin/src/main/java/dev/apograph/maven");

    /** What the goals that generate share. */
    private static final String SHARED = "GeneratorGoal.java";

    private static final String GENERATE = "GenerateMojo.java";

    /** A parameter that can be set: its version, the arguments of its annotation, its name. */
    private static final Pattern PARAMETER =
            Pattern.compile("@since (\\S+)\\s+\\*/\\s+@Parameter\\(([^)]*)\\)\\s+private [^;]+ (\\w+);");

    private static final Pattern PROPERTY = Pattern.compile("property = \"([^\"]+)\"");

    private static final Pattern DEFAULT = Pattern.compile("defaultValue = \"([^\"]+)\"");

    /** A row of the table: parameter, property, default, since. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| `([\\w.]+)` \\| ([^|]+) \\| ([\\d.]+) \\|$");

    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\w+)$");

    @Test
    void everyParameterHasARow() throws IOException {
        List<String> parameters = parameters(SHARED, GENERATE)
                .map(found -> row(found.group(3), found.group(2), found.group(1)))
                .toList();

        assertThat(parameters.size()).isAtLeast(5);
        assertThat(ROW.matcher(page()).results().map(MatchResult::group).toList())
                .containsExactlyElementsIn(parameters);
    }

    @Test
    void theSectionsStandInTheOrderOfTheRows() throws IOException {
        String page = page();
        List<String> rows = ROW.matcher(page).results().map(row -> row.group(1)).toList();

        assertThat(SECTION.matcher(page)
                        .results()
                        .map(section -> section.group(1))
                        .filter(rows::contains)
                        .toList())
                .containsExactlyElementsIn(rows)
                .inOrder();
    }

    @Test
    void theGoalForTestsNamesWhatItShares() throws IOException {
        String shared =
                parameters(SHARED).map(found -> "`" + found.group(3) + "`").collect(Collectors.joining(", "));

        assertThat(page()).contains("| " + shared + " | As above. |");
    }

    @Test
    void everyParameterHasAnExample() throws IOException {
        String page = page();

        ROW.matcher(page).results().forEach(row -> assertThat(page).contains("## " + row.group(1) + "\n"));
        ROW.matcher(page).results().forEach(row -> assertThat(page).contains("<" + row.group(1) + ">"));
    }

    @Test
    void everyPropertyOfTheGoalIsReadAsAParameter() throws IOException {
        for (String file : List.of(SHARED, GENERATE)) {
            String source = Files.readString(SOURCES.resolve(file));

            assertThat(parameters(file).count())
                    .isEqualTo(PROPERTY.matcher(source).results().count());
        }
    }

    private static Stream<MatchResult> parameters(String... files) throws IOException {
        List<MatchResult> found = new ArrayList<>();
        for (String file : files) {
            PARAMETER.matcher(Files.readString(SOURCES.resolve(file))).results().forEach(found::add);
        }
        return found.stream();
    }

    private static String row(String name, String annotation, String since) {
        return "| `" + name + "` | `" + first(PROPERTY, annotation, "") + "` | "
                + first(DEFAULT, annotation, "none").replaceFirst("^(?!none$)(.*)$", "`$1`") + " | " + since + " |";
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse(otherwise);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/PLUGIN.md"));
    }
}
