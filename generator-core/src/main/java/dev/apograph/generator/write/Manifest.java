package dev.apograph.generator.write;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that Apograph wrote into a folder, with the hash each had then.
 *
 * <pre>
 * apograph 1 fingerprint-of-the-inputs
 * sha256 com/example/ExampleClient.java
 * </pre>
 *
 * @param fingerprint what the files were made from; empty when unknown
 * @param hashes SHA-256 by path relative to the folder
 */
record Manifest(String fingerprint, SortedMap<String, String> hashes) {

    private static final String HEADER = "apograph 1 ";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\S.*)");

    /** Copies the hashes. */
    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    static Manifest empty() {
        return new Manifest("", new TreeMap<>());
    }

    /** Reads a manifest; lines that are none are passed over, so that their files count as somebody else's. */
    static Manifest parse(byte[] bytes) {
        String fingerprint = "";
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (line.startsWith(HEADER)) {
                fingerprint = line.substring(HEADER.length());
            } else if (matcher.matches() && isInside(matcher.group(2))) {
                hashes.put(matcher.group(2), matcher.group(1));
            }
        }
        return new Manifest(fingerprint, hashes);
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(HEADER).append(fingerprint).append('\n');
        for (Map.Entry<String, String> entry : hashes.entrySet()) {
            text.append(entry.getValue()).append(' ').append(entry.getKey()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A manifest may have been tampered with: no path of it leads out of the folder. */
    static boolean isInside(String path) {
        return !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && Pattern.compile("/").splitAsStream(path).noneMatch(part -> part.isEmpty() || part.startsWith("."));
    }
}
