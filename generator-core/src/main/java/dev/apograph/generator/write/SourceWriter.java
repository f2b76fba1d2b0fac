package dev.apograph.generator.write;

import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes an output folder hold the generated sources. Everything is compared before the first byte is written, contents
 * are staged, and a journal makes sure that a run which is killed leaves every file whole and is completed by the next.
 * Files that an earlier run wrote and that are no longer wanted go; files that somebody else wrote or edited stay.
 * Nothing outside the folder is touched and no symbolic link is followed.
 */
public final class SourceWriter {

    private final Path folder;
    /** The folder as the user named it. */
    private final String name;

    private final Diagnostics diagnostics;
    private final OutputFiles files = new DiskFiles();

    private SourceWriter(Path folder, Diagnostics diagnostics) {
        this.folder = folder.toAbsolutePath().normalize();
        this.name = folder.toString().replace('\\', '/');
        this.diagnostics = diagnostics;
    }

    /**
     * Writes what differs.
     *
     * @param sources the files
     * @param folder the output folder; made if it does not exist
     * @param fingerprint what the sources were made from, for {@link #isCurrent}; empty when that is of no interest
     * @param diagnostics receives one problem if the folder cannot be written, which then is as it was before, and one
     *     for each file that stays in the way
     */
    public static WriteResult write(
            List<GeneratedSource> sources, Path folder, String fingerprint, Diagnostics diagnostics) {
        return new SourceWriter(folder, diagnostics).run(sources, fingerprint);
    }

    /** Says what {@link #write} would do, and does nothing. */
    public static WriteResult dryRun(List<GeneratedSource> sources, Path folder, Diagnostics diagnostics) {
        return new SourceWriter(folder, diagnostics).compare(sources);
    }

    /**
     * Whether the folder holds, whole and unedited, what a run with this fingerprint wrote, so that another run would
     * change nothing.
     */
    public static boolean isCurrent(Path folder, String fingerprint) {
        OutputFiles files = new DiskFiles();
        StateFolder state = StateFolder.in(folder.toAbsolutePath().normalize());
        try {
            Manifest manifest =
                    files.read(state.manifest()).map(Manifest::parse).orElseGet(Manifest::empty);
            return !fingerprint.isEmpty()
                    && manifest.fingerprint().equals(fingerprint)
                    && files.kind(state.journal()) == OutputFiles.Kind.NOTHING
                    && OutputPlan.holds(folder.toAbsolutePath().normalize(), manifest, files);
        } catch (IOException unreadable) {
            // The run that follows meets the same obstacle and reports it.
            return false;
        }
    }

    private WriteResult run(List<GeneratedSource> sources, String fingerprint) {
        StateFolder state = StateFolder.in(folder);
        try {
            requireFolder(state.path());
            requireFolder(state.staged());
            files.createFolders(state.path());
            return OutputLock.holding(state.lock(), () -> {
                OutputTransaction transaction = new OutputTransaction(folder, files);
                transaction.recover();
                OutputPlan plan = OutputPlan.of(folder, byPath(sources), fingerprint, transaction.manifest(), files);
                transaction.commit(plan);
                return result(plan);
            });
        } catch (IOException e) {
            return failed(e);
        }
    }

    /** A link in the place of a folder of ours would lead what is staged to somewhere else. */
    private void requireFolder(Path path) throws IOException {
        OutputFiles.Kind kind = files.kind(path);
        if (kind != OutputFiles.Kind.FOLDER && kind != OutputFiles.Kind.NOTHING) {
            throw new OutputRefusedException(
                    folder.relativize(path).toString().replace('\\', '/'), "stands where a folder has to be");
        }
    }

    private WriteResult compare(List<GeneratedSource> sources) {
        try {
            Manifest manifest = new OutputTransaction(folder, files).manifest();
            return result(OutputPlan.of(folder, byPath(sources), manifest.fingerprint(), manifest, files));
        } catch (IOException e) {
            return failed(e);
        }
    }

    private static SortedMap<String, String> byPath(List<GeneratedSource> sources) {
        SortedMap<String, String> texts = new TreeMap<>();
        sources.forEach(source -> texts.put(source.path().toString(), source.text()));
        return texts;
    }

    private WriteResult result(OutputPlan plan) {
        for (String path : plan.kept()) {
            diagnostics.add(
                    DiagnosticCode.OUTPUT_FOREIGN_FILE,
                    SourcePlace.wholeFile(path),
                    "this file stays as it is: it was not generated, or it was edited since",
                    "move it out of the output folder");
        }
        return new WriteResult(plan.writtenPaths(), plan.unchanged(), plan.deletedPaths(), plan.kept(), false);
    }

    private WriteResult failed(IOException problem) {
        if (problem instanceof OutputRefusedException refused) {
            String place = refused.path().isEmpty() ? name : name + "/" + refused.path();
            report(place, "the output folder cannot be written: this " + refused.reason());
        } else {
            report(name, "the output folder cannot be written: " + kind(problem));
        }
        return new WriteResult(List.of(), 0, List.of(), List.of(), true);
    }

    private void report(String place, String message) {
        diagnostics.add(
                DiagnosticCode.OUTPUT_NOT_WRITABLE,
                SourcePlace.wholeFile(place),
                message,
                "choose a folder that can be written, with nothing in it but what is generated");
    }

    /** What is wrong, in words; the message of an exception that names a file is mostly its path. */
    private static String kind(IOException problem) {
        String reason = problem instanceof FileSystemException system ? system.getReason() : problem.getMessage();
        if (reason != null) {
            return reason;
        }
        if (problem instanceof AccessDeniedException) {
            return "access to it is denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "a folder above it is not there and cannot be made";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "a file stands in its place";
        }
        return problem.getClass().getSimpleName();
    }
}
