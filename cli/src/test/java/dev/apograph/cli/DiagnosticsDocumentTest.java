package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of diagnostics for users names every code, in order, with its severity, a meaning and a mend. */
final class DiagnosticsDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("\\| (APG\\d{4}) \\| (error|warning|info) \\| [^|]{10,} \\| [^|]{5,} \\|");

    @Test
    void listsEveryCode() throws IOException {
        List<String> rows = Files.readAllLines(RepositoryRoot.find().resolve("docs/DIAGNOSTICS.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(rows)
                .containsExactlyElementsIn(Stream.of(DiagnosticCode.values())
                        .map(code -> code.code() + " " + code.severity().word())
                        .toList())
                .inOrder();
    }
}
