package dev.apograph.generator.write;

import java.nio.file.Path;

/**
 * The folder {@code .apograph} inside an output folder.
 *
 * @param path where it is
 */
record StateFolder(Path path) {

    static StateFolder in(Path output) {
        return new StateFolder(output.resolve(".apograph"));
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path manifest() {
        return path.resolve("manifest");
    }

    Path journal() {
        return path.resolve("journal");
    }

    /** The journal while it is being written. */
    Path draft() {
        return path.resolve("journal.draft");
    }

    Path staged() {
        return path.resolve("staged");
    }

    /** New content of a step's file. */
    Path content(int step) {
        return staged().resolve(step + ".new");
    }

    /** What stood there before. */
    Path backup(int step) {
        return staged().resolve(step + ".old");
    }

    /** The manifest that will be true after the last step. */
    Path nextManifest() {
        return staged().resolve("manifest");
    }
}
