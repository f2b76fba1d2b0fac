package dev.apograph.spec.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet or the script that stands in each report.
 *
 * @param tag the element that holds it: {@code style} or {@code script}
 * @param text its text
 */
record ReportResource(String tag, String text) {

    /** The style sheet. */
    static ReportResource style() {
        return read("style", "report.css");
    }

    /** The script. */
    static ReportResource script() {
        return read("script", "report.js");
    }

    /** What a Content Security Policy (level 3) calls it: {@code 'sha256-...'}. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ReportResource read(String tag, String name) {
        try (InputStream in = ReportResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new ReportResource(tag, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
