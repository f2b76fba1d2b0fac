package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ProgressLineTest {

    private final StringWriter written = new StringWriter();
    private final PrintWriter terminal = new PrintWriter(written);

    @Test
    @Timeout(30)
    void saysWhatIsDoneAndClearsTheLineInTheEnd() throws InterruptedException {
        try (ProgressLine line = ProgressLine.start(terminal, "reading", true, Duration.ofMillis(1))) {
            waitFor("reading, 2 s");
            line.now("writing");
            waitFor("writing, ");
        }
        assertThat(written.toString()).endsWith("\r\u001B[K");
    }

    @Test
    void isSilentWhenTheWorkIsShort() {
        ProgressLine.start(terminal, "reading", true, Duration.ofHours(1)).close();

        assertThat(written.toString()).isEmpty();
    }

    @Test
    void isSilentElsewhereThanOnATerminal() throws InterruptedException {
        try (ProgressLine line = ProgressLine.start(terminal, "reading", false, Duration.ofMillis(1))) {
            Thread.sleep(20);
            line.now("writing");
        }
        assertThat(written.toString()).isEmpty();
    }

    private void waitFor(String text) throws InterruptedException {
        while (!written.toString().contains(text)) {
            Thread.sleep(1);
        }
    }
}
