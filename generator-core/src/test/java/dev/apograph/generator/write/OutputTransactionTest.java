package dev.apograph.generator.write;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every operation of a run is made to fail, and every operation is made its last one. */
final class OutputTransactionTest {

    private static final SortedMap<String, String> OLD =
            sorted(Map.of("a/Same.java", "same", "a/Changed.java", "old", "a/b/Gone.java", "gone"));
    private static final SortedMap<String, String> NEW =
            sorted(Map.of("a/Same.java", "same", "a/Changed.java", "new", "c/Added.java", "added"));

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void freshFolder() throws IOException {
        fresh(0);
    }

    @Test
    void aRunMakesTheFolderHoldWhatIsWanted() throws IOException {
        OutputPlan plan = run(NEW, new DiskFiles());

        assertThat(content()).isEqualTo(NEW);
        assertThat(plan.writtenPaths()).hasSize(2);
        assertThat(plan.deletedPaths()).hasSize(1);
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(Files.exists(folder.resolve("a/b"))).isFalse();
        assertThat(run(NEW, new DiskFiles()).isEmpty()).isTrue();
    }

    @Test
    void aRunThatIsKilledLeavesEveryFileWholeAndTheNextOneCompletesIt() throws IOException {
        for (int last = 0; ; last++) {
            fresh(last);
            FaultyFiles files = FaultyFiles.killedAfter(last);
            boolean killed = false;
            try {
                run(NEW, files);
            } catch (FaultyFiles.Killed death) {
                killed = true;
            }
            for (Map.Entry<String, String> file : content().entrySet()) {
                assertWithMessage("%s after %s operations", file.getKey(), last)
                        .that(file.getValue())
                        .isAnyOf(OLD.get(file.getKey()), NEW.get(file.getKey()));
            }
            run(NEW, new DiskFiles());
            assertWithMessage("repaired after %s operations", last)
                    .that(content())
                    .isEqualTo(NEW);
            assertThat(state()).containsExactly("manifest");
            if (!killed) {
                assertThat(last).isGreaterThan(20);
                return;
            }
        }
    }

    @Test
    void aRunWhoseDiskFailsLeavesTheFolderAsItWas() throws IOException {
        for (int failing = 0; ; failing++) {
            fresh(1000 + failing);
            FaultyFiles files = FaultyFiles.failingAt(failing);
            try {
                run(NEW, files);
            } catch (IOException expected) {
                boolean applied = files.done().contains("move manifest");
                assertWithMessage("operation %s failed: %s", failing, files.done())
                        .that(content())
                        .isEqualTo(applied ? NEW : OLD);
                run(NEW, new DiskFiles());
                assertThat(content()).isEqualTo(NEW);
                continue;
            }
            assertThat(failing).isGreaterThan(20);
            return;
        }
    }

    @Test
    void editedAndForeignFilesStayAndAreNamed() throws IOException {
        Files.writeString(folder.resolve("a/Changed.java"), "edited");
        Files.writeString(folder.resolve("a/b/Gone.java"), "edited too");
        Files.createDirectories(folder.resolve("c"));
        Files.writeString(folder.resolve("c/Added.java"), "foreign");

        OutputPlan plan = run(NEW, new DiskFiles());

        assertThat(plan.kept()).containsExactly("a/Changed.java", "a/b/Gone.java", "c/Added.java");
        assertThat(content().values()).containsAtLeast("edited", "edited too", "foreign");
        assertThat(run(NEW, new DiskFiles()).kept()).hasSize(3);
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("c"), elsewhere);

        assertThrows(OutputRefusedException.class, () -> run(NEW, new DiskFiles()));

        assertThat(elsewhere.toFile().list()).isEmpty();
    }

    @Test
    void aManifestThatWasTamperedWithLeadsNowhere() {
        String hash = "0".repeat(64);
        Manifest manifest = Manifest.parse(("apograph 1 x\n" + hash + " ../../etc/passwd\n" + hash + " /etc/passwd\n"
                        + hash + " a/../../b\n" + hash + " .apograph/lock\n" + hash + " C:/b\n" + hash + " a\\b\n"
                        + hash + " a/B.java\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(manifest.hashes().keySet()).containsExactly("a/B.java");
    }

    private void fresh(int number) throws IOException {
        folder = Files.createDirectories(temporary.resolve("output" + number));
        run(OLD, new DiskFiles());
        assertThat(content()).isEqualTo(OLD);
    }

    private OutputPlan run(SortedMap<String, String> wanted, OutputFiles files) throws IOException {
        OutputTransaction transaction = new OutputTransaction(folder, files);
        transaction.recover();
        OutputPlan plan = OutputPlan.of(folder, wanted, "fingerprint", transaction.manifest(), files);
        transaction.commit(plan);
        return plan;
    }

    private SortedMap<String, String> content() throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".apograph/")) {
                    content.put(name, Files.readString(file));
                }
            }
        }
        return content;
    }

    private List<String> state() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve(".apograph"))) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private static SortedMap<String, String> sorted(Map<String, String> files) {
        return new TreeMap<>(files);
    }

    /** The disk, until the operation with a certain number. */
    private static final class FaultyFiles implements OutputFiles {

        private final OutputFiles disk = new DiskFiles();
        private final List<String> done = new java.util.ArrayList<>();
        private final int number;
        private final boolean kill;
        private int count;

        private FaultyFiles(int number, boolean kill) {
            this.number = number;
            this.kill = kill;
        }

        static FaultyFiles killedAfter(int operations) {
            return new FaultyFiles(operations, true);
        }

        static FaultyFiles failingAt(int operation) {
            return new FaultyFiles(operation, false);
        }

        List<String> done() {
            return done;
        }

        /** The end of the process: nothing is caught and nothing is cleaned up. */
        private static final class Killed extends Error {
            private static final long serialVersionUID = 1L;
        }

        private void step(String operation) throws IOException {
            if (kill && count >= number) {
                throw new Killed();
            }
            if (count++ == number) {
                throw new IOException("no space left");
            }
            done.add(operation);
        }

        @Override
        public Kind kind(Path path) throws IOException {
            return disk.kind(path);
        }

        @Override
        public Optional<byte[]> read(Path file) throws IOException {
            step("read");
            return disk.read(file);
        }

        @Override
        public void createFolders(Path path) throws IOException {
            step("folders");
            disk.createFolders(path);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            if (kill && count == number) {
                disk.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
            step("write");
            disk.write(file, bytes);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step("move " + from.getFileName());
            disk.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            step("delete");
            disk.delete(path);
        }

        @Override
        public List<Path> list(Path path) throws IOException {
            step("list");
            return disk.list(path);
        }
    }
}
