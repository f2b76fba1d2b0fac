package dev.apograph.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which branch a value is, and that nothing of it is lost whichever it is. */
final class UnionCodecTest {

    /** A union as generated code has it; {@code branch} tells which one was chosen. */
    private sealed interface Choice extends JsonModel permits Read, Unknown {}

    /** Any of the documented branches; the value is kept to be written again. */
    private record Read(int branch, JsonValue value) implements UnionValue, Choice {

        @Override
        public void writeTo(JsonWriter out) {
            out.value(value);
        }
    }

    private record Unknown(JsonValue json) implements UnknownJson, Choice {}

    private static final UnionCodec.Branches<Choice> READ = (in, branch) -> new Read(branch, in.readValue());

    /** The branch of a value by its number; -1 for the unknown one. */
    private static int branch(UnionCodec.Builder<Choice> union, String json) {
        Choice read = union.build().read(JsonReader.of(json));
        assertThat(read.toJson()).isEqualTo(JsonValue.parse(json));
        return read instanceof Read known ? known.branch() : -1;
    }

    private static UnionCodec.Builder<Choice> union() {
        return UnionCodec.builder(READ, Unknown::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"a\"' | 0",
                "'\"\"' | 0",
                "7 | 1",
                "1.5 | 1",
                "true | 2",
                "[1] | 3",
                "{} | 4",
                "'{\"a\":1}' | 4",
                "null | -1"
            })
    void theKindOfJsonTells(String json, int expected) {
        UnionCodec.Builder<Choice> union = union().value(JsonForm.text())
                .value(JsonForm.number())
                .value(JsonForm.bool())
                .value(JsonForm.array())
                .model(JsonForm.object().required("x"));
        assertThat(branch(union, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"type\":\"circle\",\"side\":1}' | 0",
                "'{\"side\":1,\"type\":\"square\"}' | 1",
                "'{\"type\":\"cube\",\"side\":1}' | 1",
                "'{\"type\":\"triangle\",\"side\":1}' | -1",
                "'{\"type\":7,\"side\":1}' | -1",
                "'{\"side\":1}' | 1",
                "'{\"radius\":1}' | 0",
                "'{\"other\":1}' | -1",
                "{} | -1",
                "[] | -1"
            })
    void aFixedValueTells(String json, int expected) {
        UnionCodec.Builder<Choice> union = union().model(
                        JsonForm.object().fixed("type", "circle").required("type", "radius"))
                .model(JsonForm.object().fixed("type", "square", "cube").required("type", "side"));
        assertThat(branch(union, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"v\":1,\"a\":1}' | 0",
                "'{\"v\":1.0,\"a\":1}' | 0",
                "'{\"v\":2,\"a\":1}' | 1",
                "'{\"v\":true}' | 2",
                "'{\"v\":\"1\"}' | -1"
            })
    void aFixedValueNeedBeNoString(String json, int expected) {
        UnionCodec.Builder<Choice> union = union().model(JsonForm.object().fixed("v", JsonValue.of(1)))
                .model(JsonForm.object().fixed("v", JsonValue.of(2)))
                .model(JsonForm.object().fixed("v", JsonValue.of(true)));
        assertThat(branch(union, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"a\":1}' | 0",
                "'{\"a\":1,\"b\":2}' | 1",
                "'{\"a\":1,\"b\":2,\"c\":3}' | 1",
                "'{\"b\":2}' | 3",
                "'{\"d\":2}' | 2",
                "'{\"a\":1,\"d\":2}' | 0",
                "'{\"x\":\"y\"}' | 3"
            })
    void theNamesTell(String json, int expected) {
        UnionCodec.Builder<Choice> union = union().model(JsonForm.object().required("a"))
                .model(JsonForm.object().required("a", "b"))
                .model(JsonForm.object().optional("d", "e"))
                .value(JsonForm.object());
        assertThat(branch(union, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | 0",
                "'[\"a\",\"b\"]' | 0",
                "'[\"a\",{\"x\":1}]' | 3",
                "'[{\"x\":1},{\"y\":1}]' | 1",
                "'[{\"t\":\"a\"}]' | 1",
                "'[{\"t\":\"b\"}]' | 2",
                "[[1]] | 3",
                "[true] | 3"
            })
    void theItemsTell(String json, int expected) {
        UnionCodec.Builder<Choice> union = union().value(JsonForm.array(JsonForm.text()))
                .value(JsonForm.array(JsonForm.object().fixed("t", "a").optional("x")))
                .value(JsonForm.array(JsonForm.object().fixed("t", "b").optional("y")))
                .value(JsonForm.array());
        assertThat(branch(union, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"auto\"' | 2",
                "'\"2024-02-29\"' | 1",
                "'\"2024-02-30\"' | 0",
                "'\"other\"' | 0",
                "12 | 3",
                "12.0 | 3",
                "12.5 | 4",
                "123456789012345678901234567890 | 4"
            })
    void whatFitsFewerValuesGoesFirst(String json, int expected) {
        List<JsonCodec<?>> codecs =
                List.of(JsonCodecs.STRING, JsonCodecs.DATE, JsonCodecs.STRING, JsonCodecs.LONG, JsonCodecs.DECIMAL);
        UnionCodec.Branches<Choice> reading = (in, branch) -> {
            JsonReader over = JsonReader.of(JsonValue.parse(json));
            codecs.get(branch).read(over);
            return new Read(branch, in.readValue());
        };
        UnionCodec.Builder<Choice> union = UnionCodec.<Choice>builder(reading, Unknown::new)
                .value(JsonForm.text())
                .value(JsonForm.formatted())
                .value(JsonForm.oneOf("auto", "off"))
                .value(JsonForm.integer())
                .value(JsonForm.number());
        assertThat(branch(union, json)).isEqualTo(expected);
    }

    @Test
    void aListThatMayGrowTakesOtherStringsIfNoOtherBranchDoes() {
        assertThat(branch(union().value(JsonForm.oneOf("a")).value(JsonForm.number()), "\"b\""))
                .isEqualTo(0);
        assertThat(branch(union().value(JsonForm.oneOf("a")).value(JsonForm.any()), "\"b\""))
                .isEqualTo(0);
        assertThat(branch(union().value(JsonForm.any()).value(JsonForm.number()), "{}"))
                .isEqualTo(0);
    }

    @Test
    void aStrictReaderRefusesWhatFitsNothing() {
        JsonCodec<Choice> codec = union().value(JsonForm.text()).build();
        JsonReader in = JsonReader.of(
                new ByteArrayInputStream("{\"a\":[\"x\",7]}".getBytes(StandardCharsets.UTF_8)),
                JsonLimits.defaults(),
                true);
        JsonException refused = assertThrows(
                JsonException.class,
                () -> JsonCodecs.map(JsonCodecs.list(codec)).read(in));
        assertThat(refused.path()).isEqualTo("$.a[1]");
    }

    @Test
    void validateTellsOfWhatFitsNothing() {
        JsonCodec<Choice> codec = union().value(JsonForm.text()).build();
        RootValue<Map<String, Choice>> root =
                RootValue.read(JsonReader.of("{\"a\":\"x\",\"b\":7}"), JsonCodecs.map(codec));
        JsonModel model = new Holding(root);
        assertThat(model.validate())
                .containsExactly(new JsonViolation("$.b", "the value has none of the documented forms"));
    }

    /** A model around a map of choices. */
    private record Holding(RootValue<Map<String, Choice>> root) implements UnionValue {

        @Override
        public void writeTo(JsonWriter out) {}

        @Override
        public void validate(JsonValidation found) {
            root.validate(found);
        }
    }

    /** A number, which may be spelled in many ways. */
    private record Num(BigDecimal value) implements UnionValue {
        @Override
        public void writeTo(JsonWriter out) {
            JsonCodecs.LONG.write(out, value.longValue());
        }
    }

    @Test
    void aSpellingIsKept() {
        JsonCodec<JsonModel> codec = UnionCodec.<JsonModel>builder(
                        (in, branch) -> new Num(BigDecimal.valueOf(JsonCodecs.LONG.read(in))), Unknown::new)
                .value(JsonForm.integer())
                .build();
        JsonCodec<List<JsonModel>> list = JsonCodecs.list(codec);
        List<JsonModel> read = list.read(JsonReader.of("[1.0,2,3e2]"));
        assertThat(JsonWriter.toStringOf(out -> list.write(out, read))).isEqualTo("[1.0,2,3e2]");
    }

    @Test
    void unionsInACircleComeToAnEnd() {
        UnionCodec.Branches<Choice> self = (in, branch) -> Circle.codec.read(in);
        Circle.codec = UnionCodec.<Choice>builder(self, Unknown::new)
                .value(JsonForm.any())
                .build();
        assertThat(Circle.codec.read(JsonReader.of("[1]")).toJson()).isEqualTo(JsonValue.parse("[1]"));
    }

    private static final class Circle {
        private static JsonCodec<Choice> codec = union().build();
    }

    @Test
    void nestedUnionsAreReadInLinearTime() {
        Circle.codec = UnionCodec.<Choice>builder(
                        (in, branch) -> {
                            JsonCodecs.list(Circle.codec).read(in);
                            return new Read(branch, JsonValue.ofNull());
                        },
                        Unknown::new)
                .value(JsonForm.array())
                .value(JsonForm.array(JsonForm.array()))
                .build();
        String deep = "[".repeat(400) + "]".repeat(400);
        String wide = "[" + (deep + ",").repeat(200) + deep + "]";
        long start = System.nanoTime();
        Circle.codec.read(JsonReader.of(wide));
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }
}
