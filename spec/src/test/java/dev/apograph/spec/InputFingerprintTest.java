package dev.apograph.spec;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFingerprintTest {

    @TempDir
    private Path folder;

    private String before = "";

    @BeforeEach
    void twoPages() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one");
        Files.writeString(folder.resolve("b.txt"), "two");
        before = fingerprint("options").orElseThrow();
    }

    @Test
    void theSameInputsHaveTheSameFingerprintWhateverTheirDates() throws IOException {
        Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.fromMillis(0));

        assertThat(fingerprint("options")).hasValue(before);
        assertThat(before).matches("[0-9a-f]{64}");
    }

    @Test
    void contentNamesAndOptionsCount() throws IOException {
        assertThat(fingerprint("other options").orElseThrow()).isNotEqualTo(before);

        Files.writeString(folder.resolve("a.txt"), "onf");
        assertThat(fingerprint("options").orElseThrow()).isNotEqualTo(before);

        Files.writeString(folder.resolve("a.txt"), "one");
        assertThat(fingerprint("options")).hasValue(before);

        Files.move(folder.resolve("a.txt"), folder.resolve("c.txt"));
        assertThat(fingerprint("options").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void whatMovesFromOneFileToTheNextCounts() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "onet");
        Files.writeString(folder.resolve("b.txt"), "wo");

        assertThat(fingerprint("options").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void aMissingInputHasNone() {
        assertThat(InputFingerprint.of(List.of(folder.resolve("gone")), "options"))
                .isEmpty();
    }

    private Optional<String> fingerprint(String options) {
        return InputFingerprint.of(List.of(folder), options);
    }
}
