package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.generator.fixture.CompiledModels;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.runtime.json.JsonException;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated models keep whatever stands in an answer, type what fits, and tell of the rest with its path. */
final class TolerantModelsTest {

    private static CompiledModels models;

    @BeforeAll
    static void compile(@TempDir Path output) {
        SchemaShape nullableString = Shapes.string(Shapes.NULLABLE);
        models = CompiledModels.of(
                output,
                Shapes.schema("Thing", Shapes.object(kinds())),
                Shapes.schema(
                        "Part",
                        Shapes.object(
                                Shapes.must("name", Shapes.string()),
                                Shapes.must("note", nullableString),
                                Shapes.may("pin", Shapes.format("password")))),
                Shapes.schema("Names", Shapes.list(Shapes.string())),
                Shapes.schema("Pins", Shapes.list(Shapes.format("password"))),
                Shapes.schema("Parts", Shapes.map(Shapes.ref("Part"))),
                Shapes.schema("Void Names", new SchemaShape.ArrayShape(Shapes.NULLABLE, Shapes.string())),
                Shapes.schema("Voids", Shapes.object(Shapes.must("names", Shapes.ref("Void Names")))),
                Shapes.inferred("Guesses", Shapes.list(Shapes.integer())),
                Shapes.inferred("Guess Text", Shapes.string()),
                Shapes.inferred(
                        "Guess",
                        Shapes.object(
                                Shapes.must("count", Shapes.integer()),
                                Shapes.may("dates", Shapes.list(Shapes.format("date"))),
                                Shapes.may("inner", Shapes.object(Shapes.must("on", Shapes.bool()))))));
    }

    @AfterAll
    static void close() throws Exception {
        models.close();
    }

