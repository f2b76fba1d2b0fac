package dev.apograph.maven;

import dev.apograph.generator.JavaGenerator;
import dev.apograph.spec.ApiReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells one build of the generator from another. A version alone does not: a snapshot keeps its version while its code
 * changes.
 */
final class ToolFingerprint {

    private ToolFingerprint() {}

    /** SHA-256 over the jars, or folders of classes, that the generator was loaded from. */
    static String get() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> type : List.of(ApiReader.class, JavaGenerator.class, ToolFingerprint.class)) {
                add(
                        digest,
                        Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | URISyntaxException | IOException e) {
            throw new IllegalStateException("the generator's own classes cannot be read", e);
        }
    }

    private static void add(MessageDigest digest, Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
