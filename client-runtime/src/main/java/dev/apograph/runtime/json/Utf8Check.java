package dev.apograph.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells whether bytes are UTF-8 (RFC 3629), block by block. Jackson's parser itself lets overlong forms and halves of
 * surrogate pairs pass.
 */
final class Utf8Check {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int STRIDE = 8;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    /** How many bytes of the character that was begun are still to come, and what the next of them may be. */
    private int missing;

    private int lowest;
    private int highest;

    /** Whether all bytes are UTF-8, the last character being whole. */
    static boolean isUtf8(byte[] bytes) {
        Utf8Check check = new Utf8Check();
        return check.accepts(bytes, 0, bytes.length) && check.isComplete();
    }

    /** Whether the bytes go on with what came before. */
    boolean accepts(byte[] bytes, int start, int end) {
        int at = start;
        while (true) {
            at = missing == 0 ? pastAscii(bytes, at, end) : at;
            if (at == end) {
                return true;
            }
            if (!accepts(bytes[at] & 0xFF)) {
                return false;
            }
            at++;
        }
    }

    /** Whether no character is left half-way. */
    boolean isComplete() {
        return missing == 0;
    }

    private static int pastAscii(byte[] bytes, int start, int end) {
        int at = start;
        while (at <= end - STRIDE && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
            at += STRIDE;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private boolean accepts(int octet) {
        if (missing == 0) {
            return begins(octet);
        }
        boolean fits = octet >= lowest && octet <= highest;
        expect(missing - 1, 0x80, 0xBF);
        return fits;
    }

    /** The table of RFC 3629, section 4. */
    private boolean begins(int octet) {
        if (octet >= 0xC2 && octet <= 0xDF) {
            expect(1, 0x80, 0xBF);
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            expect(2, octet == 0xE0 ? 0xA0 : 0x80, octet == 0xED ? 0x9F : 0xBF);
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            expect(3, octet == 0xF0 ? 0x90 : 0x80, octet == 0xF4 ? 0x8F : 0xBF);
        }
        return missing > 0;
    }

    private void expect(int octets, int from, int to) {
        missing = octets;
        lowest = from;
        highest = to;
    }
}
