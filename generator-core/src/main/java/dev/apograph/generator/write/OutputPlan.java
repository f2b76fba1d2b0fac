package dev.apograph.generator.write;

import dev.apograph.generator.write.Journal.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has to change in a folder so that it holds the wanted files.
 *
 * @param changes the files to write and to delete, by path
 * @param unchanged how many wanted files stand there already
 * @param kept paths of files that stay although they are in the way or no longer wanted: Apograph did not write them, or
 *     somebody has edited them since
 * @param manifest what is ours afterwards
 * @param manifestBefore what was ours before
 */
record OutputPlan(List<Change> changes, int unchanged, List<String> kept, Manifest manifest, Manifest manifestBefore) {

    /**
     * A change of one file.
     *
     * @param step how the journal notes it
     * @param content the new content; empty when the file is deleted
     * @param before the content that stands there now
     */
    record Change(Step step, Optional<byte[]> content, Optional<byte[]> before) {}

    OutputPlan {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
    }

    boolean isEmpty() {
        return changes.isEmpty() && manifest.equals(manifestBefore);
    }

    Journal journal() {
        return new Journal(changes.stream().map(Change::step).toList());
    }

    List<String> writtenPaths() {
        return paths(true);
    }

    List<String> deletedPaths() {
        return paths(false);
    }

    private List<String> paths(boolean put) {
        return changes.stream()
                .map(Change::step)
                .filter(step -> step.put() == put)
                .map(Step::path)
                .toList();
    }

    /** Whether every file of a manifest stands in the folder as it was written. */
    static boolean holds(Path folder, Manifest manifest, OutputFiles files) throws IOException {
        for (Map.Entry<String, String> file : manifest.hashes().entrySet()) {
            Optional<byte[]> content = files.read(folder.resolve(file.getKey()));
            if (content.isEmpty() || !hash(content.get()).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Compares the wanted files with those that stand in the folder. */
    static OutputPlan of(
            Path folder, SortedMap<String, String> wanted, String fingerprint, Manifest before, OutputFiles files)
            throws IOException {
        Builder builder = new Builder(folder, before, files);
        for (Map.Entry<String, String> file : wanted.entrySet()) {
            builder.want(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (String path : before.hashes().keySet()) {
            if (!wanted.containsKey(path)) {
                builder.drop(path);
            }
        }
        return new OutputPlan(
                builder.changes, builder.unchanged, builder.kept, new Manifest(fingerprint, builder.hashes), before);
    }

    private static final class Builder {
        private final Path folder;
        private final Manifest before;
        private final OutputFiles files;
        private final List<Change> changes = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();
        private final SortedMap<String, String> hashes = new TreeMap<>();
        private int unchanged;

        private Builder(Path folder, Manifest before, OutputFiles files) {
            this.folder = folder;
            this.before = before;
            this.files = files;
        }

        private void want(String path, byte[] content) throws IOException {
            Optional<byte[]> current = current(path);
            if (current.isPresent() && Arrays.equals(current.get(), content)) {
                unchanged++;
                hashes.put(path, hash(content));
            } else if (current.isPresent() && !isOurs(path, current.get())) {
                keep(path);
            } else {
                changes.add(new Change(new Step(true, changes.size(), path), Optional.of(content), current));
                hashes.put(path, hash(content));
            }
        }

        private void drop(String path) throws IOException {
            Optional<byte[]> current = current(path);
            if (current.isPresent() && isOurs(path, current.get())) {
                changes.add(new Change(new Step(false, changes.size(), path), Optional.empty(), current));
            } else if (current.isPresent()) {
                keep(path);
            }
        }

        /** An edited file stays in the manifest with the hash it had, so that every run names it. */
        private void keep(String path) {
            kept.add(path);
            Optional.ofNullable(before.hashes().get(path)).ifPresent(hash -> hashes.put(path, hash));
        }

        private boolean isOurs(String path, byte[] content) {
            return hash(content).equals(before.hashes().get(path));
        }

        /** Refuses whatever could lead out of the folder or is no file. */
        private Optional<byte[]> current(String path) throws IOException {
            Path current = folder;
            String[] parts = path.split("/");
            for (int i = 0; i < parts.length - 1; i++) {
                current = current.resolve(parts[i]);
                OutputFiles.Kind kind = files.kind(current);
                if (kind == OutputFiles.Kind.NOTHING) {
                    return Optional.empty();
                }
                require(kind == OutputFiles.Kind.FOLDER, current, "stands where a folder has to be");
            }
            Path file = current.resolve(parts[parts.length - 1]);
            OutputFiles.Kind kind = files.kind(file);
            if (kind == OutputFiles.Kind.NOTHING) {
                return Optional.empty();
            }
            require(kind == OutputFiles.Kind.FILE, file, "stands where a file has to be");
            return files.read(file);
        }

        private void require(boolean condition, Path path, String message) throws IOException {
            if (!condition) {
                throw new OutputRefusedException(
                        folder.relativize(path).toString().replace('\\', '/'), message);
            }
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
