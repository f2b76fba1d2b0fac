package dev.apograph.generator.write;

import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.text.RelativePath;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes generated sources below an output folder. Everything is looked at before the first byte is written; each file
 * is written beside its place and moved there in one step, so that it is whole at any moment, old or new. Nothing
 * outside the folder is touched and no symbolic link is followed.
 */
public final class SourceWriter {

    private final OutputFolder folder;
    private final String folderName;
    private final Diagnostics diagnostics;
    private final List<RelativePath> written = new ArrayList<>();
    private final List<RelativePath> unchanged = new ArrayList<>();

    private SourceWriter(Path folder, Diagnostics diagnostics) {
        this.folder = new OutputFolder(folder);
        this.folderName = folder.toString().replace('\\', '/');
        this.diagnostics = diagnostics;
    }

    /**
     * Writes what differs.
     *
     * @param sources the files
     * @param folder the output folder; made if it does not exist
     * @param diagnostics receives one problem if the folder cannot be written
     */
    public static WriteResult write(List<GeneratedSource> sources, Path folder, Diagnostics diagnostics) {
        return new SourceWriter(folder, diagnostics).run(sources, true);
    }

    /** Says what {@link #write} would do, and does nothing. */
    public static WriteResult dryRun(List<GeneratedSource> sources, Path folder, Diagnostics diagnostics) {
        return new SourceWriter(folder, diagnostics).run(sources, false);
    }

    private WriteResult run(List<GeneratedSource> sources, boolean forReal) {
        try {
            List<GeneratedSource> different = different(sources);
            if (forReal) {
                for (GeneratedSource source : different) {
                    folder.write(source.path(), bytes(source));
                }
            }
            return new WriteResult(written, unchanged, false);
        } catch (OutputFolder.Obstacle e) {
            report(e.path().isEmpty() ? folderName : folderName + "/" + e.path(), e.sentence());
        } catch (IOException e) {
            report(folderName, "The output folder cannot be written: " + kind(e) + ".");
        }
        return new WriteResult(List.of(), List.of(), true);
    }

    private List<GeneratedSource> different(List<GeneratedSource> sources) throws IOException {
        List<GeneratedSource> different = new ArrayList<>();
        for (GeneratedSource source : sources) {
            if (folder.holds(source.path(), bytes(source))) {
                unchanged.add(source.path());
            } else {
                different.add(source);
                written.add(source.path());
            }
        }
        return different;
    }

    private static byte[] bytes(GeneratedSource source) {
        return source.text().getBytes(StandardCharsets.UTF_8);
    }

    // The kind of exception tells what is wrong; its message is mostly a path.
    private static String kind(IOException problem) {
        String words = problem.getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2");
        String reason = problem instanceof FileSystemException system && system.getReason() != null
                ? ", " + system.getReason()
                : "";
        return words + reason;
    }

    private void report(String place, String message) {
        diagnostics.add(
                DiagnosticCode.OUTPUT_NOT_WRITABLE,
                SourcePlace.wholeFile(place),
                message,
                "Choose a folder that can be written, with nothing but generated files and folders in it.");
    }
}
