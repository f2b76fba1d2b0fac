package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.runtime.testing.StubServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of README.md and finds each excerpt in what they print, so that the README cannot rot. */
final class ReadmeTest {

    private static final String LAMP = "/towers/{TOWER_ID}/lamps/{LAMP_ID}";

    private static final String COMMAND = "java -jar cli/target/apograph.jar ";

    /** A block of code below a comment that names the file it is taken from. */
    private static final Pattern EXCERPT = Pattern.compile("<!-- from (\\S+) -->\n```\\w*\n(.*?)```", Pattern.DOTALL);

    /** What a consumer adds to a pom. */
    private static final Pattern POM =
            Pattern.compile("<!-- from sample-project/pom.xml -->\n```xml\n(.*?)```", Pattern.DOTALL);

    private static final Pattern PROGRAM =
            Pattern.compile("<!-- program -->\n```java\n(.*?\nclass (\\w+) .*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void excerptsAreWhatTheCommandsPrint() throws IOException {
        String readme = readme();
        Map<String, String> texts = new HashMap<>();
        texts.putAll(runCommands(readme));
        texts.putAll(byFileName(RepositoryRoot.find().resolve("cli/src/test/resources/lighthouse")));
        texts.putAll(byFileName(RepositoryRoot.find().resolve("sample-project/src/test/resources")));
        texts.putAll(byFileName(folder));

        List<MatchResult> excerpts = EXCERPT.matcher(readme)
                .results()
                .filter(excerpt -> !POM.matcher(excerpt.group()).matches())
                .toList();

        assertThat(excerpts.size()).isAtLeast(4);
        for (MatchResult excerpt : excerpts) {
            assertThat(texts).containsKey(excerpt.group(1));
            assertWithMessage("excerpt from %s", excerpt.group(1))
                    .that(texts.get(excerpt.group(1)))
                    .contains(excerpt.group(2));
        }
    }

    @Test
    void theProgramRuns() throws IOException {
        String readme = readme();
        runCommands(readme);
        MatchResult program = PROGRAM.matcher(readme).results().findFirst().orElseThrow();
        List<Path> sources = new ArrayList<>(FileTree.list(folder, ".java"));
        sources.add(Files.writeString(folder.resolve(program.group(2) + ".java"), program.group(1)));
        Path classes = folder.resolve("classes");
        JavaTools.compile(sources, classes);

        try (StubServer server = StubServer.start()) {
            server.answer("GET", LAMP, 200, "{\"name\":\"South lamp\"}");
            server.answer("PATCH", LAMP, 200, "{}");
            CommandRun run = CommandRun.ofProcess(
                    JavaTools.program(classes, program.group(2)),
                    Map.of("LIGHTHOUSE_URL", server.url(), "LIGHTHOUSE_TOKEN", "a-token"));

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo("South lamp\n");
            assertThat(server.requests().get(0).header("Authorization")).hasValue("Bearer a-token");
            assertThat(server.requests().get(1).text()).isEqualTo("{\"name\":\"North lamp\",\"keeper\":null}");
        }
        assertThat(program.group(1).lines().count()).isLessThan(20);
    }

    @Test
    void theTestCommandIsTheOneThatCiRuns() throws IOException {
        List<String> ci = Files.readAllLines(RepositoryRoot.find().resolve(".ci/run"));

        assertThat(readme()).contains("```\n" + ci.get(ci.size() - 1) + "\n```");
    }

    /** The sample's pom has more between the lines, such as a second client; what a reader copies is a part of it. */
    @Test
    void thePomExcerptIsInTheSamplesPom() throws IOException {
        List<MatchResult> excerpts = POM.matcher(readme()).results().toList();
        assertThat(excerpts).hasSize(1);
        Iterator<String> pom = Files.readAllLines(RepositoryRoot.find().resolve("sample-project/pom.xml"))
                .iterator();

        for (String line : excerpts.get(0).group(1).lines().toList()) {
            assertWithMessage(line).that(found(line, pom)).isTrue();
        }
    }

    @Test
    void theSampleCommandRunsTheSamplesProfile() throws IOException {
        assertThat(readme()).contains("```\nmvn -B -ntp -q package -Psample -DskipTests\n```");
        assertThat(Files.readString(RepositoryRoot.find().resolve("sample-project/pom.xml")))
                .contains("<id>sample</id>");
    }

    private static boolean found(String line, Iterator<String> lines) {
        while (lines.hasNext()) {
            if (lines.next().equals(line)) {
                return true;
            }
        }
        return false;
    }

    /** What each command prints, by its name. */
    private Map<String, String> runCommands(String readme) {
        Map<String, String> printed = new HashMap<>();
        readme.lines().filter(line -> line.startsWith(COMMAND)).forEach(line -> {
            String[] arguments = line.substring(COMMAND.length()).split(" ");
            CommandRun run = CommandRun.of(located(arguments));
            assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
            printed.put(arguments[0], run.out() + run.err());
        });
        assertThat(printed.keySet()).containsAtLeast("extract", "explain", "check", "generate");
        return printed;
    }

    /** The arguments with inputs below the repository and outputs below the test's folder. */
    private Object[] located(String[] arguments) {
        List<Object> located = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean output = i > 0 && List.of("-o", "--output").contains(arguments[i - 1]);
            Path input = RepositoryRoot.find().resolve(arguments[i]);
            located.add(output ? folder.resolve(arguments[i]) : Files.exists(input) ? input : arguments[i]);
        }
        return located.toArray();
    }

    private static Map<String, String> byFileName(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Path file : FileTree.list(folder, "")) {
            texts.put(file.getFileName().toString(), Files.readString(file));
        }
        return texts;
    }

    private static String readme() throws IOException {
        return Files.readString(RepositoryRoot.find().resolve("README.md"));
    }
}
