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
import java.util.List;
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
        WriteResult result = SourceWriter.write(SOURCES, output, diagnostics);
        assertThat(result.failed()).isFalse();
        assertThat(result.written()).hasSize(2);
        assertThat(Files.readString(output.resolve("a/b/First.java")))
                .isEqualTo(SOURCES.get(0).text());
        assertThat(files(output)).containsExactly("a/b/First.java", "a/b/Second.java");
    }

    @Test
    void leavesAloneWhatIsTheSame() throws IOException {
        SourceWriter.write(SOURCES, folder, diagnostics);
        Path first = folder.resolve("a/b/First.java");
        Files.setLastModifiedTime(first, FileTime.fromMillis(1_000));
        Files.writeString(folder.resolve("a/b/Second.java"), "changed");
        WriteResult result = SourceWriter.write(SOURCES, folder, diagnostics);
        assertThat(result.unchanged()).containsExactly(SOURCES.get(0).path());
        assertThat(result.written()).containsExactly(SOURCES.get(1).path());
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(FileTime.fromMillis(1_000));
        assertThat(Files.readString(folder.resolve("a/b/Second.java")))
                .isEqualTo(SOURCES.get(1).text());
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
        SourceWriter.write(SOURCES, folder, diagnostics);
        assertThat(Files.readString(folder.resolve("a/b/Mine.java"))).isEqualTo("mine");
    }

    @Test
    void noLinkIsFollowedOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path output = Files.createDirectory(folder.resolve("output"));
        Files.createSymbolicLink(output.resolve("a"), elsewhere);
        assertRefused(SourceWriter.write(SOURCES, output, diagnostics), "output/a");
        assertThat(files(elsewhere)).isEmpty();
    }

    @Test
    void noLinkIsWrittenThrough() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Path output = folder.resolve("output");
        Files.createDirectories(output.resolve("a/b"));
        Files.createSymbolicLink(output.resolve("a/b/Second.java"), victim);
        assertRefused(SourceWriter.write(SOURCES, output, diagnostics), "a/b/Second.java");
        assertThat(Files.readString(victim)).isEqualTo("precious");
        assertThat(Files.exists(output.resolve("a/b/First.java"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void aFileInTheWayIsTold() throws IOException {
        Files.writeString(folder.resolve("a"), "a file");
        assertRefused(SourceWriter.write(SOURCES, folder, diagnostics), "/a");
    }

    @Test
    void aFolderInTheWayIsTold() throws IOException {
        Files.createDirectories(folder.resolve("a/b/First.java"));
        assertRefused(SourceWriter.write(SOURCES, folder, diagnostics), "a/b/First.java");
    }

    @Test
    void anOutputThatIsAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertRefused(SourceWriter.write(SOURCES, file, diagnostics), "file");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path output = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(
                output.toFile().setWritable(false) && !Files.isWritable(output), "runs as a user who may do anything");
        assertRefused(SourceWriter.write(SOURCES, output, diagnostics), "closed");
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
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
