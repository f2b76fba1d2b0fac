package dev.apograph.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "-0",
                "1.50",
                "1E+3",
                "1e99999999999",
                "\"\"",
                "\"\\\"\\\\\\n\\u0001\"",
                "[]",
                "{}",
                "[1,[2,{\"a\":null}]]",
                "{\"b\":1,\"a\":2}",
                "\"\u00e9\ud83d\ude00\""
            })
    void writesWhatItRead(String json) {
        assertThat(JsonValue.parse(json).toString()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "1,1.0,true",
        "1,1e0,true",
        "100,1E+2,true",
        "-0,0.00,true",
        "0.10,0.1,true",
        "1e99999999999,10e99999999998,true",
        "1,2,false",
        "1,-1,false",
        "1e99999999999,1e99999999998,false",
        "12,1.2,false"
    })
    void comparesNumbersByValue(String left, String right, boolean equal) {
        JsonValue a = JsonValue.parse(left);
        JsonValue b = JsonValue.parse(right);
        assertThat(a.equals(b)).isEqualTo(equal);
        if (equal) {
            assertThat(a.hashCode()).isEqualTo(b.hashCode());
        }
    }

    @Test
    void comparesObjectsWithoutOrder() {
        assertThat(JsonValue.parse("{\"a\":1,\"b\":[2]}")).isEqualTo(JsonValue.parse("{\"b\":[2.0],\"a\":1}"));
        assertThat(JsonValue.parse("[1,2]")).isNotEqualTo(JsonValue.parse("[2,1]"));
    }

    @Test
    void makesValues() {
        assertThat(JsonValue.of("x").toString()).isEqualTo("\"x\"");
        assertThat(JsonValue.of(5L).toString()).isEqualTo("5");
        assertThat(JsonValue.of(2.5).toString()).isEqualTo("2.5");
        assertThat(JsonValue.of(new BigDecimal("1E+3")).toString()).isEqualTo("1E+3");
        assertThat(JsonValue.of(true)).isEqualTo(JsonBoolean.TRUE);
        assertThat(JsonValue.ofNull().toString()).isEqualTo("null");
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Double.POSITIVE_INFINITY));
    }

    @Test
    void buildsObjects() {
        JsonObject.Builder builder =
                JsonObject.builder().put("a", 1).put("b", "x").put("c", true).put("d", JsonValue.ofNull());
        JsonObject object = builder.build();
        builder.put("a", 2);
        assertThat(object.toString()).isEqualTo("{\"a\":1,\"b\":\"x\",\"c\":true,\"d\":null}");
        assertThat(object.get("d")).hasValue(JsonNull.INSTANCE);
        assertThat(object.get("e")).isEmpty();
        assertThrows(UnsupportedOperationException.class, () -> object.members().clear());
        assertThat(JsonObject.of(Map.of("k", JsonArray.of(object, JsonValue.of(1))))
                        .toString())
                .isEqualTo("{\"k\":[{\"a\":1,\"b\":\"x\",\"c\":true,\"d\":null},1]}");
        assertThrows(NullPointerException.class, () -> JsonArray.of(java.util.Arrays.asList((JsonValue) null)));
    }

    @Test
    void escapesHalfASurrogatePair() {
        JsonValue value = JsonValue.parse("{\"n\":\"a\\udc00\\ud83d\\ude00\u00e9\"}");
        byte[] bytes = JsonWriter.toBytesOf(out -> out.value(value));
        assertThat(new String(bytes, StandardCharsets.US_ASCII))
                .ignoringCase()
                .isEqualTo("{\"n\":\"a\\udc00\\ud83d\\ude00\\u00e9\"}");
        assertThat(JsonReader.of(bytes).readValue()).isEqualTo(value);
        assertThat(JsonObject.builder().put("\ud800", 1).build().toString())
                .ignoringCase()
                .isEqualTo("{\"\\ud800\":1}");
    }

    @Test
    void writesNumbersExactly() {
        String json = JsonWriter.toStringOf(out -> {
            out.beginArray();
            out.value(Long.MIN_VALUE);
            out.value(new BigInteger("123456789012345678901234567890"));
            out.value(new BigDecimal("1E+3"));
            out.value(new BigDecimal("0.10"));
            out.value(false);
            out.nullValue();
            out.endArray();
        });
        assertThat(json).isEqualTo("[-9223372036854775808,123456789012345678901234567890,1E+3,0.10,false,null]");
    }

    @Test
    void tellsItsKind() {
        List<JsonKind> kinds = ((JsonArray) JsonValue.parse("[{},[],\"\",0,true,null]"))
                .items().stream().map(JsonValue::kind).toList();
        assertThat(kinds)
                .containsExactly(
                        JsonKind.OBJECT,
                        JsonKind.ARRAY,
                        JsonKind.STRING,
                        JsonKind.NUMBER,
                        JsonKind.BOOLEAN,
                        JsonKind.NULL)
                .inOrder();
    }

    @Test
    void convertsNumbers() {
        JsonNumber number = (JsonNumber) JsonValue.parse("1e2");
        assertThat(number.toLong()).hasValue(100L);
        assertThat(number.toBigDecimal()).hasValue(new BigDecimal("1E+2"));
        assertThat(((JsonNumber) JsonValue.parse("1.5")).toLong()).isEmpty();
        assertThat(((JsonNumber) JsonValue.parse("1e99999999999")).toBigDecimal())
                .isEmpty();
    }
}
