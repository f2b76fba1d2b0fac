package dev.apograph.runtime.http;

import dev.apograph.runtime.ResponseHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Undoes the encodings that an answer names in Content-Encoding (RFC 9110, section 8.4). */
final class ContentDecoding {

    private ContentDecoding() {}

    /**
     * The decoded body.
     *
     * @throws IOException if it is encoded in a way that was not asked for, or not as it says
     */
    static InputStream decode(InputStream body, ResponseHeaders headers) throws IOException {
        List<String> headerValues = headers.all("content-encoding");
        if (headerValues.isEmpty()) {
            return body;
        }
        InputStream decoded = body;
        List<String> encodings = headerValues.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(value -> !value.isEmpty() && !value.equals("identity"))
                .toList();
        if (encodings.size() > 1) {
            throw new ZipException("the body is encoded more than once");
        }
        if (!encodings.isEmpty()) {
            decoded = gunzip(decoded, encodings.get(0));
        }
        return decoded;
    }

    private static InputStream gunzip(InputStream body, String encoding) throws IOException {
        if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
            throw new ZipException("the body is encoded in a way that was not asked for");
        }
        PushbackInputStream start = new Members(body);
        int first = start.read();
        if (first < 0) {
            return start;
        }
        start.unread(first);
        return new GZIPInputStream(start, 8192);
    }

    /**
     * Compressed content of several members (RFC 1952, section 2.2). The JDK looks for another one only where bytes are
     * said to be there; over a network that is chance, and the rest of the content would be missing.
     */
    private static final class Members extends PushbackInputStream {

        Members(InputStream body) {
            super(body);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            if (next >= 0) {
                unread(next);
            }
            return next < 0 ? 0 : 1;
        }
    }
}
