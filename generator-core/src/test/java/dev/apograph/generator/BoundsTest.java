package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.apograph.generator.fixture.CompiledModels;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.Shapes;
import dev.apograph.runtime.jackson.ApographModule;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonViolation;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.Bound.Kind;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema demands beside types is told by {@code validate()} of the generated models, and never refused. */
final class BoundsTest {

    private static CompiledModels models;

    @BeforeAll
    static void compile(@TempDir Path output) {
        SchemaShape word = string(new Bound(Kind.MIN_LENGTH, "1"), new Bound(Kind.MAX_LENGTH, "3.0"));
        SchemaShape lower = string(new Bound(Kind.PATTERN, "^[a-z]*$"));
        models = CompiledModels.of(
                output,
                Shapes.schema(
                        "Order",
                        Shapes.object(
                                Shapes.may("word", word),
                                Shapes.may("lower", lower),
                                Shapes.may("unchecked", string(new Bound(Kind.PATTERN, "("))),
                                Shapes.may("count", number(true, new Bound(Kind.MINIMUM, "1"))),
                                Shapes.may("huge", number(true, new Bound(Kind.MAXIMUM, "1e400"))),
                                Shapes.may("price", number(false, new Bound(Kind.MULTIPLE_OF, "0.01"))),
                                Shapes.may("level", number(true, new Bound(Kind.ONE_OF, "[1,2,3]"))),
                                Shapes.may("kind", new SchemaShape.EnumShape(none(), List.of("order"), true)),
                                Shapes.may(
                                        "words",
                                        new SchemaShape.ArrayShape(
                                                bounds(new Bound(Kind.MAX_ITEMS, "2"), unique()), word)),
                                Shapes.may("table", Shapes.map(Shapes.list(word))),
                                Shapes.may("items", Shapes.list(Shapes.ref("Item"))),
                                Shapes.may("tags", Shapes.ref("Tags")),
                                Shapes.may("address", address()))),
                Shapes.schema("Item", Shapes.object(Shapes.must("name", word))),
                Shapes.schema("Tags", new SchemaShape.ArrayShape(bounds(new Bound(Kind.MIN_ITEMS, "1")), lower)),
                Shapes.schema(
                        "Wide",
                        Shapes.object(IntStream.range(0, 1_200)
                                .mapToObj(i -> Shapes.may("p" + i, word))
                                .toList())));
    }

    private static SchemaShape address() {
        return new SchemaShape.ObjectShape(
                bounds(new Bound(Kind.MIN_PROPERTIES, "2")),
                List.of(Shapes.may("zip", string(new Bound(Kind.PATTERN, "\\d{5}")))),
                Optional.empty(),
                false);
    }

    private static SchemaAnnotations none() {
        return SchemaAnnotations.none();
    }

    private static SchemaAnnotations bounds(Bound... bounds) {
        return none().withBounds(List.of(bounds));
    }

    private static Bound unique() {
        return new Bound(Kind.UNIQUE_ITEMS, "true");
    }

    private static SchemaShape string(Bound... bounds) {
        return new SchemaShape.StringShape(bounds(bounds), Optional.empty());
    }

    private static SchemaShape number(boolean integer, Bound... bounds) {
        return new SchemaShape.NumberShape(bounds(bounds), integer, Optional.empty());
    }

    @AfterAll
    static void close() throws Exception {
        models.close();
    }

    private static List<String> told(JsonModel model) {
        return model.validate().stream().map(BoundsTest::line).toList();
    }

