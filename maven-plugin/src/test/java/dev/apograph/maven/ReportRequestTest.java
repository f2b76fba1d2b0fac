package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportRequestTest {

    private static final Path PAGES = Path.of("src", "it", "configuration", "src", "main", "api");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "whole, never, false, '0 errors, 0 warnings'",
        "whole, warning, false, '0 errors, 0 warnings'",
        "cut, never, false, '0 errors, 1 warning'",
        "cut, error, false, '0 errors, 1 warning'",
        "cut, warning, true, '0 errors, 1 warning'",
        "absent, never, false, '1 error, 0 warnings'",
        "absent, error, true, '1 error, 0 warnings'",
    })
    void writesTheReportAndFailsOnlyWhenTold(String pages, String failOn, boolean failed, String found)
            throws Exception {
        Path file = folder.resolve("report.html");

        RunOutcome outcome = new ReportRequest(List.of(PAGES.resolve(pages)), file, failOn).run();

        assertThat(outcome.failed()).isEqualTo(failed);
        assertThat(outcome.summary()).isEqualTo(found + "; see " + file);
        assertThat(Files.readString(file)).contains("<html");
    }

    @Test
    void explainsWrongValues() {
        Path inside = PAGES.resolve("../api/report.html");

        assertThat(new ReportRequest(List.of(PAGES), inside, "warnings").problems())
                .containsExactly(
                        "<reportFailOn> is \"warnings\": did you mean \"warning\"?",
                        "The report lies inside the input " + PAGES
                                + ": choose a file outside with <reportFile>, since the next run would read it.");
        assertThat(new ReportRequest(List.of(), inside, "info").problems())
                .containsExactly("<reportFailOn> is \"info\": it may be never or error or warning.");
        for (String word : List.of("never", "error", "warning")) {
            assertThat(new ReportRequest(List.of(PAGES), folder, word).problems())
                    .isEmpty();
        }
    }
}
