package dev.apograph.spec.grammar.fact;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.ExampleRequest;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.page.Block;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CurlCommandTest {

    /** One command as it is meant and as scrapes leave it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '#',
            value = {
                "curl -H 'Content-Type: application/json' \\~  -X PATCH \\~  -d '{\"a\":\"it's\"}' \\~  https://h.io/x/X_ID?y=1",
                "curl-H'Content-Type: application/json'\\-X PATCH \\-d'{\"a\":\"it's\"}'\\~https://h.io/x/X_ID?y=1",
                "curl-H'Content-Type: application/json'-XPATCH-d'{\"a\":\"it's\"}'https://h.io/x/X_ID?y=1",
                "curl -XPATCHhttps://h.io/x/X_ID?y=1 -d '{\"a\":\"it's\"}' -H 'Content-Type:application/json'",
                "export KEY=[a curly key]~curl --request PATCH \"https://h.io/x/X_ID?y=1\" --header \"Content-Type: application/json\" --data \"{\\\"a\\\":\\\"it's\\\"}\"",
                "$ curl -sSX PATCH --data-raw '{\"a\":\"it'\\''s\"}' -H \u2018Content-Type: application/json\u2019 --url https://h.io/x/X_ID?y=1 | jq .",
                "curl --compressed -L -X PATCH https://h.io/x/X_ID?y=1 -H 'content-type: application/json' -d '{\"a\":\"it's\"}'~curl https://other.io/",
            })
    void everyFormOfOneCommand(String text) {
        CurlCommand curl = CurlCommand.read(text.replace('~', '\n'));

        assertThat(curl.method()).hasValue(HttpMethod.PATCH);
        assertThat(curl.url()).hasValue("https://h.io/x/X_ID?y=1");
        assertThat(curl.header("Content-Type")).hasValue("application/json");
        assertThat(curl.data().map(data -> data.replace("'\\''", "'"))).hasValue("{\"a\":\"it's\"}");
        assertThat(curl.credentials()).isFalse();
    }

    @Test
    void placeholdersForHostAndSecretAndSeveralData() {
        CurlCommand curl = CurlCommand.read("""
                export VENDOR_KEY=[your own key]
                curl
                -H 'Content-Type: application/json'\\
                -H "Authorization: Bearer $VENDOR_KEY" \\
                <your app host>/api/rooms/:room_id/\\
                -d name="attic" -d size=4""");

        assertThat(curl.url()).hasValue("<your app host>/api/rooms/:room_id/");
        assertThat(curl.headers())
                .containsExactly(
                        new CurlCommand.Header("Content-Type", "application/json"),
                        new CurlCommand.Header("Authorization", "Bearer $VENDOR_KEY"));
        assertThat(curl.data()).hasValue("name=attic&size=4");
        assertThat(curl.credentials()).isTrue();
        assertThat(curl.method()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "curl -u me:word https://h.io/, true",
        "curl -H 'X-Y: Authorization' https://h.io/, false",
        "curl -H 'authorization: Basic x' https://h.io/, true",
    })
    void credentials(String text, boolean sent) {
        assertThat(CurlCommand.read(text).credentials()).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({"'',", "no command,", "curl,", "curl -X,", "curl -d ',", "curl -H \",", "curlew https://h.io/,"})
    void whatIsNoCommandHoldsNothing(String text) {
        CurlCommand curl = CurlCommand.read(text);

        assertThat(curl.url()).isEmpty();
        assertThat(curl.method()).isEmpty();
        assertThat(curl.headers()).isEmpty();
    }

    @Test
    void aFormIsMultipart() {
        ExampleRequest shown =
                shown("curl -F 'file=@a.zip' https://h.io/files").orElseThrow().value();

        assertThat(shown.mediaType()).hasValue("multipart/form-data");
        assertThat(shown.body()).isEmpty();
        assertThat(shown.method()).isEmpty();
    }

    @Test
    void theShownRequestIsInferredAndHoldsNoSecret() {
        Fact<ExampleRequest> shown = shown(
                        "curl -H 'Authorization: Bearer hunter2' -H 'Content-Type: text/PLAIN; charset=utf-8' https://h.io/a")
                .orElseThrow();

        assertThat(shown.evidence().grade()).isEqualTo(EvidenceGrade.INFERRED);
        assertThat(shown.value().credentials()).isTrue();
        assertThat(shown.value().mediaType()).hasValue("text/plain");
        assertThat(shown.toString()).doesNotContain("hunter2");
        assertThat(shown("curl -X GET")).isEmpty();
    }

    @Test
    void hostileCommandsTakeNoTime() {
        for (String part : List.of("'", "\"", "-", "\\", "-d '{", "<", "'\\''", "curl ", "-d '[[", "{\"a")) {
            assertThat(CurlCommand.read("curl " + part.repeat(200_000) + " https://h.io/")
                            .form())
                    .isFalse();
        }
    }

    private static Optional<Fact<ExampleRequest>> shown(String text) {
        return CurlCommand.shownIn(new Block.Code(SourcePlace.line("p.txt", 3), text), new PageFacts(List.of("A")));
    }
}
