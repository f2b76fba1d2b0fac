package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;
import static dev.apograph.generator.fixture.CompiledModels.call;
import static dev.apograph.generator.fixture.Shapes.fixed;
import static dev.apograph.generator.fixture.Shapes.format;
import static dev.apograph.generator.fixture.Shapes.integer;
import static dev.apograph.generator.fixture.Shapes.list;
import static dev.apograph.generator.fixture.Shapes.map;
import static dev.apograph.generator.fixture.Shapes.may;
import static dev.apograph.generator.fixture.Shapes.must;
import static dev.apograph.generator.fixture.Shapes.number;
import static dev.apograph.generator.fixture.Shapes.object;
import static dev.apograph.generator.fixture.Shapes.oneOf;
import static dev.apograph.generator.fixture.Shapes.ref;
import static dev.apograph.generator.fixture.Shapes.schema;
import static dev.apograph.generator.fixture.Shapes.string;
import static dev.apograph.generator.fixture.Shapes.titled;
import static dev.apograph.generator.fixture.Shapes.tuple;
import static dev.apograph.generator.fixture.Shapes.union;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.apograph.generator.fixture.CompiledModels;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.runtime.json.JsonException;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonReader;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonViolation;
import dev.apograph.spec.definition.Discriminator;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unions, tuples and roots that are scalars, as a user meets them. */
final class UnionsTest {

    private static final SchemaAnnotations NULLABLE = Shapes.NULLABLE;

    private static CompiledModels models;

    @BeforeAll
    static void compile(@TempDir Path output) {
        models = CompiledModels.of(
                output,
                schema(
                        "Shape",
                        union(
                                object(must("type", fixed("circle")), must("radius", number())),
                                object(must("type", fixed("square")), must("side", number()), may("name", string())),
                                ref("Named"),
                                ref("Alias"),
                                string(),
                                integer(),
                                number(),
                                list(string()),
                                list(ref("Shape")),
                                map(number()))),
                schema("Named", object(must("label", string()), may("extra", string()))),
                schema("Alias", ref("Named")),
                schema("Other", union(ref("Named"), ref("Shape"), ref("Other"))),
                schema("Speed", union(oneOf("slow", "fast"), string(), integer())),
                schema("Words", union(oneOf("a", "b"), oneOf("c"), fixed("d"))),
                schema("Two", union(ref("Numbers"), list(object(must("on", Shapes.bool()))))),
                schema("Numbers", list(integer())),
                schema("Pick", discriminated()),
                schema("Left", union(ref("Right"), string())),
                schema("Right", union(ref("Left"), number())),
                schema("Self", union(ref("Self"), ref("Self"))),
                schema("Same", union(ref("Alias"), ref("Alias"))),
                schema("Secret", union(format("password"), integer())),
                schema("Text", string()),
                schema("Maybe", new SchemaShape.StringShape(NULLABLE, Optional.empty())),
                schema("Day", format("date")),
                schema("Any", Shapes.any()),
                schema("Place", tuple(number(), string(NULLABLE), ref("Named"))),
                schema("Unknown", object(may("unknown", string()))),
                schema("Text Value", object(may("v", ref("Shape")))),
                schema("Circle", object(may("unknown", ref("Unknown")), may("any", union(ref("Unknown"), string())))),
                schema(
                        "Holder",
                        object(
                                must("kind", fixed("holder")),
                                must("shape", ref("Shape")),
                                may("speed", ref("Speed")),
                                may("maybe", nullable(string(), integer())),
                                may("shapes", list(ref("Shape"))),
                                may("byName", map(union(string(), Shapes.bool()))),
                                may("self", ref("Self")),
                                may("same", ref("Same")),
                                may("place", ref("Place")))),
                titled("Nothing Known"));
    }

    private static SchemaShape nullable(SchemaShape... branches) {
        return new SchemaShape.UnionShape(NULLABLE, List.of(branches), Optional.empty());
    }

    private static SchemaShape discriminated() {
        return new SchemaShape.UnionShape(
                SchemaAnnotations.none(),
                List.of(
                        object(must("kind", string()), may("a", string())),
                        object(must("kind", string()), may("a", string()))),
                Optional.of(new Discriminator("kind", Map.of("one", 0, "two", 1))));
    }

