package dev.apograph.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1                        | 1.0
                    1e2                      | 100
                    {"a":1,"b":[true,null]}  | { "b": [true, null], "a": 1.0 }
                    "\\u0061"                | "a"
                    """)
    void equalValues(String expected, String actual) {
        assertThat(JsonComparison.differences(expected, actual)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.1       | 0.10000000000000001 | $: expected 0.1 but was 0.10000000000000001
                    9007199254740993 | 9007199254740992 | $: expected 9007199254740993 but was 9007199254740992
                    1         | "1"       | $: expected 1 but was "1"
                    null      | {}        | $: expected null but was {}
                    {"a":1}   | {}        | $.a: expected 1 but is missing
                    {}        | {"a b":1} | $["a b"]: not expected but is 1
                    [1,2]     | [1]       | $[1]: expected 2 but is missing
                    [1]       | [1,2]     | $[1]: not expected but is 2
                    [1,2]     | [2,1]     | $[0]: expected 1 but was 2; $[1]: expected 2 but was 1
                    {"a":[{"b":1}],"c":2} | {"a":[{"b":3}],"d":4} | \
                    $.a[0].b: expected 1 but was 3; $.c: expected 2 but is missing; $.d: not expected but is 4
                    """)
    void everyDifferenceIsToldWithItsPath(String expected, String actual, String differences) {
        assertThat(String.join("; ", JsonComparison.differences(expected, actual)))
                .isEqualTo(differences);
    }

    @Test
    void whatIsNoJsonIsTold() {
        assertThat(JsonComparison.differences("{}", "<html>").get(0)).startsWith("what came is no JSON: ");
        assertThat(JsonComparison.differences("key=1", "{}").get(0)).startsWith("what was expected is no JSON: ");
    }

    @Test
    void theAssertionTellsAllAtOnce() {
        JsonComparison.assertEqual("[1]", JsonValue.parse("[1]"));
        AssertionError error =
                assertThrows(AssertionError.class, () -> JsonComparison.assertEqual("[1,2]", JsonValue.parse("[3]")));
        assertThat(error)
                .hasMessageThat()
                .isEqualTo("The JSON is not what was expected in 2 places:\n  $[0]: expected 1 but was 3\n"
                        + "  $[1]: expected 2 but is missing");
    }

    @Test
    void aLongValueIsCut() {
        String difference =
                JsonComparison.differences("1", '"' + "x".repeat(1000) + '"').get(0);
        assertThat(difference).hasLength("$: expected 1 but was ".length() + 203);
    }
}
