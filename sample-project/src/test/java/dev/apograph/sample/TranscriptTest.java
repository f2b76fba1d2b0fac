package dev.apograph.sample;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program's whole output is the text in {@code src/test/resources/transcript.txt}. */
final class TranscriptTest {

    private static final Path EXPECTED = Path.of("src/test/resources/transcript.txt");

    @Test
    void isAsWritten() throws IOException {
        String transcript = transcript();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, transcript);
        }

        assertThat(transcript.lines().toList())
                .containsExactlyElementsIn(Files.readAllLines(EXPECTED))
                .inOrder();
    }

    @Test
    void namesNoPortAndNoCredential() throws IOException {
        String transcript = transcript();

        assertThat(transcript).doesNotContain("127.0.0.1");
        assertThat(transcript).doesNotContain("an-access-token");
        assertThat(transcript).doesNotContain("a-personal-api-key");
    }

    private static String transcript() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            Transcript.printTo(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
