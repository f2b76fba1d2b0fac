package dev.apograph.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

/** A form of parts with a boundary that nobody can guess (RFC 7578, RFC 2046 section 5.1). */
final class MultipartForm {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<FormPart> parts;
    private final String boundary;

    private MultipartForm(List<FormPart> parts, String boundary) {
        this.parts = List.copyOf(parts);
        this.boundary = boundary;
    }

    static MultipartForm of(List<FormPart> parts) {
        byte[] random = new byte[20];
        RANDOM.nextBytes(random);
        return new MultipartForm(parts, "apograph-" + HexFormat.of().formatHex(random));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /**
     * The size of the whole form; empty if a part's size is not known.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    OptionalLong length() {
        long sum = end().length;
        for (FormPart part : parts) {
            OptionalLong length = length(part);
            if (length.isEmpty()) {
                return length;
            }
            sum += start(part).length + length.getAsLong() + 2;
        }
        return OptionalLong.of(sum);
    }

    private static OptionalLong length(FormPart part) {
        try {
            return part.content().length();
        } catch (IOException e) {
            throw new UncheckedIOException("a file to be sent cannot be read", e);
        }
    }

    /** Whether each part can be read more than once. */
    boolean isRepeatable() {
        return parts.stream().allMatch(part -> part.content().isRepeatable());
    }

    /** The form from its start; files are opened one at a time. */
    InputStream open() {
        return new MultipartStream(this);
    }

    List<FormPart> parts() {
        return parts;
    }

    /** The boundary and the header lines before a part's content. */
    byte[] start(FormPart part) {
        return ("--" + boundary + "\r\n" + part.head()).getBytes(StandardCharsets.UTF_8);
    }

    byte[] end() {
        return ("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