    @AfterAll
    static void close() throws Exception {
        models.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shape | ShapeCircle | '{\"type\":\"circle\",\"radius\":1}'",
                "Shape | ShapeCircle | '{\"radius\":1,\"x\":[null],\"type\":\"circle\"}'",
                "Shape | MapValue | '{\"side\":1.50}'",
                "Shape | ShapeSquare | '{\"type\":\"square\",\"x\":1.50}'",
                "Shape | Named | '{\"label\":\"a\"}'",
                "Shape | Unknown | '{\"type\":\"triangle\",\"sides\":\"a\"}'",
                "Shape | TextValue | '\"a\"'",
                "Shape | IntegerValue | 12",
                "Shape | NumberValue | 12.5",
                "Shape | NumberValue | 123456789012345678901234567890",
                "Shape | Unknown | true",
                "Shape | Unknown | null",
                "Shape | MapValue | '{\"x\":1,\"y\":2}'",
                "Shape | TextListValue | '[\"a\",\"b\"]'",
                "Shape | ShapeListValue | '[{\"type\":\"circle\",\"radius\":1},[\"a\"],7]'",
                "Other | Named | '{\"label\":\"a\"}'",
                "Other | ShapeValue | '{\"type\":\"circle\",\"radius\":1}'",
                "Other | ShapeValue | 7",
                "Other | Unknown | true",
                "Speed | EnumValue | '\"fast\"'",
                "Speed | TextValue | '\"faster\"'",
                "Two | NumbersValue | '[1]'",
                "Two | ListValue | '[{\"on\":true}]'",
                "Pick | PickOne | '{\"kind\":\"one\",\"a\":\"x\"}'",
                "Pick | PickTwo | '{\"kind\":\"two\"}'",
                "Pick | Unknown | '{\"kind\":\"three\"}'",
                "Left | RightValue | 1",
                "Left | TextValue | '\"a\"'",
                "Left | Unknown | true",
                "Right | LeftValue | '\"a\"'",
                "Text | Text | '\"a\"'",
                "Text | Text | 7",
                "Any | Any | '{\"a\":1}'",
                "Place | Place | '[1.0,null,{\"label\":\"a\"},7]'",
                "Place | Place | '[1.0]'",
                "Place | Place | '{}'",
                "NothingKnown | NothingKnown | '[1]'",
            })
    void theBranchIsChosenAndNothingIsLost(String type, String branch, String json) {
        JsonModel read = models.read(type, json);
        assertThat(read.getClass().getSimpleName()).isEqualTo(branch);
        assertThat(read.toJson()).isEqualTo(JsonValue.parse(json));
        assertThat(models.read(type, json)).isEqualTo(read);
        assertThat(models.read(type, json).hashCode()).isEqualTo(read.hashCode());
        assertThat(read.toString()).isNotEmpty();
        assertThat(read.additionalProperties()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shape | true | $",
                "Shape | '[{\"type\":\"circle\",\"radius\":1},[\"a\"],true]' | $[2]",
                "Shape | '{\"type\":\"circle\",\"radius\":\"1\"}' | $.radius",
                "Other | '[[\"a\",7],[[1,true]]]' | $[1][0][1]",
                "Text | 7 | $",
                "Maybe | 7 | $",
                "Day | '\"yesterday\"' | $",
                "Place | '[\"a\"]' | $[0]",
                "Place | '[1,2]' | $[1]",
                "Place | '[1,\"\",{}]' | $[2].label",
                "Place | 7 | $",
                "Holder | '{\"kind\":\"other\",\"shape\":1}' | $.kind",
                "Holder | '{\"kind\":\"holder\",\"shape\":true}' | $.shape",
                "Holder | '{\"kind\":\"holder\",\"shape\":1,\"byName\":{\"a\":1}}' | $.byName.a",
                "Holder | '{\"kind\":\"holder\",\"shape\":1,\"shapes\":[1,null,true]}' | $.shapes[1]",
                "Holder | '{\"kind\":\"holder\",\"shape\":1,\"place\":[1,\"a\",7]}' | $.place[2]",
            })
    void whatDoesNotFitIsToldWithItsPath(String type, String json, String path) {
        JsonModel read = models.read(type, json);
        assertThat(read.validate().stream().map(JsonViolation::path)).contains(path);
        assertThat(read.toJson()).isEqualTo(JsonValue.parse(json));
        if (!path.endsWith(".kind")) {
            JsonException strict = assertThrows(JsonException.class, () -> models.readStrictly(type, json));
            assertThat(strict.path()).startsWith(path.substring(0, 1));
        }
    }

    @Test
    void whatFitsIsNoViolation() {
        assertThat(models.read("Maybe", "null").validate()).isEmpty();
        assertThat(call(models.read("Maybe", "null"), "value")).isEqualTo(Optional.empty());
        assertThat(models.readStrictly("Place", "[1,null]").validate()).isEmpty();
        assertThat(models.readStrictly("Shape", "[[1],\"a\"]").validate()).isEmpty();
        assertThat(models.readStrictly("Holder", "{\"kind\":\"holder\",\"shape\":1,\"maybe\":null}")
                        .validate())
                .isEmpty();
    }

    @Test
    void valuesHaveTypes() {
        assertThat(call(models.read("Shape", "12"), "value")).isEqualTo(12L);
        assertThat(call(models.read("Shape", "1.50"), "value")).isEqualTo(new BigDecimal("1.50"));
        assertThat(call(models.read("Shape", "true"), "json")).isEqualTo(JsonValue.of(true));
        assertThat(call(models.read("Text", "\"a\""), "value")).isEqualTo("a");
        assertThat(call(models.read("Place", "[1,\"b\"]"), "item2")).isEqualTo(Optional.of("b"));
        assertThat(call(models.read("Place", "[1,\"b\"]"), "item3")).isEqualTo(Optional.empty());
        assertThat(assertThrows(JsonException.class, () -> call(models.read("Text", "7"), "value"))
                        .path())
                .isEqualTo("$");
        assertThat(assertThrows(JsonException.class, () -> call(models.read("Place", "[true]"), "item1"))
                        .path())
                .isEqualTo("$[0]");
    }

    @Test
    void buildersTakeBranchesAndPlainValues() {
        Object builder = models.builder("Holder");
        call(builder, "shape", "a");
        call(builder, "maybe", 7L);
        JsonModel built = (JsonModel) call(builder, "build");
        assertThat(built.toJson()).isEqualTo(JsonValue.parse("{\"kind\":\"holder\",\"shape\":\"a\",\"maybe\":7}"));
        Object circle = call(call(models.builder("ShapeCircle"), "radius", 2L), "build");
        assertThat(((JsonModel) call(call(models.builder("Holder"), "shape", circle), "build")).toJson())
                .isEqualTo(JsonValue.parse("{\"kind\":\"holder\",\"shape\":{\"type\":\"circle\",\"radius\":2}}"));
    }

    @Test
    void aUnionOfOneFormIsThatForm() {
        JsonModel holder = models.read("Holder", "{\"same\":{\"label\":\"a\"},\"self\":[1]}");
        assertThat(((Optional<?>) call(holder, "same")).orElseThrow().getClass().getSimpleName())
                .isEqualTo("Named");
        assertThat(call(holder, "self")).isEqualTo(Optional.of(JsonValue.parse("[1]")));
        assertThat(models.codec("Words").read(JsonReader.of("\"d\"")).toString())
                .isEqualTo("d");
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(models.read("Secret", "\"s3cr3t\"").toString()).doesNotContain("s3cr3t");
        assertThat(models.read("Secret", "\"s3cr3t\"").toJson()).isEqualTo(JsonValue.of("s3cr3t"));
    }

    @Test
    void aListOfAWrongItemIsKept() {
        JsonModel read = models.read("Two", "[1,\"a\"]");
        assertThat(read.toJson()).isEqualTo(JsonValue.parse("[1,\"a\"]"));
        assertThat(read.validate()).isNotEmpty();
    }

    /** What a user of Java 21 or later may write; a missing branch would not compile. */
    private static final String EXHAUSTIVE = """
            package com.example.user;

            import com.example.models.model.*;

            final class Area {
                static String name(Shape shape) {
                    return switch (shape) {
                        case ShapeCircle circle -> "circle " + circle.radius();
                        case ShapeSquare square -> "square " + square.side();
                        case Named named -> named.label();
                        case Shape.TextValue(String text) -> text;
                        case Shape.IntegerValue(long number) -> "" + number;
                        case Shape.NumberValue(var number) -> number.toPlainString();
                        case Shape.TextListValue(var texts) -> String.join(",", texts);
                        case Shape.ShapeListValue(var shapes) -> "" + shapes.size();
                        case Shape.MapValue map -> "" + map.value().size();
                        case Shape.Unknown(var json) -> json.toString();
                    };
                }
            }
            """;

    @Test
    void aSwitchOverAllBranchesCompiles(@TempDir Path output) throws Exception {
        int release = Runtime.version().feature();
        assumeTrue(release >= 21, "patterns in switch need Java 21 or later, this is " + release);
        assertThat(models.compileAlso("com/example/user/Area.java", EXHAUSTIVE, release, output))
                .isEmpty();
    }

    /** The example of README.md, which is written for Java 17. */
    @Test
    void theExampleCompiles(@TempDir Path output) throws Exception {
        String readme = Files.readString(Path.of("../README.md"));
        Matcher example = Pattern.compile("<!-- union -->\n```java\n(.*?)```", Pattern.DOTALL)
                .matcher(readme);
        assertThat(example.find()).isTrue();
        String source = "package com.example.user;\n\nimport com.example.models.model.*;\n\nfinal class Area {\n"
                + example.group(1) + "}\n";
        assertThat(models.compileAlso("com/example/user/Area.java", source, 17, output))
                .isEmpty();
    }
}
