package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.runtime.EventStream;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples of the standards: RFC 6570 (section 3.2.8, form-style queries, and section 3.2.2, paths), RFC 3986 (section 5.4, relative references), the URL-encoded
 * forms of WHATWG URL as far as they agree with it, and the event streams of WHATWG HTML.
 */
final class VectorTest {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("var", "value"),
            Map.entry("hello", "Hello World!"),
            Map.entry("half", "50%"),
            Map.entry("base", "http://example.com/home/"),
            Map.entry("path", "/foo/bar"),
            Map.entry("who", "fred"),
            Map.entry("dub", "me/too"),
            Map.entry("v", "6"),
            Map.entry("x", "1024"),
            Map.entry("y", "768"),
            Map.entry("empty", ""),
            Map.entry("semi", ";"),
            Map.entry("plus", "a+b"),
            Map.entry("unicode", "\u2713 \u00fc"),
            Map.entry("tilde", "-._~"),
            Map.entry("list", "red,green,blue"));

    /** Names that are not in the table are undefined, and are left out; {@code list} is a list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who|who=fred",
                "half|half=50%25",
                "x y|x=1024&y=768",
                "x y empty|x=1024&y=768&empty=",
                "x y undef|x=1024&y=768",
                "undef|''",
                "var|var=value",
                "hello|hello=Hello%20World%21",
                "base|base=http%3A%2F%2Fexample.com%2Fhome%2F",
                "path x|path=%2Ffoo%2Fbar&x=1024",
                "dub|dub=me%2Ftoo",
                "semi|semi=%3B",
                "v empty who|v=6&empty=&who=fred",
                "list|list=red,green,blue",
                "plus|plus=a%2Bb",
                "unicode|unicode=%E2%9C%93%20%C3%BC",
                "tilde|tilde=-._~"
            })
    void queries(String names, String expected) {
        ParameterWriter out = new ParameterWriter();
        for (String name : names.split(" ")) {
            if (name.equals("list")) {
                out.commaSeparated(name, Arrays.asList(VALUES.get(name).split(",")));
            } else {
                out.query(name, VALUES.get(name));
            }
        }
        assertThat(out.encodedQuery()).isEqualTo(expected);
    }

    /**
     * RFC 6570 encodes the marks {@code ! $ & ' ( ) * + , = : @} in a simple expansion; in a path segment they may stand
     * as they are (RFC 3986), and servers read both alike.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/{var}|/value",
                "/{hello}|/Hello%20World!",
                "/{half}|/50%25",
                "/{base}index|/http:%2F%2Fexample.com%2Fhome%2Findex",
                "/O{var}X|/OvalueX",
                "/map/{x}:{y}|/map/1024:768",
                "/{x}{hello}{y}|/1024Hello%20World!768",
                "/up{path}{var}/here|/up%2Ffoo%2Fbarvalue/here",
                "/{who}/{dub}|/fred/me%2Ftoo",
                "/{v}/{semi}|/6/%3B",
                "/{unicode}|/%E2%9C%93%20%C3%BC"
            })
    void paths(String template, String expected) {
        assertThat(new PathExpansion(template).expand(VALUES)).isEqualTo(expected);
    }

    /** RFC 3986, section 5.4, but for fragments, which no request sends, and for scheme and host of the base. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "g:h|g:h",
                "g|/b/c/g",
                "./g|/b/c/g",
                "g/|/b/c/g/",
                "/g|/g",
                "//g|http://g",
                "?y|/b/c/d;p?y",
                "g?y|/b/c/g?y",
                "#s|/b/c/d;p?q",
                "g#s|/b/c/g",
                "g?y#s|/b/c/g?y",
                ";x|/b/c/;x",
                "g;x|/b/c/g;x",
                "''|/b/c/d;p?q",
                ".|/b/c/",
                "./|/b/c/",
                "..|/b/",
                "../|/b/",
                "../g|/b/g",
                "../..|/",
                "../../|/",
                "../../g|/g",
                "../../../g|/g",
                "../../../../g|/g",
                "/./g|/g",
                "/../g|/g",
                "g.|/b/c/g.",
                ".g|/b/c/.g",
                "g..|/b/c/g..",
                "..g|/b/c/..g",
                "./../g|/b/g",
                "./g/.|/b/c/g/",
                "g/./h|/b/c/g/h",
                "g/../h|/b/c/h",
                "g;x=1/./y|/b/c/g;x=1/y",
                "g;x=1/../y|/b/c/y",
                "g?y/./x|/b/c/g?y/./x",
                "g?y/../x|/b/c/g?y/../x",
                "x//y|/b/c/x//y",
                "http://h/../x|http://h/x",
                "http:///x|http:///x",
                "file:/x|file:/x"
            })
    void references(String reference, String expected) throws URISyntaxException {
        URI base = new URI("http://a/b/c/d;p?q");
        URI resolved = UriReference.resolve(base, new URI(reference));
        assertThat(resolved.toString()).isEqualTo(expected.startsWith("/") ? "http://a" + expected : expected);
    }

    /** Lines are set apart by bars. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "data: YHOO|data: +2|data: 10||#message/YHOO,+2,10/-",
                ": test stream||data: first event|id: 1||data:second event|id||data:  third event|"
                        + "#message/first event/1 message/second event/",
                ": test stream||data: first event|id: 1||data:second event|id||data:  third event||"
                        + "#message/first event/1 message/second event/ message/ third event/",
                "data||data|data||data:#message//- message/,/-",
                "data:test||data: test||#message/test/- message/test/-",
                "event: add|data: 73857293||event: remove|data: 2153||event: add|data: 113411||"
                        + "#add/73857293/- remove/2153/- add/113411/-"
            })
    void events(String lines, String expected) {
        for (String end : List.of("\n", "\r", "\r\n")) {
            String text = lines.replace("|", end);
            List<String> seen = new ArrayList<>();
            EventStream.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .forEach(event -> seen.add(event.event() + "/"
                            + event.data().replace("\n", ",") + "/" + event.id().orElse("-")));
            assertThat(String.join(" ", seen)).isEqualTo(expected);
        }
    }
}
