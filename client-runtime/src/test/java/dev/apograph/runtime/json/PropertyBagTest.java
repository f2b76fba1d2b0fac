package dev.apograph.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PropertyBagTest {

    private static SampleModel read(String json) {
        return SampleModel.CODEC.read(JsonReader.of(json));
    }

    private static SampleModel readStrictly(String json) {
        return SampleModel.CODEC.read(JsonReader.over(JsonValue.parse(json), () -> "$", true));
    }

    /** Whatever was read is written again: unknown, null, of the wrong type, or spelled in another way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"count\":null}",
                "{\"name\":\"x\",\"count\":\"8\"}",
                "{\"name\":\"x\",\"count\":1.0}",
                "{\"name\":\"x\",\"count\":1.5}",
                "{\"name\":\"x\",\"created\":\"2024-02-29T12:30:45Z\"}",
                "{\"name\":\"x\",\"created\":\"2024-02-29T12:30:45.000Z\"}",
                "{\"name\":\"x\",\"created\":\"soon\"}",
                "{\"name\":\"x\",\"dates\":[\"2024-02-29T12:30:45Z\",\"2024-02-29 12:30:45.1+0100\"]}",
                "{\"name\":\"x\",\"dates\":[\"2024-02-29T12:30:45Z\",7]}",
                "{\"name\":\"x\",\"children\":[{\"name\":7,\"u\":[]},{\"name\":null}]}",
                "{\"name\":\"x\",\"children\":[{\"name\":\"y\"},8]}",
                "{\"name\":\"x\",\"children\":{\"name\":\"y\"}}",
                "{\"name\":\"x\",\"any\":null}",
                "{\"name\":\"x\",\"any\":{\"a\":1e0}}",
                "{\"name\":\"x\",\"unknown\":{\"a\":[1.0,null]},\"other\":null}",
                "{}"
            })
    void losesNothing(String json) {
        SampleModel model = read(json);
        assertThat(JsonWriter.toStringOf(model::writeTo)).isEqualTo(json);
        assertThat(model.toJson().toString()).isEqualTo(json);
        assertThat(JsonWriter.toStringOf(
                        model.toBuilder().property("z", JsonValue.of(1)).buildAsIs()::writeTo))
                .isEqualTo(json.equals("{}") ? "{\"z\":1}" : json.replaceFirst("}$", ",\"z\":1}"));
    }

    @Test
    void knowsThreeStates() {
        assertThat(JsonWriter.toStringOf(SampleModel.builder().name("x").build()::writeTo))
                .isEqualTo("{\"name\":\"x\"}");
        SampleModel withNull = SampleModel.builder().name("x").count(null).build();
        assertThat(JsonWriter.toStringOf(withNull::writeTo)).isEqualTo("{\"name\":\"x\",\"count\":null}");
        assertThat(withNull.count()).isEmpty();
        assertThat(withNull.property("count")).hasValue(JsonNull.INSTANCE);
        assertThat(withNull.property("created")).isEmpty();
        SampleModel withValue = withNull.toBuilder().count(8L).build();
        assertThat(JsonWriter.toStringOf(withValue::writeTo)).isEqualTo("{\"name\":\"x\",\"count\":8}");
        assertThat(withValue.count()).hasValue(8L);
    }

    @Test
    void settingReplacesWhatWasRead() {
        SampleModel model = read("{\"name\":\"x\",\"count\":\"8\",\"created\":\"2024-02-29T12:30:45Z\"}").toBuilder()
                .count(9L)
                .created(OffsetDateTime.parse("2025-01-01T00:00:00Z"))
                .build();
        assertThat(JsonWriter.toStringOf(model::writeTo))
                .isEqualTo("{\"name\":\"x\",\"count\":9,\"created\":\"2025-01-01T00:00:00.000Z\"}");
        assertThat(model.validate()).isEmpty();
    }

    @Test
    void anAccessorTellsWhatIsWrongWithItsPropertyOnly() {
        SampleModel model = read("{\"count\":\"8\",\"created\":null}");
        JsonException missing = assertThrows(JsonException.class, model::name);
        assertThat(missing).hasMessageThat().isEqualTo("$.name: the required property is missing");
        JsonException wrong = assertThrows(JsonException.class, model::count);
        assertThat(wrong).hasMessageThat().isEqualTo("$.count: expected a number but found a string");
        assertThat(model.created()).isEmpty();
        JsonException isNull =
                assertThrows(JsonException.class, () -> read("{\"name\":null}").name());
        assertThat(isNull).hasMessageThat().isEqualTo("$.name: the required property is null");
    }

    @Test
    void listsAllProblemsWithTheirPaths() {
        SampleModel model = read("{\"name\":\"x\",\"count\":true,\"children\":[{\"name\":\"y\"},"
                + "{\"count\":\"1\"},{\"name\":null,\"children\":[{}]}]}");
        assertThat(model.validate().stream()
                        .map(v -> v.path() + " " + v.message())
                        .toList())
                .containsExactly(
                        "$.count expected a number but found a boolean",
                        "$.children[1].count expected a number but found a string",
                        "$.children[1].name the required property is missing",
                        "$.children[2].name the required property is null",
                        "$.children[2].children[0].name the required property is missing");
        assertThat(read("{\"name\":\"x\",\"children\":[{\"name\":\"y\"}]}").validate())
                .isEmpty();
    }

    @Test
    void strictReadingFailsAtOnce() {
        assertThat(readStrictly("{\"name\":\"x\",\"count\":1,\"new\":2}").count())
                .hasValue(1L);
        List<String> paths = new ArrayList<>();
        for (String json : List.of(
                "{\"count\":1}",
                "{\"name\":null}",
                "{\"name\":7}",
                "{\"name\":\"x\",\"count\":1.5}",
                "{\"name\":\"x\",\"children\":[{\"name\":\"y\"},{}]}")) {
            paths.add(
                    assertThrows(JsonException.class, () -> readStrictly(json)).path());
        }
        assertThat(paths)
                .containsExactly("$.name", "$.name", "$.name", "$.count", "$.children[1].name")
                .inOrder();
    }

    @Test
    void malformedTextFailsAlways() {
        assertThrows(JsonException.class, () -> read("{\"name\":\"x\",\"count\":[1,}"));
        assertThrows(JsonException.class, () -> read("[]"));
    }

    @Test
    void lastOfEqualNamesWins() {
        SampleModel model = read("{\"name\":7,\"count\":null,\"u\":1,\"name\":\"x\",\"count\":2,\"u\":3}");
        assertThat(model.name()).isEqualTo("x");
        assertThat(model.count()).hasValue(2L);
        assertThat(model.additionalProperties()).containsExactly("u", JsonValue.of(3));
        SampleModel wrongLast = read("{\"name\":\"x\",\"name\":7}");
        assertThrows(JsonException.class, wrongLast::name);
        assertThat(JsonWriter.toStringOf(wrongLast::writeTo)).isEqualTo("{\"name\":7}");
    }

    @Test
    void rawJsonGoesOverKnownProperties() {
        SampleModel model = SampleModel.builder()
                .name("x")
                .count(1L)
                .property("count", JsonValue.of("many"))
                .property("new", JsonValue.ofNull())
                .build();
        assertThat(JsonWriter.toStringOf(model::writeTo)).isEqualTo("{\"name\":\"x\",\"count\":\"many\",\"new\":null}");
        assertThat(assertThrows(JsonException.class, model::count))
                .hasMessageThat()
                .startsWith("$.count: ");
        assertThat(model.property("count")).hasValue(JsonValue.of("many"));
        assertThat(JsonWriter.toStringOf(model.toBuilder().count(2L).build()::writeTo))
                .isEqualTo("{\"name\":\"x\",\"count\":2,\"new\":null}");
        SampleModel parent =
                SampleModel.builder().name("p").children(model, model).build();
        assertThat(JsonWriter.toStringOf(parent::writeTo))
                .contains("{\"name\":\"x\",\"count\":\"many\",\"new\":null},{");
    }

    @Test
    void buildingNeedsWhatIsRequired() {
        IllegalStateException e = assertThrows(
                IllegalStateException.class, () -> SampleModel.builder().build());
        assertThat(e).hasMessageThat().contains("SampleModel needs the property name");
        assertThat(e).hasMessageThat().contains("sample page, Sample");
        assertThrows(
                IllegalStateException.class,
                () -> SampleModel.builder().name(null).build());
        assertThat(SampleModel.builder()
                        .property("name", JsonValue.of(1))
                        .build()
                        .property("name"))
                .hasValue(JsonValue.of(1));
    }

    @Test
    void comparesContentNotSpelling() {
        assertThat(read("{\"name\":\"x\",\"count\":1.0}"))
                .isEqualTo(SampleModel.builder().name("x").count(1L).build());
        assertThat(read("{\"name\":\"x\"}")).isNotEqualTo(read("{\"name\":\"x\",\"count\":null}"));
        assertThat(read("{\"name\":\"x\",\"count\":\"1\"}")).isNotEqualTo(read("{\"name\":\"x\",\"count\":\"2\"}"));
        assertThat(read("{\"name\":\"x\",\"u\":1}").hashCode())
                .isEqualTo(read("{\"u\":1.0,\"name\":\"x\"}").hashCode());
        assertThat(read("{\"name\":\"x\"}"))
                .isEqualTo(SampleModel.builder().name("x").build());
    }

    @Test
    void masksSecretsAtAnyDepth() {
        String canary = "canary-77";
        String text = read("{\"name\":\"x\",\"count\":5,\"children\":[{\"name\":\"y\",\"api_key\":\"%1$s\"}],"
                        .concat("\"accessToken\":\"%1$s\",\"deep\":[{\"Password\":{\"a\":\"%1$s\"}}],\"secret\":null,")
                        .concat("\"privateKey\":7,\"credentials\":[\"%1$s\"]}")
                        .formatted(canary))
                .toString();
        assertThat(text).doesNotContain(canary);
        assertThat(text)
                .isEqualTo(
                        "SampleModel{\"name\":\"x\",\"count\":\"***\",\"children\":[{\"name\":\"y\",\"api_key\":\"***\"}],"
                                + "\"accessToken\":\"***\",\"deep\":[{\"Password\":\"***\"}],\"secret\":null,"
                                + "\"privateKey\":\"***\",\"credentials\":\"***\"}");
    }

    @Test
    void modelsMayBeNestedAsDeeplyAsTheTextMay() throws InterruptedException {
        String json = "{\"name\":\"x\",\"children\":[".repeat(249) + "{\"count\":\"x\"}" + "]}".repeat(249);
        List<String> results = new ArrayList<>();
        Thread smallStack = new Thread(
                null,
                () -> {
                    SampleModel model = read(json);
                    results.add(JsonWriter.toStringOf(model::writeTo));
                    results.add(String.valueOf(model.validate().size()));
                },
                "small stack",
                512 << 10);
        smallStack.start();
        smallStack.join();
        assertThat(results).containsExactly(json, "2").inOrder();
    }

    @Test
    void anEmptyBagIsShared() {
        assertThat(PropertyBag.builder().build()).isSameInstanceAs(PropertyBag.EMPTY);
        assertThat(PropertyBag.EMPTY.toString()).isEqualTo("PropertyBag[known=[], additional=[]]");
    }
}
