package dev.apograph.spec.schema;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Schemas that are made to multiply: what is read of them stays small, and no stack overflows. */
final class HostileCombinationsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Diagnostics diagnostics = new Diagnostics();

    private SchemaShape read(String json) {
        return Assertions.assertTimeout(
                SOON,
                () -> SchemaReader.read("thing.json", json, diagnostics)
                        .orElseThrow()
                        .shape());
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
    }

    private static String map(int count, IntFunction<String> item) {
        return IntStream.range(0, count)
                .mapToObj(at -> "\"d" + at + "\":" + item.apply(at))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String ref(int at) {
        return "{\"$ref\":\"#/$defs/d" + at + "\"}";
    }

    @Test
    void productsOfUnionsAreNotMultiplied() {
        String union = "{\"anyOf\":" + list(40, at -> "{\"properties\":{\"k\":{\"const\":\"%s" + at + "\"}}}") + "}";

        SchemaShape shape = read("{\"allOf\":" + list(30, at -> union.replace("%s", "v" + at + "_")) + "}");

        assertThat(((UnionShape) shape).branches()).hasSize(40);
    }

    @Test
    void thousandsOfBranchesAreRead() {
        SchemaShape shape = read("{\"properties\":{\"a\":{}},\"oneOf\":"
                + list(5_000, at -> "{\"properties\":{\"k\":{\"const\":\"v" + at + "\"},\"p" + at + "\":{}}}") + "}");

        assertThat(((UnionShape) shape).branches()).hasSize(5_000);
    }

    @Test
    void thousandsOfEqualBranchesAreOne() {
        assertThat(ShapeText.of(read("{\"oneOf\":" + list(50_000, at -> "{\"type\":\"object\"}") + "}")))
                .isEqualTo("{}");
    }

    @Test
    void thousandsOfPartsAreMerged() {
        SchemaShape shape = read("{\"allOf\":" + list(2_000, at -> "{\"properties\":{\"p" + at + "\":{}}}") + "}");

        assertThat(((ObjectShape) shape).properties()).hasSize(2_000);
    }

    @Test
    void pairsOfReferencesThatDoubleEndlesslyEnd() {
        String both = "{\"properties\":{\"l\":%s,\"r\":%s,\"own\":{}}}";
        String definitions = map(60, at -> both.replace("%s", at % 2 == 0 ? ref((at + 3) % 60) : ref((at + 7) % 60)));

        SchemaShape shape = read("{\"allOf\":[" + ref(0) + "," + ref(1) + "],\"$defs\":" + definitions + "}");

        assertThat(shape).isInstanceOf(ObjectShape.class);
    }

    @Test
    void nestingThroughReferencesAndInsideThemEndsBeforeTheStackDoes() {
        String deep = "{\"items\":".repeat(120) + "{\"allOf\":[%s,{\"properties\":{\"x\":{}}}]}" + "}".repeat(120);
        String definitions = map(200, at -> deep.replace("%s", ref(at + 1)));

        read("{\"allOf\":[" + ref(0) + ",{\"type\":\"array\"}],\"$defs\":" + definitions + "}");

        assertThat(diagnostics.all().stream().map(found -> found.code().code())).contains("APG1202");
    }

    @Test
    void branchesOfBranchesThatReferToEachOtherEnd() {
        String definitions = map(
                300,
                at -> "{\"oneOf\":[" + ref((at + 1) % 300) + "," + ref((at + 2) % 300)
                        + ",{\"type\":\"object\",\"properties\":{\"k\":{\"const\":" + at
                        + "}}}],\"properties\":{\"c\":{}}}");

        read("{\"$ref\":\"#/$defs/d0\",\"$defs\":" + definitions + "}");
    }

    @Test
    void longNumbersAndPatternsMakeNoBounds() {
        SchemaShape shape = read("{\"properties\":{\"a\":{\"minimum\":1e100000000,\"maximum\":1e-100000000},\"b\":"
                + "{\"pattern\":\"" + "a".repeat(300) + "\",\"maxLength\":1e100000000}}}");

        ((ObjectShape) shape)
                .properties()
                .forEach(property ->
                        assertThat(property.shape().annotations().bounds()).isEmpty());
    }
}
