package dev.apograph.generator.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** Keeps a second run, in this process or another, out of an output folder until the first is done. */
final class OutputLock {

    /** How long the other run may take. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private OutputLock() {}

    /** What is done while the lock is held. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Waits for the lock, works and releases it. */
    static <T> T holding(Path file, Work<T> work) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
            while (tryLock(channel).isEmpty()) {
                if (System.nanoTime() > deadline) {
                    throw new OutputRefusedException(
                            "", "another run has been writing to it for " + LONGEST_WAIT.toMinutes() + " minutes");
                }
                Thread.sleep(PAUSE.toMillis());
            }
            // Closing the channel releases the lock.
            return work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutputRefusedException("", "the run was interrupted while it waited for another one");
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Optional.empty();
        }
    }
}
