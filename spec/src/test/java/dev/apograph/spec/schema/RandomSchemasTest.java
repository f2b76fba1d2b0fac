package dev.apograph.spec.schema;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.Range;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.TupleShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random schemas: every one is read, alike each time, and keeps what the stages behind rely on. */
final class RandomSchemasTest {

    private static final int DEEPEST = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everySchemaIsReadAndKeepsThePromisesOfItsShape(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            String json = document(random);
            List<SchemaReader.File> files = List.of(
                    new SchemaReader.File("a/t.json", json), new SchemaReader.File("b/t.json", document(random)));
            List<SchemaDefinition> schemas = SchemaReader.read(files, new Diagnostics());

            assertWithMessage(json).that(schemas).hasSize(2);
            SchemaDefinition schema = schemas.get(0);
            check(schema.shape(), schema, schemas.get(1));
            schema.definitions().values().forEach(shape -> check(shape, schema, schemas.get(1)));
            assertWithMessage(json)
                    .that(BoundedText.of(schema.shape()))
                    .isEqualTo(BoundedText.of(
                            SchemaReader.read(files, new Diagnostics()).get(0).shape()));
        }
    }

    private static void check(SchemaShape shape, SchemaDefinition schema, SchemaDefinition other) {
        if (shape instanceof ObjectShape object) {
            object.properties().forEach(property -> check(property.shape(), schema, other));
            object.additional().ifPresent(values -> check(values, schema, other));
            assertThat(object.properties().stream()
                            .map(property -> property.name())
                            .toList())
                    .containsNoDuplicates();
        } else if (shape instanceof MapShape map) {
            check(map.values(), schema, other);
        } else if (shape instanceof ArrayShape array) {
            check(array.items(), schema, other);
        } else if (shape instanceof TupleShape tuple) {
            assertThat(tuple.positions()).isNotEmpty();
            tuple.positions().forEach(position -> check(position, schema, other));
        } else if (shape instanceof EnumShape listed) {
            assertThat(listed.values()).isNotEmpty();
            assertThat(listed.values()).containsNoDuplicates();
        } else if (shape instanceof UnionShape union) {
            checkUnion(union, schema, other);
        } else if (shape instanceof ReferenceShape reference) {
            checkReference(reference.target().id(), schema, other);
        }
    }

    private static void checkUnion(UnionShape union, SchemaDefinition schema, SchemaDefinition other) {
        assertThat(union.branches().size()).isAtLeast(2);
        union.discriminator()
                .ifPresent(told -> told.mapping()
                        .values()
                        .forEach(place -> assertThat(place)
                                .isIn(Range.closedOpen(0, union.branches().size()))));
        union.branches().forEach(branch -> {
            assertThat(branch.annotations().nullable()).isFalse();
            check(branch, schema, other);
        });
    }

    private static void checkReference(String id, SchemaDefinition schema, SchemaDefinition other) {
        boolean known = id.equals(schema.name())
                || schema.definitions().containsKey(id)
                || id.equals("/b/t.json")
                || other.definitions().containsKey(id.replace("/b/t.json", "t"));
        assertWithMessage(id + " in " + schema.source()).that(known).isTrue();
    }

    private static String document(Random random) {
        String definitions = IntStream.range(0, 4)
                .mapToObj(at -> "\"d" + at + "\":" + schema(random, DEEPEST - 2))
                .collect(Collectors.joining(","));
        String body = schema(random, DEEPEST);
        return "{\"$defs\":{" + definitions + "}" + (body.equals("{}") ? "" : "," + body.substring(1));
    }

    private static String schema(Random random, int depth) {
        int count = 1 + random.nextInt(3);
        return IntStream.range(0, 40)
                .mapToObj(at -> random.nextInt(KEYWORDS))
                .distinct()
                .limit(count)
                .map(kind -> keyword(random, kind, depth))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static final int KEYWORDS = 16;

    private static String keyword(Random random, int kind, int depth) {
        boolean flat = depth == 0;
        return switch (kind) {
            case 0 ->
                "\"type\":"
                        + pick(random, "\"string\"", "\"object\"", "[\"object\",\"null\"]", "[\"string\",\"number\"]");
            case 1 -> "\"enum\":" + pick(random, "[\"a\",\"b\"]", "[\"b\",1,null]", "[1,2]", "[true]", "[{\"a\":1}]");
            case 2 -> "\"const\":" + pick(random, "\"a\"", "\"b\"", "1", "null", "[1]");
            case 3, 4 ->
                "\"$ref\":\"" + pick(random, "#", "#/$defs/d0", "#/$defs/d1", "../b/t.json", "../b/t.json#/$defs/d2")
                        + "\"";
            case 5 -> "\"properties\":{" + (flat ? "" : pair(random, "\"a\":%s,\"b\":%s", depth)) + "}";
            case 6 -> "\"required\":" + pick(random, "[\"a\"]", "[\"b\",\"c\"]");
            case 7 -> "\"additionalProperties\":" + (flat ? "false" : schema(random, depth - 1));
            case 8 -> "\"items\":" + (flat ? "true" : pair(random, "[%s,%s]", depth));
            case 9 -> "\"prefixItems\":[" + (flat ? "" : pair(random, "%s,%s", depth)) + "]";
            case 10, 11 -> "\"allOf\":[" + (flat ? "" : pair(random, "%s,%s", depth)) + "]";
            case 12 -> "\"oneOf\":[" + (flat ? "" : pair(random, "%s,%s,{\"type\":\"null\"}", depth)) + "]";
            case 13 -> "\"anyOf\":[" + (flat ? "" : pair(random, "%s,%s,{\"type\":\"string\"}", depth)) + "]";
            case 14 -> "\"discriminator\":{\"propertyName\":\"a\",\"mapping\":{\"x\":\"#/$defs/d0\"}}";
            default -> "\"minLength\":2,\"maximum\":3";
        };
    }

    private static String pair(Random random, String form, int depth) {
        return form.replaceFirst("%s", Matcher.quoteReplacement(schema(random, depth - 1)))
                .replaceFirst("%s", Matcher.quoteReplacement(schema(random, depth - 1)));
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }
}
