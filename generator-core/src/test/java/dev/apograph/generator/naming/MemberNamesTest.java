package dev.apograph.generator.naming;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one allocator, as it serves properties, arguments and constants. */
final class MemberNamesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "name,name",
                "user_id,userId",
                "class,classValue",
                "public,publicValue",
                "getClass,getClassValue",
                "toString,toStringValue",
                "builder,builderValue",
                "others,othersValue",
                "property,propertyValue",
                "items,items",
                "value,value",
                "1st,value1st",
                "``,empty",
                "+,plus",
                "record,record"
            })
    void propertiesAreCalled(String wireName, String name) {
        assertThat(MemberNames.properties(List.of(wireName), Map.of())
                        .get(wireName)
                        .toString())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "user,USER",
                "very-wet,VERY_WET",
                "lastUpdated,LAST_UPDATED",
                "1,VALUE_1",
                "-1,MINUS_1",
                "``,EMPTY",
                "codec,CODEC_VALUE",
                "uri,URI_VALUE",
                "CODEC,CODEC_VALUE"
            })
    void constantsAreCalled(String value, String name) {
        assertThat(MemberNames.constants(List.of(value)).get(value).toString()).isEqualTo(name);
    }

    @Test
    void argumentsKeepOutOfTheWayOfTheOthers() {
        assertThat(names(MemberNames.arguments(List.of("APPLICATION_ID", "body", "options"), Map.of()))
                        .values())
                .containsExactly("applicationId", "bodyValue", "optionsValue");
    }

    @Test
    void theExactNameGoesFirst() {
        Map<String, String> names =
                names(MemberNames.properties(List.of("foo_bar", "foo-bar", "FooBar", "fooBar", "foo.bar"), Map.of()));
        assertThat(names.get("fooBar")).isEqualTo("fooBar");
        assertThat(names.get("foo_bar")).isEqualTo("fooUnderscoreBar");
        assertThat(names.get("foo-bar")).isEqualTo("fooMinusBar");
        assertThat(names.get("foo.bar")).isEqualTo("fooDotBar");
        assertThat(names.get("FooBar")).matches("fooBarX[0-9a-f]{8}");
    }

    @Test
    void orderHasNoPart() {
        List<String> wireNames =
                new ArrayList<>(List.of("a", "A", "a_", "_a", "a-", "b", "B", "classValue", "class", "Class", "", " "));
        Map<String, String> expected = names(MemberNames.properties(wireNames, Map.of()));
        for (int i = 0; i < wireNames.size(); i++) {
            Collections.rotate(wireNames, 1);
            assertThat(names(MemberNames.properties(wireNames, Map.of()))).isEqualTo(expected);
        }
        assertThat(expected.values().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .hasSize(wireNames.size());
    }

    @Test
    void whatClashesWithNothingRenamesNothing() {
        List<String> before = List.of("a_b", "aB", "class", "x");
        List<String> after = List.of("a_b", "aB", "class", "x", "y", "b", "classy");
        Map<String, String> names = names(MemberNames.properties(after, Map.of()));
        names(MemberNames.properties(before, Map.of()))
                .forEach((wireName, name) -> assertThat(names.get(wireName)).isEqualTo(name));
    }

    @Test
    void longNamesAreShortenedByContent() {
        String first = "n".repeat(300);
        Map<String, String> names = names(MemberNames.properties(List.of(first, first + "m"), Map.of()));
        assertThat(names.get(first)).matches("n{110}X[0-9a-f]{8}");
        assertThat(names.get(first + "m")).matches("n{110}X[0-9a-f]{8}");
        assertThat(names.get(first)).isNotEqualTo(names.get(first + "m"));
    }

    private static Map<String, String> names(Map<String, JavaIdentifier> names) {
        return names.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }
}
