package dev.apograph.spec;

import dev.apograph.spec.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether the inputs of two runs are the same: by the names and the bytes of every file that is read, never by
 * dates.
 */
public final class InputFingerprint {

    private InputFingerprint() {}

    /**
     * The fingerprint of all files below the inputs.
     *
     * @param inputs files and folders, as {@link ApiReader#read} takes them
     * @param options whatever else decides the outcome of a run
     * @return SHA-256 in lower-case hexadecimal digits; empty when an input cannot be read, so that a run must report it
     */
    public static Optional<String> of(List<Path> inputs, String options) {
        Diagnostics problems = new Diagnostics();
        List<InputFile> files = InputFinder.find(inputs, problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        part(digest, options);
        try {
            for (InputFile file : files) {
                part(digest, file.name());
                part(digest, Long.toString(Files.size(file.path())));
                bytes(digest, file.path());
            }
        } catch (IOException unreadable) {
            // The run that follows meets the same file and reports it with its place.
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    /** Each part is ended by a byte that no UTF-8 text holds, so that no two lists of parts look alike. */
    private static void part(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xFF);
    }

    private static void bytes(MessageDigest digest, Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
