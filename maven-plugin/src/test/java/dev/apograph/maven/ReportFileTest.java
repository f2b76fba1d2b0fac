package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesOneFileAndReplacesIt() throws Exception {
        Path file = folder.resolve("deep").resolve("report.html");
        new ReportFile(file).write("first");
        new ReportFile(file).write("second \u2713");
        assertThat(Files.readString(file)).isEqualTo("second \u2713");
        assertThat(filesIn(file.getParent())).containsExactly(file);
    }

    @Test
    void leavesAnUnchangedFileAlone() throws Exception {
        Path file = folder.resolve("report.html");
        new ReportFile(file).write("text");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        new ReportFile(file).write("text");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void writesToWhereALinkLeads() throws Exception {
        Path file = Files.writeString(folder.resolve("real.html"), "first");
        Path link = Files.createSymbolicLink(folder.resolve("report.html"), file);

        new ReportFile(link).write("second");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).isEqualTo("second");
    }

    @Test
    void saysWhatCannotBeWritten() throws Exception {
        Files.writeString(folder.resolve("file"), "in the way");
        Path file = folder.resolve("file").resolve("report.html");
        MojoExecutionException failure =
                assertThrows(MojoExecutionException.class, () -> new ReportFile(file).write("text"));
        assertThat(failure).hasMessageThat().contains("report.html cannot be written");
        assertThat(filesIn(folder)).containsExactly(folder.resolve("file"));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
