package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParameterWriterTest {

    private static String query(RequestParameters parameters) {
        ParameterWriter out = new ParameterWriter();
        parameters.writeTo(out);
        return out.encodedQuery();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain|plain",
                "a b|a%20b",
                "a+b|a%2Bb",
                "a&b=c#d|a%26b%3Dc%23d",
                "a/b?c|a%2Fb%3Fc",
                "%41|%2541",
                "a,b;c|a%2Cb%3Bc",
                "~-._|~-._",
                "{\"x\":[1]}|%7B%22x%22%3A%5B1%5D%7D",
                "\u00e9\ud83d\ude00|%C3%A9%F0%9F%98%80"
            })
    void encodesNamesAndValues(String text, String encoded) {
        assertThat(query(out -> out.query("q", text))).isEqualTo("q=" + encoded);
        assertThat(query(out -> out.query(text, "v"))).isEqualTo(encoded + "=v");
    }

    @Test
    void keepsOrderAndTellsEmptyFromAbsent() {
        assertThat(query(out -> {
                    out.query("b", "2");
                    out.query("none", (String) null);
                    out.query("none", (Long) null);
                    out.query("a", "");
                    out.query("b", "1");
                    out.commaSeparated("none", null);
                    out.commaSeparated("empty", List.of());
                }))
                .isEqualTo("b=2&a=&b=1&empty=");
    }

    @Test
    void writesEveryType() {
        OpenEnum constant = () -> "name asc";
        assertThat(query(out -> {
                    out.query("l", -7L);
                    out.query("t", true);
                    out.query("i", Instant.ofEpochMilli(1500));
                    out.query("d", new BigDecimal("1E+3"));
                    out.query("e", constant);
                    out.commaSeparated("c", List.of("a", "b,c", "d e"));
                    out.jsonQuery("j", JsonCodecs.VALUE, JsonValue.of("x"));
                }))
                .isEqualTo("l=-7&t=true&i=1500&d=1000&e=name%20asc&c=a,b%2Cc,d%20e&j=%22x%22");
    }

    @Test
    void writesHugeNumbersShortly() {
        assertThat(query(out -> out.query("d", new BigDecimal("1E+1000000000"))))
                .isEqualTo("d=1E%2B1000000000");
    }

    @Test
    void refusesHalfASurrogatePair() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> query(out -> out.query("q", "canary\ud800")));
        assertThat(e).hasMessageThat().doesNotContain("canary");
    }

    @Test
    void describesByNamesOnly() {
        String text = ParameterWriter.describe("GetRequest", out -> {
            out.query("filter", "canary");
            out.header("X-Trace", "canary\r\n");
            out.part("file", "canary");
            out.fields(json -> {
                json.name("password");
                json.value("canary");
            });
        });
        assertThat(text).isEqualTo("GetRequest[filter, X-Trace, file, password]");
        assertThat(ParameterWriter.describe("GetRequest", out -> {})).isEqualTo("GetRequest[]");
    }
}
