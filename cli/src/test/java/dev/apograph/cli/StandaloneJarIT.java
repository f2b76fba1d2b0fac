package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as a user starts it. */
final class StandaloneJarIT {

    private static final Path JAR = Path.of("target", "apograph.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void tellsItsVersion() {
        CommandRun run = runJar(thisJava(), List.of(), "--version");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("apograph ");
    }

    @Test
    void endsWithTheExitCodeOfTheCommand() {
        assertThat(runJar(thisJava(), List.of(), "extract", "gone").exitCode()).isEqualTo(ExitCode.INPUT_HAS_ERRORS);
        assertThat(runJar(thisJava(), List.of(), "extract").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void writesTheDocumentInUtf8WhateverTheLocale() throws IOException {
        Path input = Lighthouse.copyTo(folder.resolve("input"));
        Path page = input.resolve("lamp.txt");
        Files.writeString(
                page, Files.readString(page).replace("how a lamp is doing", "how a l\u00e1mp \u706f is doing"));

        CommandRun run = runJar(thisJava(), List.of("-Dfile.encoding=ISO-8859-1"), "extract", input.toString());

        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("how a l\u00e1mp \u706f is doing");
        assertThat(run.out()).startsWith("{");
    }

    @Test
    void holdsTheLicenseAndNoSignatureOfOthers() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.stream().filter(entry -> entry.getName().matches("META-INF/.*\\.(SF|RSA|DSA)")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=ISO-8859-1 -Duser.timezone=America/St_Johns",
                "-Duser.language=th"
            })
    void givesTheSameBytesUnderOtherSettings(String settings) {
        assertThat(generate(thisJava(), List.of(settings.split(" ")), "actual"))
                .isEqualTo(generate(thisJava(), List.of(), "expected"));
    }

    @Test
    void givesTheSameBytesOnTheNewestJava() {
        Optional<Path> jdk25 = JavaTools.jdk25();
        assumeTrue(jdk25.isPresent(), "skipped: there is no JDK 25; JAVA_25_HOME can name one");
        assertThat(generate(jdk25.orElseThrow().resolve("bin/java"), List.of(), "actual"))
                .isEqualTo(generate(thisJava(), List.of(), "expected"));
    }

    @Test
    void startsWithTheOptionsForShortRuns() throws IOException {
        Path archive = folder.resolve("classes.jsa");
        if (Runtime.version().feature() < 19) {
            CommandRun made = runJar(thisJava(), List.of("-XX:ArchiveClassesAtExit=" + archive), "check", lighthouse());
            assertWithMessage(made.err()).that(made.exitCode()).isEqualTo(ExitCode.DONE);
        }
        assertStartsFromArchive(thisJava(), archive);
    }

    @Test
    void theOptionsForShortRunsSuitTheNewestJava() throws IOException {
        Optional<Path> jdk25 = JavaTools.jdk25();
        assumeTrue(jdk25.isPresent(), "skipped: there is no JDK 25; JAVA_25_HOME can name one");
        assertStartsFromArchive(jdk25.orElseThrow().resolve("bin/java"), folder.resolve("classes.jsa"));
    }

    /** Runs twice: where the first run does not find an archive, Java 19 and newer make one for the second. */
    private void assertStartsFromArchive(Path java, Path archive) throws IOException {
        Path log = folder.resolve("log.txt");
        List<String> settings = List.of(
                "@" + JAR.resolveSibling("apograph.options"),
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:class+load:file=" + log);
        CommandRun plain = runJar(java, List.of(), "extract", lighthouse());
        for (int i = 0; i < 2; i++) {
            CommandRun run = runJar(java, settings, "extract", lighthouse());
            assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(run.out()).isEqualTo(plain.out());
            assertThat(run.err()).isEqualTo(plain.err());
        }
        assertThat(Files.readString(log))
                .containsMatch("dev\\.apograph\\.cli\\.Apograph source: shared objects file \\(top\\)");
    }

    private String lighthouse() throws IOException {
        return Lighthouse.copyTo(folder.resolve("lighthouse")).toString();
    }

    private Map<String, String> generate(Path java, List<String> settings, String name) {
        String pages = SharedFolder.require("pages/losant").toString();
        String schemas = SharedFolder.require("schemas/losant").toString();
        Path output = folder.resolve(name);
        CommandRun run =
                runJar(java, settings, "generate", pages, schemas, "--package", "a.b", "--output", output.toString());
        assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(ExitCode.DONE);
        CommandRun document = runJar(java, settings, "extract", pages, schemas);
        assertWithMessage(document.err()).that(document.exitCode()).isEqualTo(ExitCode.DONE);
        Map<String, String> files = FileTree.read(output);
        files.put("standard output", document.out());
        files.put("diagnostics", run.err());
        return files;
    }

    private static CommandRun runJar(Path java, List<String> settings, String... arguments) {
        List<String> commandLine = new ArrayList<>(List.of(java.toString()));
        commandLine.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // short runs start faster so
        commandLine.addAll(settings);
        commandLine.addAll(List.of("-jar", JAR.toString()));
        commandLine.addAll(List.of(arguments));
        return CommandRun.ofProcess(commandLine);
    }

    private static Path thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
