package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PathExpansionTest {

    private static final List<String> TEMPLATES = List.of(
            "/{v}",
            "/a/{v}",
            "/{v}/b",
            "/a/{v}/b",
            "/a/b/{v}/",
            "/{v}.json",
            "/a/x-{v}",
            "/{v}:run",
            "/a/{v}/b/{v}",
            "/a/{v}{v}",
            "/a/.{v}",
            "/a/{v}.",
            "/@{v}",
            "/a/({v})",
            "/a b/{v}",
            "/a%20b/{v}",
            "/a;x=1/{v}",
            "/caf\u00e9/{v}");

    /** Values and how they stand in a segment. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("plain", "plain"),
            Map.entry("a/b", "a%2Fb"),
            Map.entry("a b", "a%20b"),
            Map.entry("a+b", "a+b"),
            Map.entry("a?b#c", "a%3Fb%23c"),
            Map.entry("50%", "50%25"),
            Map.entry("%2F", "%252F"),
            Map.entry("a;b", "a%3Bb"),
            Map.entry("../..", "..%2F.."),
            Map.entry("a\\b\r\n", "a%5Cb%0D%0A"),
            Map.entry("\ud83d\ude00\u00e9", "%F0%9F%98%80%C3%A9"),
            Map.entry("...", "..."));

    @TestFactory
    List<DynamicTest> everyValueInEveryTemplate() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String template : TEMPLATES) {
            VALUES.forEach((value, encoded) -> tests.add(
                    DynamicTest.dynamicTest(template + " " + value, () -> assertExpansion(template, value, encoded))));
        }
        return tests;
    }

    private static void assertExpansion(String template, String value, String encoded) {
        String fixed = template.replace("a b", "a%20b").replace("caf\u00e9", "caf%C3%A9");
        String path = new PathExpansion(template).expand(Map.of("v", value));
        assertThat(path).isEqualTo(fixed.replace("{v}", encoded));
        assertThat(BaseUrl.of("https://host/base").resolve(path, "").getRawPath())
                .isEqualTo("/base" + path);
        assertThat(path.chars().filter(c -> c == '/').count())
                .isEqualTo(template.chars().filter(c -> c == '/').count());
    }

    @ParameterizedTest
    @CsvSource({
        "/a/{v},.",
        "/a/{v},..",
        "/a/{v},%2e",
        "/a/{v},%2E%2e",
        "/a/{v},.%2e",
        "/a/{v}/b,..",
        "/{v}/{v},..",
        "/a/{v}{v},.",
        "/a/.{v},.",
        "/a/.{v},%2e",
        "/a/{v}%2e,.",
        "/a/{v},''",
        "/a/{v}.json,''",
        "/a/{v}{v},''"
    })
    void refusesValuesThatWouldChangeThePath(String template, String value) {
        PathExpansion path = new PathExpansion(template);
        assertThrows(IllegalArgumentException.class, () -> path.expand(Map.of("v", value)));
    }

    @ParameterizedTest
    @CsvSource({"/a/{v}.json,.,/a/..json", "/a/{v}.json,..,/a/...json", "/a/x{v},..,/a/x..", "/a/{v},.a,/a/.a"})
    void allowsDotsThatMakeNoWholeSegment(String template, String value, String path) {
        assertThat(new PathExpansion(template).expand(Map.of("v", value))).isEqualTo(path);
    }

    @Test
    void needsEveryValue() {
        PathExpansion path = new PathExpansion("/a/{first}/{second}");
        assertThat(path.placeholders()).containsExactly("first", "second");
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> path.expand(Map.of("first", "canary")));
        assertThat(e).hasMessageThat().isEqualTo("the path argument second was not given");
    }

    @Test
    void messagesNameTheArgumentAndNotTheValue() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> new PathExpansion("/a/{id}").expand(Map.of("id", "\ud800canary")));
        assertThat(e).hasMessageThat().doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "", "{v}"})
    void aTemplateStartsWithASlash(String template) {
        assertThrows(IllegalArgumentException.class, () -> new PathExpansion(template));
    }

    @Test
    void encodedTextIsAsciiOnly() {
        Pattern allowed = Pattern.compile("[A-Za-z0-9._~!$&'()*+,=:@%-]*");
        for (int c = 0; c < 0x3000; c++) {
            String encoded = PercentEncoding.segment(Character.toString(c));
            assertThat(allowed.matcher(encoded).matches()).isTrue();
            assertThat(encoded).doesNotContain("/");
        }
    }
}
