package dev.apograph.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonBoundsTest {

    private static final JsonCodec<?> TEXTS = JsonCodecs.list(JsonCodecs.STRING);

    private static List<String> violations(JsonBounds bounds, JsonCodec<?> codec, String json) {
        RootValue<?> root = RootValue.read(JsonReader.of(json, JsonLimits.none()), codec);
        return JsonValidation.of(new Probe(root, bounds)).stream()
                .map(found -> found.path() + " " + found.message())
                .toList();
    }

    /** A model of nothing but its content. */
    private record Probe(RootValue<?> root, JsonBounds bounds) implements JsonModel {

        @Override
        public void writeTo(JsonWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.util.Map<String, JsonValue> additionalProperties() {
            return java.util.Map.of();
        }

        @Override
        public void validate(JsonValidation found) {
            root.validate(found, bounds);
        }
    }

    static Stream<Arguments> rules() {
        JsonBounds none = JsonBounds.of();
        return Stream.of(
                rule(none.minLength(2), JsonCodecs.STRING, "\"ab\"", "\"a\"", "has fewer than 2 characters"),
                rule(none.minLength(2), JsonCodecs.STRING, "\"ab\"", "\"\ud83c\udf31\"", "has fewer than 2 characters"),
                rule(none.maxLength(1), JsonCodecs.STRING, "\"\ud83c\udf31\"", "\"ab\"", "has more than 1 characters"),
                rule(none.maxLength(5), JsonCodecs.VALUE, "123456", "\"123456\"", "has more than 5 characters"),
                rule(
                        none.maxLength(19),
                        JsonCodecs.DATE_TIME,
                        "\"2024-02-29T12:30Z\"",
                        "\"2024-02-29T12:30:45Z\"",
                        "has more than 19 characters"),
                rule(
                        none.pattern("^[a-z]+\\z"),
                        JsonCodecs.STRING,
                        "\"ab\"",
                        "\"ab1\"",
                        "does not match the pattern ^[a-z]+\\z"),
                rule(
                        none.pattern("b"),
                        JsonCodecs.openEnum(Name::new),
                        "\"abc\"",
                        "\"x\"",
                        "does not match the pattern b"),
                rule(none.minimum("1"), JsonCodecs.LONG, "1", "0", "is less than 1"),
                rule(none.minimum("-1.5"), JsonCodecs.DECIMAL, "-1.50", "-1.51", "is less than -1.5"),
                rule(none.minimum("1"), JsonCodecs.DECIMAL, "1e1000000000", "1e-1000000000", "is less than 1"),
                rule(none.exclusiveMinimum("1"), JsonCodecs.DECIMAL, "1.01", "1.0", "is not more than 1"),
                rule(
                        none.maximum("18446744073709551615"),
                        JsonCodecs.BIG_INTEGER,
                        "18446744073709551615",
                        "18446744073709551616",
                        "is more than 18446744073709551615"),
                rule(none.exclusiveMaximum("1500"), JsonCodecs.EPOCH_MILLIS, "1499", "1500", "is not less than 1500"),
                rule(none.multipleOf("0.01"), JsonCodecs.DECIMAL, "19.99", "19.999", "is not a multiple of 0.01"),
                rule(none.multipleOf("3"), JsonCodecs.DECIMAL, "0", "1e-1000000000", "is not a multiple of 3"),
                rule(none.multipleOf("7"), JsonCodecs.DECIMAL, "1e1000000000", "8", "is not a multiple of 7"),
                rule(none.minItems(1), TEXTS, "[\"\"]", "[]", "has fewer than 1 items"),
                rule(none.maxItems(1), TEXTS, "[\"\"]", "[\"\",\"\"]", "has more than 1 items"),
                rule(
                        none.uniqueItems(),
                        TEXTS,
                        "[\"1\",\"11\"]",
                        "[\"1\",\"2\",\"1\"]",
                        "$[2] equals an earlier item of the list"),
                rule(
                        none.uniqueItems(),
                        JsonCodecs.VALUE,
                        "[1,\"1\",true,\"true\",[1],{\"a\":1}]",
                        "[{\"a\":1,\"b\":[2.0]},{\"b\":[2],\"a\":1e0}]",
                        "$[1] equals an earlier item of the list"),
                rule(none.minProperties(1), JsonCodecs.OBJECT, "{\"a\":1}", "{}", "has fewer than 1 properties"),
                rule(
                        none.maxProperties(1),
                        JsonCodecs.map(JsonCodecs.LONG),
                        "{\"a\":1}",
                        "{\"a\":1,\"b\":2}",
                        "has more than 1 properties"),
                rule(none.oneOf("[1,2.5,true]"), JsonCodecs.DECIMAL, "1.00", "2", "is not one of [1,2.5,true]"),
                rule(none.oneOf("[true]"), JsonCodecs.BOOLEAN, "true", "false", "is not one of [true]"),
                rule(none.constant("a"), JsonCodecs.STRING, "\"a\"", "\"b\"", "is not \"a\""),
                rule(
                        none.items(none.maxLength(1)),
                        TEXTS,
                        "[\"a\"]",
                        "[\"a\",\"bc\"]",
                        "$[1] has more than 1 characters"),
                rule(
                        none.values(none.minimum("1")),
                        JsonCodecs.map(JsonCodecs.LONG),
                        "{\"a\":1}",
                        "{\"a\":1,\"b c\":0}",
                        "$[\"b c\"] is less than 1"),
                rule(
                        none.values(none.items(none.minItems(1))),
                        JsonCodecs.map(JsonCodecs.list(TEXTS)),
                        "{\"a\":[]}",
                        "{\"a\":[[\"\"],[]]}",
                        "$.a[1] has fewer than 1 items"));
    }

    private static Arguments rule(JsonBounds bounds, JsonCodec<?> codec, String good, String bad, String message) {
        return Arguments.of(bounds, codec, good, bad, message.startsWith("$") ? message : "$ " + message);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBoundTellsWhatIsBeyondIt(JsonBounds bounds, JsonCodec<?> codec, String good, String bad, String message) {
        assertWithMessage(good).that(violations(bounds, codec, good)).isEmpty();
        assertWithMessage(bad).that(violations(bounds, codec, bad)).containsExactly(message);
    }

    @Test
    void aBoundSaysNothingOfOtherKinds() {
        JsonBounds all = JsonBounds.of()
                .minLength(100)
                .pattern("never")
                .minimum("1e9")
                .multipleOf("7")
                .minItems(9)
                .uniqueItems()
                .minProperties(9);
        assertThat(violations(all, JsonCodecs.BOOLEAN, "true")).isEmpty();
        assertThat(violations(all, JsonCodecs.STRING, "\"x\"")).hasSize(2);
        assertThat(violations(all, JsonCodecs.LONG, "8")).hasSize(2);
        assertThat(violations(all, JsonCodecs.VALUE, "[]")).hasSize(1);
    }

    /** A pattern that goes back and forth, and one that java.util.regex follows by recursion. */
    @Test
    @Timeout(20)
    void aPatternIsGivenUpInTime() {
        JsonBounds backtracking = JsonBounds.of().pattern("^(a+)+b\\z");
        assertThat(violations(backtracking, JsonCodecs.STRING, "\"" + "a".repeat(5_000) + "\""))
                .containsExactly("$ takes too long to match with the pattern ^(a+)+b\\z");
        JsonBounds recursive = JsonBounds.of().pattern("^(a|b)*\\z");
        assertThat(violations(recursive, JsonCodecs.STRING, "\"" + "ab".repeat(5_000_000) + "\""))
                .containsExactly("$ takes too long to match with the pattern ^(a|b)*\\z");
        assertThat(violations(recursive, JsonCodecs.STRING, "\"abab\"")).isEmpty();
    }

    @Test
    @Timeout(20)
    void aThousandSuchTextsShareOneLimit() {
        String texts = IntStream.range(0, 2_000)
                .mapToObj(i -> "\"" + "a".repeat(60) + "\"")
                .toList()
                .toString();
        JsonBounds bounds = JsonBounds.of().items(JsonBounds.of().pattern("^(a+)+b\\z"));
        assertThat(violations(bounds, TEXTS, texts)).hasSize(2_000);
    }

    @Test
    @Timeout(20)
    void hugeListsAreLookedAtInTime() {
        String many =
                IntStream.range(0, 100_000).mapToObj(Integer::toString).toList().toString();
        JsonBounds bounds = JsonBounds.of().uniqueItems().items(JsonBounds.of().maximum("-1"));
        List<String> found = violations(bounds, JsonCodecs.list(JsonCodecs.LONG), many);
        assertThat(found).hasSize(10_000);
        assertThat(found.get(9_999)).isEqualTo("$[9999] is more than -1");
        assertThat(violations(JsonBounds.of(), TEXTS, many)).hasSize(10_000);
    }

    /** Strings with one hash: 2 to the 14th of them made of two pairs that collide. */
    @Test
    @Timeout(20)
    void stringsThatCollideDoNotSlowDownUniqueItems() {
        List<String> texts = List.of("");
        for (int i = 0; i < 14; i++) {
            texts = texts.stream()
                    .flatMap(text -> Stream.of(text + "Aa", text + "BB"))
                    .toList();
        }
        String json = texts.stream().map(text -> "\"" + text + "\"").toList().toString();
        assertThat(violations(JsonBounds.of().uniqueItems(), TEXTS, json)).isEmpty();
    }

    private record Name(String value) implements OpenEnum {}
}
