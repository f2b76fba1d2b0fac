package dev.apograph.spec;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageReading;
import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.Page;
import dev.apograph.spec.page.PageCoverage;
import dev.apograph.spec.page.SourceText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Finding, checking and decoding the input files; the readers of pages and schemas only write down what they get. */
final class ApiReaderTest {

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<String> read = new ArrayList<>();

    @Test
    void everyFileBelowAFolderIsReadInOrder() throws IOException {
        write("pages/b/z.MD", "z");
        write("pages/b.txt", "b");
        write("pages/a/deep/er/p.html", "p");
        write("pages/a/q.htm", "q");
        write("pages/s.json", "s");
        write("pages/t.yaml", "t");
        write("pages/u.yml", "u");
        write("pages/v.markdown", "v");

        ReadResult result = readAll(folder.resolve("pages"));

        assertThat(read)
                .containsExactly(
                        "schema s.json = s",
                        "schema t.yaml = t",
                        "schema u.yml = u",
                        "page a/deep/er/p.html = p",
                        "page a/q.htm = q",
                        "page b.txt = b",
                        "page b/z.MD = z",
                        "page v.markdown = v")
                .inOrder();
        assertThat(result.pages()).isEqualTo(5);
        assertThat(result.schemas()).isEqualTo(3);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void hiddenFilesAreNoInput() throws IOException {
        write("pages/.page.txt", "x");
        write("pages/.git/page.txt", "x");
        write("pages/page.txt", "x");

        readAll(folder.resolve("pages"));

        assertThat(read).containsExactly("page page.txt = x");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void anInputThatIsHiddenItselfIsRead() throws IOException {
        write(".pages/page.txt", "x");

        readAll(folder.resolve(".pages"));

        assertThat(read).containsExactly("page page.txt = x");
    }

    @Test
    void aLinkThatLeadsBackIsPassedOver() throws IOException {
        write("pages/a/page.txt", "x");
        Files.createSymbolicLink(folder.resolve("pages/a/loop"), folder.resolve("pages"));

        readAll(folder.resolve("pages"));

        assertThat(read).containsExactly("page a/page.txt = x");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aFileIsReadOnceHoweverManyInputsLeadToIt() throws IOException {
        Path page = write("pages/losant/page.txt", "x");
        Files.createSymbolicLink(folder.resolve("pages/losant/same.txt"), page);

        readAll(page, folder.resolve("pages"), folder.resolve("pages/losant"), folder.resolve("pages/../pages"));

        assertThat(read).containsExactly("page losant/page.txt = x");
    }

    @Test
    void filesOfTheSameNameAreToldApartByTheFoldersAboveThem() throws IOException {
        write("one/api/page.txt", "1");
        write("two/api/page.txt", "2");
        write("two/api/other.txt", "3");
        write("three/page.txt", "4");

        readAll(folder.resolve("one/api"), folder.resolve("two/api"), folder.resolve("three"));

        assertThat(read)
                .containsExactly(
                        "page one/api/page.txt = 1",
                        "page other.txt = 3",
                        "page three/page.txt = 4",
                        "page two/api/page.txt = 2")
                .inOrder();
    }

    @Test
    void theOrderOfInputsDoesNotMatter() throws IOException {
        List<Path> inputs = new ArrayList<>();
        for (String name : List.of("a/x.txt", "b/x.txt", "c/b/x.txt", "y.txt", "d/y.txt", "s.json", "d/s.json")) {
            inputs.add(write(name, name));
        }
        inputs.add(folder.resolve("d"));
        readAll(inputs.toArray(Path[]::new));
        List<String> first = List.copyOf(read);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(inputs, random);
            read.clear();
            readAll(inputs.toArray(Path[]::new));
            assertThat(read).containsExactlyElementsIn(first).inOrder();
        }
        assertThat(first).hasSize(7);
    }

    @Test
    void byteOrderMarkAndLineEndingsAreUndone() throws IOException {
        write("pages/page.txt", "\uFEFFone\r\ntwo\rthree\n\nfour\u2028");

        readAll(folder.resolve("pages"));

        assertThat(read).containsExactly("page page.txt = one\ntwo\nthree\n\nfour\u2028");
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("a.txt", bytes(""), "a.txt: error APG1003 the file holds nothing but white space"),
                Arguments.of("a.txt", bytes("\uFEFF \r\n\t"), "a.txt: error APG1003 the file holds nothing but"),
                Arguments.of("a.json", bytes("\n"), "a.json: error APG1003 the file holds nothing but white space"),
                Arguments.of("a.txt", bytes("one\ntwo\0"), "a.txt:2: error APG1004 the file holds a NUL byte"),
                Arguments.of(
                        "a.md", latin("one\r\ntwo\r\ncaf\u00e9"), "a.md:3: error APG1004 the file holds bytes that"),
                Arguments.of(
                        "a.md", latin("cut \u00c3"), "a.md:1: error APG1004 the file holds bytes that are not UTF-8"),
                Arguments.of("a.md", "page".getBytes(StandardCharsets.UTF_16), "a.md:1: error APG1004 the file holds"),
                Arguments.of(
                        "a.md", "page".getBytes(StandardCharsets.UTF_16LE), "a.md:1: error APG1004 the file holds"),
                Arguments.of("a\nb.txt", bytes("x"), "error APG1002 a file's name holds a control character"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aFileThatIsNoTextIsReportedWithItsPlace(String name, byte[] content, String expected) throws IOException {
        Files.write(folder.resolve(name), content);
        write("good.txt", "good");

        ReadResult result = readAll(folder);

        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).toString()).contains(expected);
        assertThat(read).containsExactly("page good.txt = good");
        assertThat(result.pages()).isEqualTo(1);
    }

    @Test
    void aFileOfAnotherKindIsNamed() throws IOException {
        write("pages/page.txt", "x");
        write("pages/logo.png", "x");
        write("pages/Makefile", "x");

        readAll(folder.resolve("pages"));

        assertThat(lines())
                .containsExactly(
                        "Makefile: info APG1007 a file with this ending is not read",
                        "logo.png: info APG1007 a file with this ending is not read");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        write("pages/page.txt", "x");
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("pages/large.txt").toFile(), "rw")) {
            large.setLength(InputText.LARGEST_FILE + 1);
        }

        readAll(folder.resolve("pages"));

        assertThat(read).containsExactly("page page.txt = x");
        assertThat(lines().get(0)).startsWith("large.txt: error APG1005 the file has 16777217 bytes");
    }

