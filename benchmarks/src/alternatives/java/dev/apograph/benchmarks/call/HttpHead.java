package dev.apograph.benchmarks.call;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** As much of HTTP/1.1 as the benchmark's own ends need: messages with a Content-Length or without a body. */
final class HttpHead {

    private static final String LENGTH = "\r\ncontent-length:";

    private HttpHead() {}

    /** The bytes of the first message in a buffer; {@link Integer#MAX_VALUE} as long as its head is not complete. */
    static int lengthOfMessage(byte[] buffer, int filled) {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n' && buffer[i - 3] == '\r') {
                return i + 1 + bodyLength(new String(buffer, 0, i + 1, StandardCharsets.ISO_8859_1));
            }
        }
        return Integer.MAX_VALUE;
    }

    private static int bodyLength(String head) {
        int name = head.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (name < 0) {
            return 0;
        }
        int start = name + LENGTH.length();
        return Integer.parseInt(head.substring(start, head.indexOf('\r', start)).strip());
    }
}
