package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportCommandTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path report;

    @BeforeEach
    void copyInput() throws IOException {
        input = Lighthouse.copyTo(folder.resolve("in"));
        report = folder.resolve("out").resolve("report.html");
    }

    @Test
    void writesOneFile() throws IOException {
        CommandRun run = CommandRun.of("report", input, "-o", report);
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).isEmpty();
        assertThat(run.summary()).endsWith("1 file written");
        assertThat(Files.readString(report)).contains("lamp.txt");
        assertThat(Files.list(report.getParent()).toList()).containsExactly(report);
    }

    @Test
    void leavesAnUnchangedReportAlone() throws IOException {
        CommandRun.of("report", input, "-o", report);
        FileTime before = FileTime.fromMillis(0);
        Files.setLastModifiedTime(report, before);
        assertThat(CommandRun.of("report", input, "-o", report).summary()).contains("1 unchanged");
        assertThat(Files.getLastModifiedTime(report)).isEqualTo(before);
    }

    @Test
    void showsErrorsToo() throws IOException {
        Files.writeString(input.resolve("other.txt"), "Nothing of an API\n");
        CommandRun run = CommandRun.of("report", input, "-o", report);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(report)).contains("APG1101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.txt", "in/report.html", "report"})
    void refusesOtherNamesAndItsOwnInput(String name) {
        CommandRun run = CommandRun.of("report", input, "-o", folder.resolve(name));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(Files.exists(folder.resolve(name))).isFalse();
    }

    @Test
    void needsToKnowWhereToWrite() {
        assertThat(CommandRun.of("report", input).exitCode()).isEqualTo(2);
    }
}
