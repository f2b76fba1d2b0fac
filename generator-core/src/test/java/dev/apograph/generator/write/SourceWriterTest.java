package dev.apograph.generator.write;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.PackageName;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing below a folder, and the ways in which a folder refuses. */
final class SourceWriterTest {

    private static final List<GeneratedSource> SOURCES = List.of(source("First"), source("Second"));

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private static GeneratedSource source(String name) {
        return TypeDraft.classOf(PackageName.of("a.b").type(JavaIdentifier.of(name)))
                .toSource();
    }

    @Test
    void writesWhatIsNew() throws IOException {
        Path output = folder.resolve("not/there/yet");
        WriteResult result = SourceWriter.write(SOURCES, output, "", diagnostics);
        assertThat(result.failed()).isFalse();
        assertThat(result.written()).hasSize(2);
        assertThat(Files.readString(output.resolve("a/b/First.java")))
                .isEqualTo(SOURCES.get(0).text());
        assertThat(files(output)).containsExactly("a/b/First.java", "a/b/Second.java");
    }

    @Test
    void leavesAloneWhatIsTheSame() throws IOException {
        SourceWriter.write(SOURCES.subList(0, 1), folder, "", diagnostics);
        Path first = folder.resolve("a/b/First.java");
        Files.setLastModifiedTime(first, FileTime.fromMillis(1_000));
        WriteResult result = SourceWriter.write(SOURCES, folder, "", diagnostics);
        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(result.written()).containsExactly("a/b/Second.java");
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(FileTime.fromMillis(1_000));
    }

    @Test
    void whatIsNoLongerWantedGoesUnlessItWasEdited() throws IOException {
        SourceWriter.write(SOURCES, folder, "", diagnostics);
        assertThat(SourceWriter.write(SOURCES.subList(1, 2), folder, "", diagnostics)
                        .removed())
                .containsExactly("a/b/First.java");
        assertThat(diagnostics.all()).isEmpty();

        Files.writeString(folder.resolve("a/b/Second.java"), "edited");
        WriteResult result = SourceWriter.write(List.of(), folder, "", diagnostics);
        assertThat(result.kept()).containsExactly("a/b/Second.java");
        assertThat(diagnostics.all().toString()).contains("a/b/Second.java: warning APG1402");
        assertThat(Files.readString(folder.resolve("a/b/Second.java"))).isEqualTo("edited");
    }

    @Test
    void aFolderIsCurrentUntilAFileOrTheFingerprintChanges() throws IOException {
        assertThat(SourceWriter.isCurrent(folder, "f")).isFalse();
        SourceWriter.write(SOURCES, folder, "f", diagnostics);
        assertThat(SourceWriter.isCurrent(folder, "f")).isTrue();
        assertThat(SourceWriter.isCurrent(folder, "g")).isFalse();
        Files.delete(folder.resolve("a/b/First.java"));
        assertThat(SourceWriter.isCurrent(folder, "f")).isFalse();
        SourceWriter.write(SOURCES, folder, "f", diagnostics);
        assertThat(SourceWriter.isCurrent(folder, "f")).isTrue();
    }

    @Test
    void runsIntoOneFolderAtOnceDoNotMix() throws Exception {
        List<List<GeneratedSource>> wanted = List.of(SOURCES.subList(0, 1), SOURCES.subList(1, 2));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<WriteResult>> results = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<GeneratedSource> sources = wanted.get(i % 2);
            results.add(threads.submit(() -> SourceWriter.write(sources, folder, "", new Diagnostics())));
        }
        for (Future<WriteResult> result : results) {
            assertThat(result.get().failed()).isFalse();
        }
        threads.shutdown();
        assertThat(files(folder)).hasSize(1);
    }

    @Test
    void aDryRunDoesNothing() throws IOException {
        WriteResult result = SourceWriter.dryRun(SOURCES, folder.resolve("x"), diagnostics);
        assertThat(result.written()).hasSize(2);
        assertThat(files(folder)).isEmpty();
        assertThat(Files.exists(folder.resolve("x"))).isFalse();
    }

    @Test
    void foreignFilesStay() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/Mine.java"), "mine");
        SourceWriter.write(SOURCES, folder, "", diagnostics);
        assertThat(Files.readString(folder.resolve("a/b/Mine.java"))).isEqualTo("mine");
    }

    @Test
    void noLinkIsFollowedOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path output = Files.createDirectory(folder.resolve("output"));
        Files.createSymbolicLink(output.resolve("a"), elsewhere);
        assertRefused(SourceWriter.write(SOURCES, output, "", diagnostics), "output/a");
        assertThat(files(elsewhere)).isEmpty();
    }

    @Test
    void nothingIsStagedThroughALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path output = Files.createDirectory(folder.resolve("output"));
        Files.createSymbolicLink(output.resolve(".apograph"), elsewhere);
        assertRefused(SourceWriter.write(SOURCES, output, "", diagnostics), "output/.apograph");
        assertThat(files(elsewhere)).isEmpty();
    }

    @Test
    void noLinkIsWrittenThrough() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Path output = folder.resolve("output");
        Files.createDirectories(output.resolve("a/b"));
        Files.createSymbolicLink(output.resolve("a/b/Second.java"), victim);
        assertRefused(SourceWriter.write(SOURCES, output, "", diagnostics), "a/b/Second.java");
        assertThat(Files.readString(victim)).isEqualTo("precious");
        assertThat(Files.exists(output.resolve("a/b/First.java"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void aFileInTheWayIsTold() throws IOException {
        Files.writeString(folder.resolve("a"), "a file");
        assertRefused(SourceWriter.write(SOURCES, folder, "", diagnostics), "/a");
    }

    @Test
    void aFolderInTheWayIsTold() throws IOException {
        Files.createDirectories(folder.resolve("a/b/First.java"));
        assertRefused(SourceWriter.write(SOURCES, folder, "", diagnostics), "a/b/First.java");
    }

    @Test
    void anOutputThatIsAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertRefused(SourceWriter.write(SOURCES, file, "", diagnostics), "file");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path output = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(
                output.toFile().setWritable(false) && !Files.isWritable(output), "runs as a user who may do anything");
        assertRefused(SourceWriter.write(SOURCES, output, "", diagnostics), "closed");
        assertThat(output.toFile().setWritable(true)).isTrue();
    }

    private void assertRefused(WriteResult result, String place) {
        assertThat(result.failed()).isTrue();
        assertThat(result.written()).isEmpty();
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).code()).isEqualTo(DiagnosticCode.OUTPUT_NOT_WRITABLE);
        assertThat(diagnostics.all().get(0).place().file()).endsWith(place);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(".apograph")))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
