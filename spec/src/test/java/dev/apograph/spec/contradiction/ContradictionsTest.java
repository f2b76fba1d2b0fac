package dev.apograph.spec.contradiction;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change of a page that agrees with itself is one finding with both places. */
final class ContradictionsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '#',
            value = {
                "| wall | place=wall # | floor | place=wall # APG1305 # the default floor of place is none of the accepted",
                "| place=wall # | place=floor # APG1306 # the example floor of place is none of the accepted values",
                "extras=bell,bird # extras=bell,fish # APG1306 # the example bell,fish of extras is none",
                "since=1465790400000 # since=yesterday # APG1307 # the example yesterday of since is not of its type",
                "Defaults to 24 # Defaults to 48 # APG1308 # the sentence about hours tells the default 48, and 24",
                "-X POST # -X PUT # APG1309 # the command line uses the method PUT",
                "ROOM_ID/lamps?place # ROOM_ID/lamp?place # APG1310 # /rooms/ROOM_ID/lamp, and the path is /rooms/{ROOM_ID}/lamps",
                "https://api.lights.example/rooms/ROOM_ID/lamps? # https://api.shades.example/rooms/ROOM_ID/lamps? # APG1310 # the base URL is https://api.lights",
                "lamps?place=wall # lamps?plaice=wall # APG1311 # has the query parameter plaice, which is not listed",
                "{\"name\":\"Luna\" # {\"name\":\"Sol\" # APG1312 # at /name: \"Sol\" and \"Luna\"",
                "    -H 'Authorization: Bearer YOUR_API_ACCESS_TOKEN' \\~ # # APG1313 # sends no credentials, and they are",
                "-H 'Content-Type: application/json' # -H 'Content-Type: text/xml' # APG1314 # announces text/xml, and the body is",
                "-d '{\"name\":\"Luna\",\"watts\":40.0,\"colours\":[\"red\"]}' # -d '<lamp/>' # APG1314 # announces JSON and sends",
                "-d '{\"name\":\"Luna\",\"watts\":40.0,\"colours\":[\"red\"]}' # -d name=Luna # APG1316 # pairs of names and values",
            })
    void oneChangeIsOneFinding(String from, String to, String code, String message) {
        List<Diagnostic> findings = LampPage.findings(from.replace('~', '\n'), to == null ? "" : to.replace('~', '\n'));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code().code()).isEqualTo(code);
        assertThat(findings.get(0).message()).contains("POST /rooms/{ROOM_ID}/lamps: ");
        assertThat(findings.get(0).message()).contains(message);
        assertThat(findings.get(0).place().file()).isEqualTo("lamp.md");
    }

    /** The example of the body and the command line are changed alike, so that they agree with each other. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '#',
            value = {
                "\"name\": \"Luna\", # # at the root lacks `name`, which is required",
                "\"watts\": 40, # \"watts\": 40.5, # at /watts stands 40.5, not an integer",
                "\"watts\": 40, # \"watts\": \"40\", # at /watts stands \"40\", not an integer",
                "\"watts\": 40, # \"watts\": null, # at /watts stands null, not an integer",
                "\"colours\": [\"red\"] # \"colours\": [\"red\", \"grey\"] # at /colours/1 stands \"grey\", not one of red, blue",
                "\"colours\": [\"red\"] # \"colours\": \"red\" # at /colours stands \"red\", not an array",
                "\"watts\": 40, # \"volts\": 40, # at /volts stands a property that the schema forbids",
                "\"watts\": 40, # \"shade\": {\"~\": 1}, # at /shade lacks `size`, which is required",
            })
    void anExampleThatDoesNotFitItsSchemaIsToldByItsPosition(String from, String to, String message) {
        List<Diagnostic> findings = LampPage.findings(from, to == null ? "" : to);

        Diagnostic finding = findings.stream()
                .filter(one -> one.code().code().equals("APG1210"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message()).contains("the example of the body does not fit its schema: " + message);
        assertThat(finding.place().firstLine()).isEqualTo(LampPage.line("```json"));
        assertThat(finding.other().orElseThrow().firstLine()).isAtLeast(LampPage.line("## Lamp Post"));
        assertThat(findings).hasSize(2);
        assertThat(findings.toString().toLowerCase(Locale.ROOT)).contains("sends another body");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '#',
            value = {
                "\"notes\": null # \"notes\": 3 # at /notes stands 3, not a string",
                "\"shade\": {\"size\": 3} # \"shade\": true # at /shade stands true, not",
                "\"name\": \"Sol\", # # at the root lacks `name`",
            })
    void anExampleOfASchemaIsHeldAgainstIt(String from, String to, String message) {
        List<Diagnostic> findings = LampPage.findings(from, to == null ? "" : to);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).contains("the schema Lamp Post: its example does not fit it: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '#',
            value = {
                "Hangs a lamp # Hangs a lamp",
                "extras=bell,bird # extras=[\"bell\"]",
                "| wall | place=wall # | \\`wall\\` | place=wall",
                "| wall | place=wall # | null | place=wall",
                "hours=12 # hours=forever",
                "Defaults to 24 # Defaults to the length of a night",
                "Defaults to 24 # Defaults to 48 hours where nobody is at home",
                "-X POST # -X POST -s",
                "    -X POST \\~ # ",
                "https://api.lights.example/rooms/ROOM_ID/lamps? # https://api.lights.example/rooms/5e21/lamps/?",
                "https://api.lights.example/rooms/ROOM_ID/lamps? # <your host>/rooms/:room_id/lamps?",
                "lamps?place=wall # lamps?extras[0]=bell&hours=3",
                "\"Luna\",\"watts\":40.0 # \u201CLuna\u201D,\"watts\":40",
                "    -d '{\"name\":\"Luna\",\"watts\":40.0,\"colours\":[\"red\"]}' \\~ # ",
                "-H 'Content-Type: application/json' # -H 'Content-Type: application/json; charset=utf-8'",
                "    -H 'Content-Type: application/json' \\~ # ",
                "\"shade\": {\"size\": 3} # \"shade\": \"green\"",
                "\"shade\": {\"size\": 3} # \"watts\": 3.0",
            })
    void whatAgreesIsNoFinding(String from, String to) {
        String changed = to == null ? "" : to.replace('~', '\n').replace("\\`", "`");

        assertThat(LampPage.findings(from.replace('~', '\n'), changed)).isEmpty();
    }

    @Test
    void credentialsWhereNoneAreNeeded() {
        List<Diagnostic> findings = LampPage.findings(
                "A valid api access token is required to access this endpoint. The token must\n"
                        + "include at least one of the following scopes:\nall.Room, or lamp.post.",
                "No authentication is required for this endpoint.");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).contains("sends credentials, and none are needed");
    }

    @Test
    void bothPlacesAreNamedUnlessTheyAreTheSameLine() {
        Diagnostic method = LampPage.findings("-X POST", "-X PUT").get(0);
        assertThat(method.place().firstLine()).isEqualTo(LampPage.line("```bash"));
        assertThat(method.other().orElseThrow().firstLine()).isEqualTo(LampPage.line("POST https"));

        Diagnostic row =
                LampPage.findings("| wall | place=wall", "| floor | place=wall").get(0);
        assertThat(row.place().firstLine()).isEqualTo(LampPage.line("| place | N"));
        assertThat(row.other()).isEmpty();
    }

    @Test
    void aBodyWhereNoneIsDocumented() {
        List<Diagnostic> findings = LampPage.findings("### Request Body", "### Some Words");

        assertThat(findings.toString()).contains("the command line sends a body, and none is documented");
    }

    @Test
    void anEndpointWhoseOnlyStatusIs405IsRefused() {
        Diagnostic finding =
                LampPage.findings("| 201 | [Lamp Post](#lamp-post) | It hangs |", "| 405 |  | Not allowed |").stream()
                        .filter(one -> one.code().code().equals("APG1315"))
                        .findFirst()
                        .orElseThrow();

        assertThat(finding.other()).isPresent();
        assertThat(finding.message()).contains("405 is its only status");
    }
}
