package dev.apograph.spec.grammar.fact;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.prose.DeprecationWords;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule with several phrasings, and with sentences that merely hold its words; those give {@code -}. */
final class ProseRulesTest {

    private static final String NOTHING = "-";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Order of the rooms. Accepted values are: up, down,up ,    | up down",
                "Accepted values are: up-to-date                           | up-to-date",
                "The colour. Allowed values: red, green or blue.           | red green blue",
                "Valid values are: 'a' and \"b\". More text.               | a b",
                "Possible values: 1, 2, 3                                  | 1 2 3",
                "Values that are accepted are many                         | -",
                "Accepted values are:                                      | -",
                "Accepted values are listed below.                         | -",
                "Allowed values: whatever the room can take, up to a limit | -",
                "Valid values depend on the room.                          | -",
            })
    void acceptedValues(String sentence, String values) {
        assertThat(ProseRules.acceptedValues(sentence)
                        .map(list -> String.join(" ", list))
                        .orElse(NOTHING))
                .isEqualTo(values);
    }

    @Test
    void theListOfAcceptedValuesIsNoPartOfTheDescription() {
        assertThat(ProseRules.withoutAcceptedValues("Order of the rooms. Accepted values are: up, down"))
                .isEqualTo("Order of the rooms.");
        assertThat(ProseRules.withoutAcceptedValues("Values that are accepted")).isEqualTo("Values that are accepted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Options. See Import Options for more details.         | Import Options",
                "See the Room schema for further details               | Room",
                "Please see Room for more information.                 | Room",
                "See the manual for more details. See Room for details | Room",
                "See Garden Query for more details.                    | Garden Query",
                "See Scripting for more details.                       | -",
                "See below.                                            | -",
                "See the manual for more details.                      | -",
                "Room details are in the manual.                       | -",
            })
    void schemasMentioned(String sentence, String title) {
        assertThat(ProseRules.schemaMentioned(sentence, Set.of("Import Options", "Room"))
                        .orElse(NOTHING))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Start (ms since epoch)                     | EPOCH_MILLISECONDS",
                "In milliseconds since the epoch            | EPOCH_MILLISECONDS",
                "Milliseconds since the Unix epoch          | EPOCH_MILLISECONDS",
                "A Unix timestamp in milliseconds           | EPOCH_MILLISECONDS",
                "The time in epoch milliseconds             | EPOCH_MILLISECONDS",
                "Duration in milliseconds                   | -",
                "Seconds since the epoch                    | -",
                "Rooms since the epoch of wood              | -",
                "Comma-separated list of ids                | COMMA_SEPARATED",
                "A comma separated list of names            | COMMA_SEPARATED",
                "Ids, separated by commas                   | COMMA_SEPARATED",
                "The names of rooms, delimited with commas. | COMMA_SEPARATED",
                "Not a comma-separated list: give it twice  | -",
                "Whether commas are kept                    | -",
                "The comma of the list                      | -",
            })
    void notations(String sentence, String notation) {
        assertThat(ProseRules.notation(sentence).map(Enum::name).orElse(NOTHING))
                .isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "How many. Defaults to 25.                        | 25",
                "Whether to heat, defaults to false               | false",
                "The default is \"blue\".                         | blue",
                "Default value is `-0.5`.                         | -0.5",
                "The colour (defaults to 'dark red').             | dark red",
                "Defaults to the end of the day, which is 24      | -",
                "Defaults to 5 minutes ago                        | -",
                "Defaults to all data.                            | -",
                "The room that new things go to by default        | -",
                "Whether the default is kept                      | -",
            })
    void defaults(String sentence, String value) {
        assertThat(ProseRules.defaultValue(sentence).orElse(NOTHING)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Filter. Blank or not provided means no narrowing.    | no narrowing",
                "Not provided means that all are returned             | all are returned",
                "Omitted or empty means today; else that day.         | today",
                "If not provided, returns all rooms. More.            | returns all rooms",
                "When left blank, the current user is taken.          | the current user is taken",
                "Leave blank to take the current user.                | take the current user",
                "If it is not set, nothing is heated                  | nothing is heated",
                "Blank lines are dropped, which means fewer lines.    | -",
                "The name must not be blank.                          | -",
                "Whether blank means nothing is up to the room.       | -",
                "If the room is empty, it is not heated.              | -",
            })
    void absence(String sentence, String meaning) {
        assertThat(ServiceProse.absence(sentence).orElse(NOTHING)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(deprecated) Rooms since this time               | (deprecated) Rooms since this time",
                "Rooms since this time (deprecated)               | Rooms since this time (deprecated)",
                "[DEPRECATED: use rooms] The old name.            | [DEPRECATED: use rooms] The old name.",
                "Lists rooms. Deprecated, use houses instead.     | Deprecated, use houses instead.",
                "Deprecated in favour of houses                   | Deprecated in favour of houses",
                "Deprecated                                       | Deprecated",
                "Lists rooms. It is effectively deprecated. More. | It is effectively deprecated.",
                "This endpoint is obsolete.                       | This endpoint is obsolete.",
                "The parameter has been deprecated.               | The parameter has been deprecated.",
                "This field is no longer supported.               | This field is no longer supported.",
                "Lists deprecated rooms.                          | -",
                "Deprecated rooms are left out.                   | -",
                "Whether a room is deprecated.                    | -",
                "Marks a room (deprecated ones too) as heated     | -",
                "Rooms that are no longer supported by the walls  | -",
                "The non-deprecated name                          | -",
            })
    void deprecation(String sentence, String reason) {
        assertThat(DeprecationWords.sentence(sentence).orElse(NOTHING)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Streams tiles via Server-Sent Events.",
                "Returns a stream of server-sent events",
                "Sends what happens as server sent events.",
                "A server-sent events (SSE) endpoint",
                "Answers with text/event-stream.",
            })
    void toldOfEvents(String sentence) {
        assertWithMessage(sentence).that(ServiceProse.tellsOfEvents(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sends events to a server.",
                "Counts the server-sent events of a day.",
                "This is not sent as server-sent events.",
                "Polls instead of using server-sent events.",
                "Events that the server has sent",
            })
    void notToldOfEvents(String sentence) {
        assertWithMessage(sentence).that(ServiceProse.tellsOfEvents(sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Removing for good is not allowed. Hide it.  | Removing for good is not allowed.",
                "Rooms of stone are not permitted.           | Rooms of stone are not permitted.",
                "Method not allowed                          | Method not allowed",
                "Lists who is allowed in, and who not.       | -",
                "A room that does not allow heat             | -",
            })
    void refusals(String sentence, String reason) {
        assertThat(ServiceProse.refusal(sentence).orElse(NOTHING)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It must include at least one of the following scopes: all.Room, room.*, or room.get. | all.Room room.* room.get",
                "The key needs at least one of the following scopes: room:read, house:*               | room:read house:*",
                "Include at least one of the following: room.get                                      | -",
                "Scopes of the following kind: room.get                                               | -",
            })
    void scopes(String sentence, String scopes) {
        List<String> read = ServiceProse.scopes(sentence);

        assertThat(read.isEmpty() ? NOTHING : String.join(" ", read)).isEqualTo(scopes);
    }

    @Test
    void hostileSentencesTakeNoTime() {
        List<String> seeds = List.of(
                "deprecated ",
                "(deprecated",
                "defaults to ",
                "\"",
                "See ",
                "Allowed values: a, ",
                "blank or not ",
                "stream server-sent ",
                "If not provided, ",
                "not server-sent",
                "at least one of the following scopes:",
                "a:",
                ".",
                " ");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String seed : seeds) {
                String sentence = seed.repeat(20_000 / seed.length());
                ProseRules.acceptedValues(sentence);
                ProseRules.schemaMentioned(sentence, Set.of("x"));
                ProseRules.notation(sentence);
                ProseRules.defaultValue(sentence);
                ServiceProse.absence(sentence);
                DeprecationWords.sentence(sentence);
                ServiceProse.tellsOfEvents(sentence);
                ServiceProse.refusal(sentence);
                ServiceProse.scopes(sentence);
            }
        });
    }
}