    @Test
    void whatDoesNotExistIsNamedAndTheRestRead() throws IOException {
        Path page = write("page.txt", "x");

        readAll(folder.resolve("gone/pages"), page);

        assertThat(lines())
                .containsExactly("pages: error APG1001 " + folder.resolve("gone/pages")
                        + " does not exist (check how it is spelt)");
        assertThat(read).containsExactly("page page.txt = x");
    }

    @Test
    void aFolderWithoutPagesIsReported() throws IOException {
        write("pages/page.txt", "x");
        Files.createDirectories(folder.resolve("empty/.hidden"));

        readAll(folder.resolve("empty"), folder.resolve("pages"));

        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0)).startsWith("empty: error APG1006 ");
    }

    @Test
    void schemasAloneAreNoApi() throws IOException {
        write("schemas/b.json", "{}");

        ReadResult result = readAll(folder.resolve("schemas"));

        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0)).startsWith("schemas: error APG1006 none of the inputs holds a page");
        assertThat(result.schemas()).isEqualTo(1);
    }

    @Test
    void aLinkThatLeadsNowhereIsReported() throws IOException {
        write("pages/page.txt", "x");
        Files.createSymbolicLink(folder.resolve("pages/z.txt"), folder.resolve("gone"));

        readAll(folder.resolve("pages"));

        assertThat(lines()).containsExactly("z.txt: error APG1002 the link leads nowhere");
    }

    @Test
    void aFileThatMayNotBeReadIsReported() throws IOException {
        Path secret = write("pages/secret.txt", "x");
        write("pages/page.txt", "x");
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "this user may read everything");

        readAll(folder.resolve("pages"));

        assertThat(lines()).containsExactly("secret.txt: error APG1002 permission to read it is missing");
    }

    @Test
    void noInputThatIsNeitherFileNorFolder() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device) && !Files.isRegularFile(device), "there is no device to try");

        readAll(device);

        assertThat(lines()).containsExactly("null: error APG1002 /dev/null is neither a file nor a folder");
    }

    private ReadResult readAll(Path... inputs) {
        return ApiReader.read(
                Arrays.asList(inputs),
                (pages, schemaNames, problems) -> pages.stream()
                        .map(page -> {
                            read.add("page " + page.file() + " = " + String.join("\n", page.raw()));
                            return new PageReading(ApiDefinition.empty(), coverage(page));
                        })
                        .toList(),
                (files, problems) -> {
                    files.forEach(file -> read.add("schema " + file.path() + " = " + file.text()));
                    return List.of();
                },
                diagnostics);
    }

    private static PageCoverage coverage(SourceText source) {
        Page page = new Page(source, new TreeSet<>(), List.of(), List.of());
        return new PageCoverage(page, "test", Collections.nCopies(source.lines().size(), LineUse.USED));
    }

    private List<String> lines() {
        return diagnostics.all().stream().map(Object::toString).toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        assertWithMessage("two files of one test").that(Files.exists(file)).isFalse();
        return Files.writeString(file, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
