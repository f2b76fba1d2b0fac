package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is far larger than the heap goes up and comes down: 3 GiB in the profile {@code thorough}. */
final class LargeTransferTest {

    private static final long SIZE = Boolean.getBoolean("apograph.thorough") ? 3L << 30 : 200L << 20;

    @Test
    void aHeapOf64MegabytesIsEnough(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeTransfer.class.getName(),
                        String.valueOf(SIZE),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertWithMessage(output).that(process.exitValue()).isEqualTo(0);
        assertThat(output.lines())
                .containsExactly("sent true " + SIZE, "saved " + SIZE + " " + SIZE)
                .inOrder();
    }
}
