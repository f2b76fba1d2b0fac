package dev.apograph.runtime.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Cuts a multipart body into its parts (RFC 2046 section 5.1, RFC 7578). */
final class MultipartReader {

    /** Bytes and characters are one to one here, so that text can be searched and bytes be cut. */
    private final String body;

    private final byte[] bytes;
    private final String delimiter;

    private MultipartReader(byte[] bytes, String boundary) {
        this.bytes = bytes;
        this.body = new String(bytes, StandardCharsets.ISO_8859_1);
        this.delimiter = "--" + boundary;
    }

    /**
     * The parts of a body.
     *
     * @throws IllegalArgumentException if the body is no form of parts
     */
    static List<ReceivedPart> read(String contentType, byte[] body) {
        String boundary = Optional.ofNullable(parameters(contentType).get("boundary"))
                .orElseThrow(() -> new IllegalArgumentException("the content type names no boundary: " + contentType));
        return new MultipartReader(body, boundary).parts();
    }

    private List<ReceivedPart> parts() {
        List<ReceivedPart> parts = new ArrayList<>();
        int at = body.startsWith(delimiter) ? 0 : next(0) + 2;
        while (!body.startsWith("--", at + delimiter.length())) {
            int start = lineEnd(at) + 2;
            int end = next(start - 2);
            parts.add(part(start, end));
            at = end + 2;
        }
        return List.copyOf(parts);
    }

    private int next(int from) {
        int at = body.indexOf("\r\n" + delimiter, from);
        if (at < 0) {
            throw new IllegalArgumentException("the form is cut off: no " + delimiter + " after byte " + from);
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = body.indexOf("\r\n", from);
        if (at < 0) {
            throw new IllegalArgumentException("the form is cut off in the line at byte " + from);
        }
        return at;
    }

    private ReceivedPart part(int start, int end) {
        int blank = body.startsWith("\r\n", start) ? start - 2 : body.indexOf("\r\n\r\n", start);
        if (blank < 0 || blank > end) {
            throw new IllegalArgumentException("a part has no empty line after its headers, at byte " + start);
        }
        Map<String, String> headers = headers(start, Math.max(start, blank));
        Map<String, String> disposition = parameters(headers.getOrDefault("content-disposition", ""));
        return new ReceivedPart(
                unescaped(disposition.getOrDefault("name", "")),
                Optional.ofNullable(disposition.get("filename")).map(MultipartReader::unescaped),
                Optional.ofNullable(headers.get("content-type")),
                Arrays.copyOfRange(bytes, Math.min(end, blank + 4), end));
    }

    private Map<String, String> headers(int start, int end) {
        Map<String, String> headers = new HashMap<>();
        for (String line : new String(bytes, start, end - start, StandardCharsets.UTF_8).split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    /** The parameters of a header's value, by name in lower case; quotation marks are taken off. */
    private static Map<String, String> parameters(String header) {
        Map<String, String> parameters = new HashMap<>();
        int at = header.indexOf(';');
        while (at >= 0) {
            int equals = header.indexOf('=', at);
            if (equals < 0) {
                break;
            }
            boolean quoted = header.startsWith("\"", equals + 1);
            int start = quoted ? equals + 2 : equals + 1;
            int end = quoted ? header.indexOf('"', start) : header.indexOf(';', start);
            int stop = end < 0 ? header.length() : end;
            String name = header.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            parameters.put(
                    name,
                    quoted
                            ? header.substring(start, stop)
                            : header.substring(start, stop).strip());
            at = header.indexOf(';', stop);
        }
        return parameters;
    }

    /** Undoes what browsers do to names (WHATWG HTML, "multipart form data"). */
    private static String unescaped(String name) {
        return name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }
}
