package dev.apograph.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F40 and what saving promises. */
final class DownloadTest {

    @TempDir
    private Path folder;

    private static Download of(String body, String... headers) {
        return Download.of(info(headers), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static ResponseInfo info(String... headers) {
        Map<String, List<String>> all = new java.util.HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], List.of(headers[i + 1]));
        }
        return ResponseInfo.of(200, ResponseHeaders.of(all));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void savesAWholeFile() throws IOException {
        List<String> told = new ArrayList<>();
        long bytes = of("content", "Content-Length", "7")
                .withProgress((count, total) -> told.add(count + "/" + total.orElse(-1)))
                .saveTo(folder.resolve("a.txt"));
        assertThat(bytes).isEqualTo(7);
        assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo("content");
        assertThat(told).containsExactly("7/7");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void leavesAnExistingFileUnlessToldToReplaceIt() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");
        assertThrows(FileAlreadyExistsException.class, () -> of("new").saveTo(target));
        assertThat(Files.readString(target)).isEqualTo("old");
        of("new").replace(target);
        assertThat(Files.readString(target)).isEqualTo("new");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aFileThatBreaksOffLeavesNothing() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");
        InputStream broken = new InputStream() {
            private int count;

            @Override
            public int read() {
                if (count++ > 100_000) {
                    throw new ConnectionException("GET /file", "the connection broke", null);
                }
                return 'x';
            }
        };
        assertThrows(
                ConnectionException.class, () -> Download.of(info(), broken).replace(target));
        assertThat(Files.readString(target)).isEqualTo("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void tellsWhatTheFileSystemRefuses() {
        assertThrows(
                NoSuchFileException.class,
                () -> of("x").saveTo(folder.resolve("none").resolve("a.txt")));
        assertThrows(IOException.class, () -> of("x").replace(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=\"a.txt\"|a.txt",
                "attachment; filename=a.txt|a.txt",
                "attachment;FileName = \"b c.txt\"; size=3|b c.txt",
                "attachment; filename=\"../../etc/passwd\"|passwd",
                "attachment; filename=\"..\\..\\evil.exe\"|evil.exe",
                "attachment; filename=\"/etc/\"|none",
                "attachment; filename=\"..\"|none",
                "attachment; filename=\".\"|none",
                "attachment; filename=\"\"|none",
                "attachment; filename=\"a:b*c?.txt\"|a_b_c_.txt",
                "attachment; filename=\"say \\\"hi\\\".txt\"|say _hi_.txt",
                "attachment; filename=\"rates.txt\"; filename*=UTF-8''%e2%82%ac%20rates+x.txt|€ rates+x.txt",
                "attachment; filename*=iso-8859-1'en'%A3%20rates.txt|£ rates.txt",
                "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd|passwd",
                "attachment; filename*=UTF-8''%zz; filename=b.txt|b.txt",
                "attachment; filename*=nonsense''a.txt; filename=b.txt|b.txt",
                "attachment|none"
            })
    void theServersNameIsMadeHarmless(String disposition, String name) {
        assertThat(of("", "Content-Disposition", disposition).fileName().orElse("none"))
                .isEqualTo(name);
    }

    @Test
    void tellsTheLengthOnlyIfItIsThatOfTheFile() {
        assertThat(of("", "Content-Length", "3221225472").length()).hasValue(3_221_225_472L);
        assertThat(of("", "Content-Length", "x").length()).isEmpty();
        assertThat(of("", "Content-Length", "3", "Content-Encoding", "gzip").length())
                .isEmpty();
        assertThat(of("", "Content-Type", "text/csv").contentType()).hasValue("text/csv");
        assertThat(of("canary", "X-A", "canary").toString()).doesNotContain("canary");
    }
}