    private static String line(JsonViolation violation) {
        return violation.path() + " " + violation.message();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "{\"word\":\"\"}|$.word has fewer than 1 characters",
                "{\"word\":\"abcd\"}|$.word has more than 3 characters",
                "{\"lower\":\"aB\"}|$.lower does not match the pattern ^[a-z]*\\z",
                "{\"count\":0}|$.count is less than 1",
                "{\"price\":0.001}|$.price is not a multiple of 0.01",
                "{\"level\":4}|$.level is not one of [1,2,3]",
                "{\"kind\":\"other\"}|$.kind is not \"order\"",
                "{\"words\":[\"a\",\"b\",\"c\"]}|$.words has more than 2 items",
                "{\"words\":[\"a\",\"a\"]}|$.words[1] equals an earlier item of the list",
                "{\"words\":[\"abcd\"]}|$.words[0] has more than 3 characters",
                "{\"table\":{\"a\":[\"x\",\"\"]}}|$.table.a[1] has fewer than 1 characters",
                "{\"items\":[{\"name\":\"x\"},{\"name\":\"\"}]}|$.items[1].name has fewer than 1 characters",
                "{\"tags\":[]}|$.tags has fewer than 1 items",
                "{\"tags\":[\"a\",\"B\"]}|$.tags[1] does not match the pattern ^[a-z]*\\z",
                "{\"address\":{\"zip\":\"12345\"}}|$.address has fewer than 2 properties",
                "{\"address\":{\"zip\":\"1\",\"x\":1}}|$.address.zip does not match the pattern \\d{5}",
            })
    void aBoundIsToldAndNotEnforced(String json, String told) {
        JsonModel order = models.readStrictly("Order", json);
        assertThat(told(order)).containsExactly(told);
        assertThat(order.toJson().toString()).isEqualTo(json);
    }

    @Test
    void whatFitsHasNothingToTell() {
        assertThat(told(models.readStrictly(
                        "Order",
                        "{\"word\":\"abc\",\"lower\":\"\",\"unchecked\":\"x\",\"count\":1,\"huge\":1e300,\"price\":0.010,"
                                + "\"level\":1.0,\"kind\":\"order\",\"words\":[\"a\",\"b\"],\"table\":{},\"items\":[],"
                                + "\"tags\":[\"x\"],\"address\":{\"zip\":\"12345\",\"x\":1}}")))
                .isEmpty();
    }

    @Test
    void everythingIsListedWithItsPlace() {
        JsonModel order = models.read(
                "Order",
                "{\"word\":7,\"count\":0,\"items\":[{\"name\":\"abcd\"},{},8],\"tags\":{},\"words\":[1,\"\",\"\"]}");
        assertThat(told(order))
                .containsExactly(
                        "$.word expected a string but found a number",
                        "$.count is less than 1",
                        "$.words has more than 2 items",
                        "$.words[2] equals an earlier item of the list",
                        "$.words[0] expected a string but found a number",
                        "$.words[1] has fewer than 1 characters",
                        "$.words[2] has fewer than 1 characters",
                        "$.items[0].name has more than 3 characters",
                        "$.items[1].name the required property is missing",
                        "$.items[2] expected an object but found a number",
                        "$.tags expected an array but found an object");
    }

    /** Paths start at the model that is asked, also where a part of it was read elsewhere. */
    @Test
    void pathsStartAtTheModelThatIsAsked() {
        JsonModel read = models.read("Item", "{}");
        Object built = CompiledModels.call(CompiledModels.call(models.builder("Item"), "name", ""), "build");
        Object builder = CompiledModels.call(models.builder("Order"), "items", List.of(built, read));
        JsonModel order = (JsonModel) CompiledModels.call(builder, "build");
        assertThat(told(order))
                .containsExactly(
                        "$.items[0].name has fewer than 1 characters",
                        "$.items[1].name the required property is missing");
        assertThat(told((JsonModel) built)).containsExactly("$.name has fewer than 1 characters");
    }

    @Test
    void aPatternThatJavaCannotCompileIsReported() {
        LinkedApi api = LinkedApis.of(
                "",
                Optional.empty(),
                List.of(),
                List.of(Shapes.schema(
                        "A", Shapes.object(Shapes.may("x", Shapes.list(string(new Bound(Kind.PATTERN, "[z-a]"))))))));
        Diagnostics diagnostics = new Diagnostics();
        GeneratorOptions options = new GeneratorOptions("com.example", Optional.empty(), Optional.empty(), true);
        JavaGenerator.generate(api, options, diagnostics);
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).toString()).contains("[z-a]");
        assertThat(diagnostics.all().get(0).place()).isEqualTo(Facts.at("Beds").place());
    }

    @Test
    void aThousandBoundsAreNotTooMany() {
        assertThat(told(models.read("Wide", "{\"p0\":\"\",\"p1199\":\"abcd\"}")))
                .containsExactly("$.p0 has fewer than 1 characters", "$.p1199 has more than 3 characters");
    }

    @Test
    void generatedModelsWorkInMappersOfAnyFormat() throws Exception {
        String json =
                "{\"word\":\"abc\",\"price\":1.10,\"items\":[{\"name\":\"x\",\"unknown\":[null,1e2]}],\"tags\":[\"x\"]}";
        JsonModel order = models.read("Order", json);
        for (ObjectMapper mapper :
                List.of(JsonMapper.builder().build(), YAMLMapper.builder().build())) {
            mapper.registerModule(new ApographModule());
            Class<?> type = models.type("Order");
            assertThat(mapper.readValue(mapper.writeValueAsString(order), type)).isEqualTo(order);
            JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
            List<?> read = mapper.readValue(mapper.writeValueAsBytes(List.of(order, order)), list);
            assertThat(read).isEqualTo(List.of(order, order));
            assertThat(mapper.convertValue(order, type)).isEqualTo(order);
        }
    }
}