    /** A property of each kind; its name tells it. */
    private static List<PropertyDefinition> kinds() {
        Map<String, SchemaShape> shapes = new LinkedHashMap<>();
        for (String format : List.of("date-time", "date", "time", "duration", "uuid", "uri-reference", "byte")) {
            shapes.put(format, Shapes.format(format));
        }
        shapes.put("base64url", Shapes.format("base64url"));
        shapes.put("text", Shapes.string());
        shapes.put("integer", Shapes.integer());
        shapes.put("big", big());
        shapes.put(
                "millis",
                new SchemaShape.NumberShape(
                        SchemaAnnotations.none(), true, Optional.of(SchemaShape.NumberShape.EPOCH_MILLIS)));
        shapes.put("number", Shapes.number());
        shapes.put("bool", Shapes.bool());
        shapes.put("any", Shapes.any());
        shapes.put("free", Shapes.object());
        shapes.put("listed", Shapes.oneOf("a", "b"));
        shapes.put("texts", Shapes.list(Shapes.string()));
        shapes.put("gaps", Shapes.list(Shapes.string(Shapes.NULLABLE)));
        shapes.put("dates", Shapes.list(Shapes.list(Shapes.format("date-time"))));
        shapes.put("sizes", Shapes.map(Shapes.integer()));
        shapes.put("holes", Shapes.map(new SchemaShape.BooleanShape(Shapes.NULLABLE)));
        shapes.put("blobs", Shapes.list(Shapes.format("byte")));
        shapes.put("part", Shapes.ref("Part"));
        shapes.put("parts", Shapes.list(Shapes.ref("Part")));
        shapes.put("names", Shapes.ref("Names"));
        shapes.put("maybe", new SchemaShape.NumberShape(Shapes.NULLABLE, true, Optional.empty()));
        return shapes.entrySet().stream()
                .map(entry -> Shapes.may(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SchemaShape big() {
        SchemaAnnotations wide =
                SchemaAnnotations.none().withBounds(List.of(new Bound(Bound.Kind.MAXIMUM, "18446744073709551615")));
        return new SchemaShape.NumberShape(wide, true, Optional.empty());
    }

    /** Whatever stands there, a value that fits or not, is written as it was read; null and absence are told apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "0",
                "-0",
                "1.0",
                "1E400",
                "1e-7",
                "0.0000001",
                "12345678901234567890",
                "1e1000000000",
                "\"\"",
                "\"2024-02-29T12:30:45Z\"",
                "\"2016-12-31T23:59:60Z\"",
                "\"2024-02-29\"",
                "\"12:30:45+01\"",
                "\"P2W\"",
                "\"P1Y\"",
                "\"4C1D2C4E-3D5F-4B0A-9F5E-0A1B2C3D4E5F\"",
                "\"../a?b#c\"",
                "\"a b\"",
                "\"-_8\"",
                "\"aGk\"",
                "[]",
                "[null]",
                "[1.0,\"1\",null,{\"name\":7},[\"2024-02-29T12:30:45Z\",\"x\"]]",
                "{}",
                "{\"name\":[],\"a\":null,\"b\":1.0}"
            })
    void everyPropertyKeepsEveryValue(String json) {
        for (PropertyDefinition property : kinds()) {
            String text = "{\"" + property.name() + "\":" + json + ",\"unknown\":" + json + "}";
            JsonModel read = models.read("Thing", text);
            assertThat(read.toJson().toString()).isEqualTo(text);
            assertThat(models.read("Thing", text)).isEqualTo(read);
            assertThat(models.read("Thing", text).hashCode()).isEqualTo(read.hashCode());
            Object rebuilt = CompiledModels.call(CompiledModels.call(read, "toBuilder"), "build");
            assertThat(((JsonModel) rebuilt).toJson().toString()).isEqualTo(text);
        }
        assertThat(models.read("Thing", "{}").toJson().toString()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "integer|12345678901234567890|$.integer|expected a 64-bit integer but found another number",
                "integer|1.5|$.integer|expected a 64-bit integer but found another number",
                "integer|\"8\"|$.integer|expected a number but found a string",
                "integer|null|$.integer|the value is null, which is not documented",
                "big|1.5|$.big|expected an integer but found another number",
                "millis|\"2024-02-29T12:30:45Z\"|$.millis|expected a number but found a string",
                "date-time|\"2024-02-29T12:30:45\"|$.date-time|expected a date and time with an offset but found another string",
                "time|\"12:30\"|$.time|expected a time with an offset but found another string",
                "duration|\"P1Y\"|$.duration|expected a duration of days, hours, minutes and seconds but found another string",
                "uuid|\"1-1-1-1-1\"|$.uuid|expected a UUID but found another string",
                "byte|\"a\"|$.byte|expected bytes in Base64 but found another string",
                "uri-reference|\"a b\"|$.uri-reference|expected a URI but found another string",
                "listed|7|$.listed|expected a string but found a number",
                "free|[]|$.free|expected an object but found an array",
                "texts|{}|$.texts|expected an array but found an object",
                "texts|[\"a\",7]|$.texts[1]|expected a string but found a number",
                "texts|[\"a\",null]|$.texts[1]|expected a string but found null",
                "gaps|[null,7]|$.gaps[1]|expected a string but found a number",
                "dates|[[],[\"x\"]]|$.dates[1][0]|expected a date and time with an offset but found another string",
                "dates|[[],7]|$.dates[1]|expected an array but found a number",
                "sizes|{\"a b\":1.5}|$.sizes[\"a b\"]|expected a 64-bit integer but found another number",
                "holes|{\"a\":null,\"b\":1}|$.holes.b|expected a boolean but found a number",
                "part|[]|$.part|expected an object but found an array",
                "part|{\"note\":null}|$.part.name|the required property is missing",
                "part|{\"name\":null,\"note\":\"\"}|$.part.name|the required property is null",
                "part|{\"name\":\"\"}|$.part.note|the required property is missing",
                "parts|[{\"name\":\"\",\"note\":null},{\"name\":1,\"note\":null}]|$.parts[1].name|expected a string but found a number",
                "parts|[{\"name\":\"\",\"note\":null},1]|$.parts[1]|expected an object but found a number",
                "names|{}|$.names|expected an array but found an object",
                "names|[\"a\",[]]|$.names[1]|expected a string but found an array",
                "maybe|\"\"|$.maybe|expected a number but found a string",
            })
    void whatDoesNotFitIsTold(String property, String json, String path, String message) {
        String text = "{\"" + property + "\":" + json + "}";
        JsonModel read = models.read("Thing", text);
        assertThat(read.validate().stream()
                        .map(v -> v.path() + "|" + v.message())
                        .toList())
                .containsExactly(path + "|" + message);
        JsonException strict = assertThrows(JsonException.class, () -> models.readStrictly("Thing", text));
        assertThat(strict.path()).isEqualTo(path);
        assertThat(strict).hasMessageThat().contains(text.contains("null,\"note") ? "null" : message);
        if (!json.equals("null")) {
            JsonException thrown = assertThrows(JsonException.class, () -> deepest(accessed(read, property)));
            assertThat(thrown).hasMessageThat().isEqualTo(path + ": " + message);
        }
    }

    private static Object accessed(JsonModel model, String property) {
        String accessor = property.equals("date-time")
                ? "dateTime"
                : property.equals("uri-reference") ? "uriReference" : property.equals("byte") ? "byteValue" : property;
        return ((Optional<?>) CompiledModels.call(model, accessor)).orElseThrow();
    }

    /** Asks what the accessors of models below say. */
    private static void deepest(Object value) {
        if (value instanceof List<?> items) {
            items.forEach(TolerantModelsTest::deepest);
        } else if (value.getClass().getSimpleName().equals("Part")) {
            CompiledModels.call(value, "name");
            CompiledModels.call(value, "note");
        } else if (value.getClass().getSimpleName().equals("Names")) {
            CompiledModels.call(value, "items");
        }
    }

    @Test
    void everyWrongItemIsListed() {
        JsonModel names = models.read("Names", "[1,\"a\",null,[]]");
        assertThat(names.validate().stream().map(v -> v.path()).toList())
                .containsExactly("$[0]", "$[2]", "$[3]")
                .inOrder();
        assertThat(assertThrows(JsonException.class, () -> CompiledModels.call(names, "items"))
                        .path())
                .isEqualTo("$[0]");
        assertThat(names.toJson()).isEqualTo(JsonValue.parse("[1,\"a\",null,[]]"));
        JsonModel noList = models.read("Names", "{\"a\":1}");
        assertThat(noList.toJson()).isEqualTo(JsonValue.parse("{\"a\":1}"));
        assertThat(noList.validate().get(0).path()).isEqualTo("$");
        assertThat(assertThrows(JsonException.class, () -> CompiledModels.call(noList, "items")))
                .hasMessageThat()
                .isEqualTo("$: expected an array but found an object");
        JsonModel parts = models.read("Parts", "{\"x\":{\"note\":null},\"y\":7,\"z\":null}");
        assertThat(parts.validate().stream().map(v -> v.path()).toList())
                .containsExactly("$.x.name", "$.y", "$.z")
                .inOrder();
    }

    @Test
    void valuesOfAllTypesAreTyped() {
        JsonModel thing = models.read(
                "Thing",
                "{\"time\":\"12:30:45+01\",\"duration\":\"P1DT2H\",\"byte\":\"aGk=\",\"big\":18446744073709551615,"
                        + "\"millis\":1500,\"gaps\":[\"a\",null],\"holes\":{\"a\":null},\"uri-reference\":\"../x\"}");
        assertThat(accessed(thing, "time")).isEqualTo(OffsetTime.parse("12:30:45+01:00"));
        assertThat(accessed(thing, "duration")).isEqualTo(Duration.ofHours(26));
        assertThat((byte[]) accessed(thing, "byte")).isEqualTo(new byte[] {'h', 'i'});
        assertThat(accessed(thing, "big")).isEqualTo(new BigInteger("18446744073709551615"));
        assertThat(accessed(thing, "millis")).isEqualTo(Instant.ofEpochMilli(1500));
        assertThat(accessed(thing, "gaps")).isEqualTo(Arrays.asList("a", null));
        assertThat(((Map<?, ?>) accessed(thing, "holes")).containsKey("a")).isTrue();
        assertThat(accessed(thing, "uri-reference")).isEqualTo(URI.create("../x"));
        assertThat(thing.validate()).isEmpty();
        assertThat(models.readStrictly("Thing", thing.toJson().toString())).isEqualTo(thing);
    }

    @Test
    void bytesAndListsAreCopied() {
        byte[] bytes = {1, 2, 3};
        Object builder = CompiledModels.call(models.builder("Thing"), "byteValue", (Object) bytes);
        List<String> gaps = Arrays.asList("a", null);
        CompiledModels.call(builder, "gaps", gaps);
        JsonModel thing = (JsonModel) CompiledModels.call(builder, "build");
        bytes[0] = 9;
        gaps.set(0, "changed");
        ((byte[]) accessed(thing, "byte"))[1] = 9;
        assertThat(thing.toJson().toString()).isEqualTo("{\"byte\":\"AQID\",\"gaps\":[\"a\",null]}");
        assertThat(models.read("Thing", "{\"gaps\":[\"a\",null],\"byte\":\"AQID\"}"))
                .isEqualTo(thing);
    }

    @Test
    void numbersAreEqualByValue() {
        JsonModel one = models.read("Thing", "{\"number\":1.0,\"integer\":1,\"blobs\":[\"AQ==\"]}");
        JsonModel other = models.read("Thing", "{\"number\":1.00,\"integer\":1.0,\"blobs\":[\"AQ\"]}");
        assertThat(one).isEqualTo(other);
        assertThat(one.hashCode()).isEqualTo(other.hashCode());
        assertThat(one).isNotEqualTo(models.read("Thing", "{\"number\":1.1,\"integer\":1,\"blobs\":[\"AQ==\"]}"));
        assertThat(models.read("Names", "[1]")).isNotEqualTo(models.read("Names", "[2]"));
    }

    @Test
    void anInferredTypeRefusesNothing() {
        String odd = "{\"count\":\"many\",\"dates\":[\"2024-02-29\",\"soon\"],\"inner\":{\"on\":1,\"off\":2},\"x\":1}";
        JsonModel guess = models.readStrictly("Guess", odd);
        assertThat(guess.toJson().toString()).isEqualTo(odd);
        assertThat(guess.validate()).isEmpty();
        assertThat(CompiledModels.call(guess, "count")).isEqualTo(Optional.empty());
        assertThat(CompiledModels.call(guess, "dates")).isEqualTo(Optional.empty());
        assertThat(guess.additionalProperties().keySet()).containsExactly("count", "dates", "x");
        JsonModel inner = (JsonModel) ((Optional<?>) CompiledModels.call(guess, "inner")).orElseThrow();
        assertThat(CompiledModels.call(inner, "on")).isEqualTo(Optional.empty());
        assertThat(inner.additionalProperties().keySet()).containsExactly("on", "off");
        JsonModel usual = models.readStrictly("Guess", "{\"count\":1.0,\"dates\":[\"2024-02-29\"],\"inner\":null}");
        assertThat(CompiledModels.call(usual, "count")).isEqualTo(Optional.of(1L));
        assertThat(usual.toJson().toString()).contains("1.0");
        Object built = CompiledModels.call(models.builder("Guess"), "build");
        assertThat(((JsonModel) built).toJson().toString()).isEqualTo("{}");
        Object set = CompiledModels.call(CompiledModels.call(guess, "toBuilder"), "count", 7L);
        assertThat(CompiledModels.call(CompiledModels.call(set, "build"), "count"))
                .isEqualTo(Optional.of(7L));
    }

    @Test
    void anInferredRootRefusesNothing() {
        assertThat(CompiledModels.call(models.readStrictly("Guesses", "[1,2]"), "items"))
                .isEqualTo(List.of(1L, 2L));
        for (String json : List.of("[1,\"2\"]", "{\"a\":1}", "null", "7")) {
            JsonModel guesses = models.readStrictly("Guesses", json);
            assertThat(CompiledModels.call(guesses, "items")).isEqualTo(List.of());
            assertThat(guesses.validate()).isEmpty();
            assertThat(guesses.toJson().toString()).isEqualTo(json);
            JsonModel text = models.readStrictly("GuessText", json);
            assertThat(CompiledModels.call(text, "value")).isEqualTo(Optional.empty());
            assertThat(text.validate()).isEmpty();
            assertThat(text.toJson().toString()).isEqualTo(json);
        }
    }

    @Test
    void nullIsAValueWhereTheSchemaSaysSoWhereverItSaysIt() {
        assertThat(CompiledModels.call(models.readStrictly("VoidNames", "null"), "items"))
                .isEqualTo(Optional.empty());
        assertThat(CompiledModels.call(models.readStrictly("VoidNames", "[\"a\"]"), "items"))
                .isEqualTo(Optional.of(List.of("a")));
        JsonModel voids = models.readStrictly("Voids", "{\"names\":null}");
        assertThat(voids.validate()).isEmpty();
        assertThat(CompiledModels.call(voids, "names")).isEqualTo(Optional.empty());
        assertThrows(JsonException.class, () -> models.readStrictly("Voids", "{}"));
    }

    @Test
    void secretsAreMaskedAtAnyDepth() {
        String json = "{\"parts\":[{\"name\":\"n\",\"note\":null,\"pin\":\"1234\"}],\"part\":{\"pin\":77777}}";
        assertThat(models.read("Thing", json).toString())
                .isEqualTo("Thing{\"part\":{\"pin\":\"***\"},"
                        + "\"parts\":[{\"name\":\"n\",\"note\":null,\"pin\":\"***\"}]}");
        assertThat(models.read("Pins", "[\"1234\"]").toString()).isEqualTo("Pins\"***\"");
        assertThat(models.read("Pins", "[\"1234\"]").toJson().toString()).isEqualTo("[\"1234\"]");
    }

    @Test
    void aRequiredPropertyThatMayBeNullCanBeBuilt() {
        Object builder = CompiledModels.call(models.builder("Part"), "name", "n");
        assertThrows(IllegalStateException.class, () -> CompiledModels.call(builder, "build"));
        CompiledModels.call(builder, "note", new Object[] {null});
        assertThat(((JsonModel) CompiledModels.call(builder, "build")).toJson().toString())
                .isEqualTo("{\"name\":\"n\",\"note\":null}");
    }
}
