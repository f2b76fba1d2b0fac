package dev.apograph.spec.schema;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/SCHEMAS.md} names every keyword and says what becomes of it. */
final class SchemasDocumentTest {

    @Test
    void everyKeywordIsNamed() throws IOException {
        String document = Files.readString(Path.of("../docs/SCHEMAS.md"));

        assertThat(KeywordNames.KNOWN.stream()
                        .filter(keyword -> !document.contains("`" + keyword + "`"))
                        .toList())
                .isEmpty();
        assertThat(document).contains(DiagnosticCode.SCHEMA_CONFLICT.code());
    }
}
