package dev.apograph.runtime.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;

/**
 * Passes on the bytes of a JSON text and fails where they are not UTF-8. Text in UTF-16 or UTF-32, which Jackson's parser
 * would take, is known by a zero among its first bytes.
 */
final class Utf8Stream extends InputStream {

    /** So many bytes tell UTF-8 from other encodings. */
    private static final int START = 4;

    private final ByteArrayInputStream first;
    private final InputStream others;
    private final Utf8Check check = new Utf8Check();

    private Utf8Stream(byte[] first, InputStream others) {
        this.first = new ByteArrayInputStream(first);
        this.others = others;
    }

    /** Reads the first bytes of {@code text}. */
    static Utf8Stream of(InputStream text) throws IOException {
        byte[] first = text.readNBytes(START);
        if (!hasPlainStart(first)) {
            throw new MalformedInputException(1);
        }
        return new Utf8Stream(first, text);
    }

    /** Whether a text has no zero among its first bytes. */
    static boolean hasPlainStart(byte[] text) {
        for (int i = 0; i < Math.min(text.length, START); i++) {
            if (text[i] == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        int count = first.available() > 0 ? first.read(target, start, length) : others.read(target, start, length);
        boolean fits = count < 0 ? check.isComplete() : check.accepts(target, start, start + count);
        if (!fits) {
            throw new MalformedInputException(1);
        }
        return count;
    }
}
