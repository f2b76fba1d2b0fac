package dev.apograph.generator.write;

import dev.apograph.generator.write.Journal.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes the files of a folder so that all of them are old or all of them are new, whenever the run is killed: contents
 * are staged, then the journal is written, then every change is one atomic step, then the journal goes. The next run
 * completes what a journal announces and throws away what was staged without one.
 */
final class OutputTransaction {

    private final Path folder;
    private final StateFolder state;
    private final OutputFiles files;

    OutputTransaction(Path folder, OutputFiles files) {
        this.folder = folder;
        this.state = StateFolder.in(folder);
        this.files = files;
    }

    /** The manifest as it stands; to be called after {@link #recover()}. */
    Manifest manifest() throws IOException {
        return files.read(state.manifest()).map(Manifest::parse).orElseGet(Manifest::empty);
    }

    /** Completes, or throws away, what a run that was killed has left. */
    void recover() throws IOException {
        Optional<byte[]> journal = files.read(state.journal());
        if (journal.isPresent()) {
            Journal announced = Journal.parse(journal.get());
            apply(announced);
            finish(announced);
        } else {
            cleanUp();
        }
    }

    /**
     * Makes the changes of a plan.
     *
     * @throws IOException if they cannot be made; the folder is then as it was before
     */
    void commit(OutputPlan plan) throws IOException {
        if (plan.isEmpty()) {
            return;
        }
        try {
            stage(plan);
        } catch (IOException e) {
            throw undone(e, this::cleanUp);
        }
        Journal journal = plan.journal();
        try {
            files.move(state.draft(), state.journal());
            apply(journal);
        } catch (IOException e) {
            throw undone(e, () -> rollBack(journal));
        }
        finish(journal);
    }

    private void stage(OutputPlan plan) throws IOException {
        files.createFolders(state.staged());
        for (OutputPlan.Change change : plan.changes()) {
            if (change.content().isPresent()) {
                files.write(
                        state.content(change.step().number()), change.content().get());
            }
            if (change.before().isPresent()) {
                files.write(
                        state.backup(change.step().number()), change.before().get());
            }
        }
        files.write(state.nextManifest(), plan.manifest().toBytes());
        files.write(state.draft(), plan.journal().toBytes());
    }

    /** Every step may have been done already: its staged content is gone then. */
    private void apply(Journal journal) throws IOException {
        for (Step step : journal.steps()) {
            Path target = target(step);
            if (!step.put()) {
                deleteIfUnchanged(step, target);
            } else if (files.kind(state.content(step.number())) == OutputFiles.Kind.FILE) {
                files.createFolders(parent(target));
                files.move(state.content(step.number()), target);
            }
        }
        if (files.kind(state.nextManifest()) == OutputFiles.Kind.FILE) {
            files.move(state.nextManifest(), state.manifest());
        }
    }

    /** Somebody may have written another file there since the run was killed. */
    private void deleteIfUnchanged(Step step, Path target) throws IOException {
        Optional<byte[]> before = files.read(state.backup(step.number()));
        if (before.isPresent() && files.kind(target) == OutputFiles.Kind.FILE) {
            if (Arrays.equals(before.get(), files.read(target).orElse(new byte[0]))) {
                files.delete(target);
            }
        }
    }

    private void finish(Journal journal) throws IOException {
        removeEmptyFolders(journal);
        files.delete(state.journal());
        cleanUp();
    }

    private void rollBack(Journal journal) throws IOException {
        List<Step> steps = new ArrayList<>(journal.steps());
        Collections.reverse(steps);
        for (Step step : steps) {
            boolean done = !step.put() || files.kind(state.content(step.number())) == OutputFiles.Kind.NOTHING;
            if (done && files.kind(state.backup(step.number())) == OutputFiles.Kind.FILE) {
                files.createFolders(parent(target(step)));
                files.move(state.backup(step.number()), target(step));
            } else if (done && step.put()) {
                files.delete(target(step));
            }
        }
        finish(journal);
    }

    /** Folders that a step emptied go too, up to the output folder. */
    private void removeEmptyFolders(Journal journal) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        journal.steps().forEach(step -> folders.add(parent(target(step))));
        for (Path touched : folders) {
            Path parent = touched;
            while (!parent.equals(folder)
                    && files.kind(parent) == OutputFiles.Kind.FOLDER
                    && files.list(parent).isEmpty()) {
                files.delete(parent);
                parent = parent(parent);
            }
        }
    }

    private void cleanUp() throws IOException {
        files.delete(state.draft());
        for (Path staged : files.list(state.staged())) {
            files.delete(staged);
        }
        files.delete(state.staged());
    }

    private interface Undoing {
        void run() throws IOException;
    }

    /** The failure that the user is told; one that happens while it is undone is kept beside it. */
    private static IOException undone(IOException failure, Undoing undoing) {
        try {
            undoing.run();
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
        return failure;
    }

    private Path target(Step step) {
        return folder.resolve(step.path());
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a path without a folder");
        }
        return parent;
    }
}
