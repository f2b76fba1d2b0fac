package dev.apograph.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Utf8CheckTest {

    /** Octets at the edges of the table of RFC 3629. */
    private static final byte[] EDGES = HexFormat.of().parseHex("007f808f909fa0bfc0c1c2dfe0e1eceDeeeff0f1f3f4f5ff22");

    @Test
    void agreesWithTheDecoderOfTheJdk() {
        Random random = new Random(7);
        int valid = 0;
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = octets(random);
            boolean expected = isDecoded(bytes);
            valid += expected ? 1 : 0;
            assertWithMessage(HexFormat.of().formatHex(bytes))
                    .that(Utf8Check.isUtf8(bytes))
                    .isEqualTo(expected);
        }
        assertThat(valid).isGreaterThan(1_000);
    }

    private static byte[] octets(Random random) {
        byte[] bytes = new byte[random.nextInt(20)];
        Arrays.fill(bytes, (byte) 'a');
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            bytes[random.nextInt(bytes.length)] = EDGES[random.nextInt(EDGES.length)];
        }
        int start = bytes.length < 4 ? 0 : random.nextInt(bytes.length - 3);
        for (int i = start; i < Math.min(bytes.length, start + 4) && random.nextInt(4) > 0; i++) {
            bytes[i] = EDGES[random.nextInt(EDGES.length)];
        }
        return bytes;
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    @Test
    void readsCharactersThatAStreamDeliversInParts() {
        String text = "\"" + "k\u00fche \u20ac \ud83d\ude00 ".repeat(2_000) + "\"";
        JsonReader in = JsonReader.of(trickle(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(in.nextString()).isEqualTo(text.substring(1, text.length() - 1));
        in.requireEnd();
    }

    @Test
    void refusesAStreamThatEndsWithinACharacter() {
        InputStream cut = trickle(HexFormat.of().parseHex("22e282"));
        JsonException e =
                assertThrows(JsonException.class, () -> JsonReader.of(cut).nextString());
        assertThat(e).hasMessageThat().isEqualTo("$: the text is not valid UTF-8");
    }

    @Test
    void refusesBrokenBytesFarIntoATextWithThePath() {
        byte[] text = ("[\"b\",\"" + "a".repeat(30_000) + "\",\"\u00fc\"]").getBytes(StandardCharsets.UTF_8);
        text[text.length - 3] = 'x';
        JsonReader in = JsonReader.of(text);
        in.beginArray();
        in.nextString();
        JsonException e = assertThrows(JsonException.class, in::nextString);
        assertThat(e).hasMessageThat().isEqualTo("$[1]: the text is not valid UTF-8");
    }

    /** One byte at a time. */
    private static InputStream trickle(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int start, int length) {
                return super.read(target, start, Math.min(1, length));
            }

            @Override
            public byte[] readNBytes(int length) throws IOException {
                byte[] all = new byte[length];
                int count = super.readNBytes(all, 0, length);
                return Arrays.copyOf(all, count);
            }
        };
    }
}
