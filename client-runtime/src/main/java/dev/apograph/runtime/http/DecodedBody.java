package dev.apograph.runtime.http;

import dev.apograph.runtime.ApiException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** A decoded body that is given to the caller: what is wrong with its encoding is told as the failure of the call. */
final class DecodedBody extends FilterInputStream {

    private final Function<IOException, ApiException> told;

    DecodedBody(InputStream decoded, Function<IOException, ApiException> told) {
        super(decoded);
        this.told = told;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            return in.read(target, offset, length);
        } catch (IOException e) {
            throw told.apply(e);
        }
    }
}
