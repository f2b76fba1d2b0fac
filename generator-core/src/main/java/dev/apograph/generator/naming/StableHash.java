package dev.apograph.generator.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short hash that is the same on every machine and in every version: the start of SHA-256 (FIPS 180-4). */
final class StableHash {

    private static final int BYTES = 4;

    private StableHash() {}

    /** Eight hexadecimal digits; lone surrogates count as question marks. */
    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
