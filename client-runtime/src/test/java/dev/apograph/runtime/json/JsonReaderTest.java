package dev.apograph.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {

    private static final String CANARY = "canary-5f1c";

    @Test
    void readsEveryKind() {
        JsonReader in = JsonReader.of("{\"a\":[1,2.5,\"x\",true,null],\"b\":{}}");
        in.beginObject();
        assertThat(in.nextName()).isEqualTo("a");
        assertThat(in.peek()).isEqualTo(JsonKind.ARRAY);
        in.beginArray();
        assertThat(in.nextLong()).isEqualTo(1);
        assertThat(in.nextDecimal()).isEqualTo(new BigDecimal("2.5"));
        assertThat(in.nextString()).isEqualTo("x");
        assertThat(in.nextBoolean()).isTrue();
        in.nextNull();
        assertThat(in.hasNext()).isFalse();
        assertThat(in.peek()).isEqualTo(JsonKind.END);
        in.endArray();
        assertThat(in.nextName()).isEqualTo("b");
        in.skipValue();
        in.endObject();
        in.requireEnd();
    }

    @ParameterizedTest
    @CsvSource({"1.0,1", "1e2,100", "-0,0", "10E-1,1", "9223372036854775807,9223372036854775807"})
    void takesWholeNumbersInAnySpelling(String json, long value) {
        assertThat(JsonReader.of(json).nextLong()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "1.23", "1e-1", "1e400", "1e1000000000", "1e99999999999", "\"8\""})
    void refusesWhatIsNoLong(String json) {
        JsonReader in = JsonReader.of(json);
        assertThrows(JsonException.class, in::nextLong);
    }

    @Test
    void keepsBigNumbersExact() {
        String digits = "1234567890123456789012345678901234567890";
        assertThat(JsonReader.of(digits).nextBigInteger()).isEqualTo(new BigInteger(digits));
        assertThat(JsonReader.of("1.50").nextDecimal().toString()).isEqualTo("1.50");
        assertThat(JsonReader.of("1E+3").nextDecimal().toString()).isEqualTo("1E+3");
    }

    @Test
    void refusesIntegersThatWouldFillTheMemory() {
        assertThrows(JsonException.class, () -> JsonReader.of("1e1000000000").nextBigInteger());
        assertThrows(JsonException.class, () -> JsonReader.of("1e99999999999").nextDecimal());
    }

    /** What was asked for, and a text that holds something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            string  | 8       | $: expected a string but found a number (line 1, column 1)
            string  | true    | $: expected a string but found a boolean (line 1, column 1)
            number  | "8"     | $: expected a number but found a string (line 1, column 1)
            boolean | "true"  | $: expected a boolean but found a string (line 1, column 1)
            boolean | 1       | $: expected a boolean but found a number (line 1, column 1)
            object  | []      | $: expected an object but found an array (line 1, column 1)
            array   | {}      | $: expected an array but found an object (line 1, column 1)
            null    | 0       | $: expected null but found a number (line 1, column 1)
            """)
    void coercesNothing(String wanted, String json, String message) {
        JsonReader in = JsonReader.of(json);
        JsonException e = assertThrows(JsonException.class, () -> ask(in, wanted));
        assertThat(e).hasMessageThat().isEqualTo(message);
    }

    private static void ask(JsonReader in, String wanted) {
        switch (wanted) {
            case "string" -> in.nextString();
            case "number" -> in.nextDecimal();
            case "boolean" -> in.nextBoolean();
            case "object" -> in.beginObject();
            case "array" -> in.beginArray();
            default -> in.nextNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "[1",
                "{\"a\":}",
                "{a:1}",
                "{'a':1}",
                "[1,]",
                "[1 2]",
                "01",
                "1.",
                ".5",
                "+1",
                "NaN",
                "-Infinity",
                "nul",
                "tru",
                "\"a",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12\"",
                "// c\n1",
                "/* c */ 1",
                "1 2",
                "{} x",
                "[]]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "<html></html>",
                "\uFEFF\uFEFF1"
            })
    void refusesWhatIsNotJson(String text) {
        assertThrows(JsonException.class, () -> JsonValue.parse(text));
        assertThrows(JsonException.class, () -> parseBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22c080",
                "22eda080",
                "22f5808080",
                "22ff",
                "22c3",
                "22e28222",
                "22f4908080",
                "fffe2200",
                "00000022",
                "22806122"
            })
    void refusesWhatIsNotUtf8(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex + (hex.length() < 12 ? "22" : ""));
        assertThrows(JsonException.class, () -> parseBytes(bytes));
    }

    private static JsonValue parseBytes(byte[] bytes) {
        JsonReader in = JsonReader.of(bytes);
        JsonValue value = in.readValue();
        in.requireEnd();
        return value;
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(JsonValue.parse("\uFEFF[1]").toString()).isEqualTo("[1]");
        assertThat(parseBytes("\uFEFF[1]".getBytes(StandardCharsets.UTF_8)).toString())
                .isEqualTo("[1]");
        assertThat(parseBytes("7".getBytes(StandardCharsets.UTF_8)).toString()).isEqualTo("7");
    }

    @Test
    void namesThePlace() {
        JsonReader in = JsonReader.of("{\"a\":{},\"items\":[{\"name\":\"x\"},\n {\"name\":8,\"a b\":1}]}");
        in.beginObject();
        in.nextName();
        in.skipValue();
        in.nextName();
        assertThat(in.path()).isEqualTo("$.items");
        in.beginArray();
        in.hasNext();
        assertThat(in.path()).isEqualTo("$.items[0]");
        in.skipValue();
        in.beginObject();
        in.nextName();
        JsonException e = assertThrows(JsonException.class, in::nextString);
        assertThat(e.path()).isEqualTo("$.items[1].name");
        assertThat(e).hasMessageThat().contains("line 2, column 10");
        in.skipValue();
        in.nextName();
        assertThat(in.path()).isEqualTo("$.items[1][\"a b\"]");
        in.skipValue();
        assertThat(in.hasNext()).isFalse();
        assertThat(in.path()).isEqualTo("$.items[1]");
        in.endObject();
        assertThat(in.path()).isEqualTo("$.items[1]");
        in.endArray();
        assertThat(in.path()).isEqualTo("$.items");
        in.endObject();
        assertThat(in.path()).isEqualTo("$");
    }

    @Test
    void tellsTheEndOfTheText() {
        JsonReader in = JsonReader.of("1");
        assertThat(in.hasNext()).isTrue();
        in.skipValue();
        assertThat(in.hasNext()).isFalse();
        assertThat(in.peek()).isEqualTo(JsonKind.END);
        assertThrows(JsonException.class, in::readValue);
        assertThrows(JsonException.class, in::skipValue);
    }

    @Test
    void misuseIsToldAsSuch() {
        JsonReader in = JsonReader.of("{\"a\":1}");
        assertThrows(IllegalStateException.class, in::nextName);
        in.beginObject();
        assertThrows(IllegalStateException.class, in::endObject);
        assertThrows(IllegalStateException.class, in::endArray);
    }

    @Test
    void lastOfEqualNamesWins() {
        assertThat(JsonValue.parse("{\"a\":1,\"b\":2,\"a\":3}").toString()).isEqualTo("{\"a\":3,\"b\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"%s", "[\"%s\u0001\"]", "{\"a\":\"%s\"", "[\"%s\" x]", "%s", "[%s]", "{%s:1}"})
    void neverQuotesTheText(String pattern) {
        String text = pattern.formatted(CANARY);
        JsonException e = assertThrows(JsonException.class, () -> JsonValue.parse(text));
        assertThat(e).hasMessageThat().doesNotContain(CANARY);
        assertThat(e).hasCauseThat().isNull();
        assertThrows(
                JsonException.class, () -> JsonReader.of("\"" + CANARY + "\"").nextLong());
    }

    @Test
    void tellsTheUnexpectedCharacter() {
        JsonException e = assertThrows(JsonException.class, () -> JsonValue.parse("<html>"));
        assertThat(e)
                .hasMessageThat()
                .isEqualTo("$: not valid JSON: unexpected character '<' (U+003C) (line 1, column 1)");
    }

    @Test
    void holdsTheDefaultLimits() {
        assertThat(JsonValue.parse("[".repeat(500) + "]".repeat(500))).isNotNull();
        assertLimit("[".repeat(501) + "]".repeat(501), "nested too deeply");
        assertLimit("[".repeat(100_000), "nested too deeply");
        assertLimit("1".repeat(1_001), "a number is too long");
        assertLimit("{\"" + "n".repeat(50_001) + "\":1}", "a property name is too long");
        assertLimit("\"" + "s".repeat(20_000_001) + "\"", "a string is too long");
    }

    private static void assertLimit(String text, String problem) {
        JsonException e = assertThrows(JsonException.class, () -> JsonValue.parse(text));
        assertThat(e).hasMessageThat().contains(problem);
        assertThat(String.valueOf(e.getMessage()).length()).isLessThan(500);
    }

    @Test
    void takesOtherLimits() {
        JsonLimits limits = JsonLimits.defaults()
                .withDepth(2)
                .withStringLength(5)
                .withNumberLength(3)
                .withNameLength(4);
        Function<String, JsonValue> read = text -> JsonReader.of(text, limits).readValue();
        assertThat(read.apply("[[\"12345\",123]]").toString()).isEqualTo("[[\"12345\",123]]");
        assertThrows(JsonException.class, () -> read.apply("[[[]]]"));
        assertThrows(JsonException.class, () -> read.apply("\"123456\""));
        assertThrows(JsonException.class, () -> read.apply("1234"));
        assertThrows(JsonException.class, () -> read.apply("{\"12345\":1}"));
        assertThrows(IllegalArgumentException.class, () -> limits.withDepth(0));
    }

    @Test
    void passesOnErrorsOfTheStream() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(UncheckedIOException.class, () -> JsonReader.of(broken).readValue());
    }

    @Test
    void readsAStreamWithoutClosingIt() {
        boolean[] closed = new boolean[1];
        InputStream stream = new ByteArrayInputStream("[1] ".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JsonReader in = JsonReader.of(stream);
        in.readValue();
        in.requireEnd();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void readsATreeAsItReadsAText() {
        JsonValue tree = JsonValue.parse("{\"a\":[1,{\"b\":\"x\"},[]],\"c\":true,\"d\":null}");
        JsonReader in = JsonReader.over(tree, () -> "$.base", true);
        assertThat(in.strict()).isTrue();
        in.beginObject();
        in.nextName();
        in.beginArray();
        assertThat(in.nextLong()).isEqualTo(1);
        assertThat(in.readValue().toString()).isEqualTo("{\"b\":\"x\"}");
        in.skipValue();
        in.endArray();
        assertThat(in.nextName()).isEqualTo("c");
        assertThat(in.path()).isEqualTo("$.base.c");
        assertThat(in.nextBoolean()).isTrue();
        in.nextName();
        JsonException e = assertThrows(JsonException.class, in::nextString);
        assertThat(e).hasMessageThat().isEqualTo("$.base.d: expected a string but found null");
        in.nextNull();
        in.endObject();
        in.requireEnd();
    }

    @Test
    void aValueThatWasParsedBeforeReadsLikeItsText() {
        JsonReader reader = JsonReader.of(JsonValue.parse("{\"a\": [1.50, null]}"));

        reader.beginObject();
        assertThat(reader.nextName()).isEqualTo("a");
        reader.beginArray();
        assertThat(reader.nextDecimal()).isEqualTo(new BigDecimal("1.50"));
        assertThat(reader.path()).isEqualTo("$.a[0]");
        reader.nextNull();
        reader.endArray();
        reader.endObject();
        assertThat(reader.peek()).isEqualTo(JsonKind.END);
    }
}
