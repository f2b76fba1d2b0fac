package dev.apograph.spec.definition;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which forms a union has and what they are called; a further form renames none of them. */
final class UnionBranchesTest {

    private static final SchemaAnnotations NONE = SchemaAnnotations.none();
    private static final Evidence EVIDENCE =
            new Evidence(SourcePlace.line("a.json", 1), List.of(), EvidenceGrade.SUPPLIED, "test");

    private static final SchemaShape TEXT = new StringShape(NONE, Optional.empty());
    private static final SchemaShape NUMBER = new NumberShape(NONE, false, Optional.empty());
    private static final SchemaShape INTEGER = new NumberShape(NONE, true, Optional.empty());

    private static UnionShape union(SchemaShape... branches) {
        return new UnionShape(NONE, List.of(branches), Optional.empty());
    }

    private static SchemaShape listed(String... values) {
        return new EnumShape(NONE, List.of(values), false);
    }

    private static SchemaShape object(PropertyDefinition... properties) {
        return new ObjectShape(NONE, List.of(properties), Optional.empty(), false);
    }

    private static PropertyDefinition must(String name, SchemaShape shape) {
        return new PropertyDefinition(name, true, shape, EVIDENCE);
    }

    private static PropertyDefinition may(String name, SchemaShape shape) {
        return new PropertyDefinition(name, false, shape, EVIDENCE);
    }

    private static List<String> labels(UnionShape union) {
        return UnionBranches.of(union).stream().map(UnionBranch::label).toList();
    }

    @Test
    void theKindIsALabel() {
        assertThat(labels(union(TEXT, NUMBER, INTEGER, new ArrayShape(NONE, TEXT), object())))
                .containsExactly("text", "number", "integer", "list", "object")
                .inOrder();
    }

    @Test
    void aFixedValueIsALabel() {
        assertThat(labels(union(
                        object(must("type", listed("circle")), may("size", listed("s", "m"))),
                        object(must("type", listed("square", "cube")), may("size", listed("s"))),
                        object(must("type", listed("a", "b", "c"))))))
                .containsExactly("circle", "square or cube", "a or other")
                .inOrder();
    }

    @Test
    void requiredNamesAreALabel() {
        assertThat(labels(union(
                        object(must("and", TEXT)),
                        object(must("lat", NUMBER), must("lon", NUMBER)),
                        object(must("a", TEXT), must("b", TEXT), must("c", TEXT)),
                        new ReferenceShape(NONE, new SchemaReference("Bed")))))
                .containsExactly("and", "lat lon", "object", "Bed")
                .inOrder();
    }

    @Test
    void theDiscriminatorsMappingIsALabel() {
        Map<String, Integer> mapping = new LinkedHashMap<>();
        mapping.put("one", 0);
        mapping.put("two", 1);
        UnionShape union =
                new UnionShape(NONE, List.of(object(), object()), Optional.of(new Discriminator("kind", mapping)));
        assertThat(labels(union)).containsExactly("one", "two").inOrder();
    }

    @Test
    void whatTheLabelDoesNotTellTheHashTells() {
        SchemaShape one = object(may("a", TEXT));
        SchemaShape two = object(may("b", TEXT));
        List<String> labels = labels(union(one, two));
        assertThat(labels.get(0)).matches("object#[0-9a-f]{8}");
        assertThat(labels.get(1)).isNotEqualTo(labels.get(0));
        assertThat(labels(union(two, TEXT, one))).containsAtLeastElementsIn(labels);
    }

    @Test
    void aFurtherBranchRenamesNone() {
        SchemaShape[] three = {
            object(must("type", listed("circle"))), object(must("type", listed("square"))), new ArrayShape(NONE, TEXT)
        };
        SchemaShape[] four = Arrays.copyOf(three, 4);
        four[3] = object(must("type", listed("cube")), must("x", TEXT));
        assertThat(labels(union(four))).containsAtLeastElementsIn(labels(union(three)));
    }

    @Test
    void unionsInsideAreOpenedAndEqualBranchesCountOnce() {
        assertThat(labels(union(union(TEXT, union(NUMBER, TEXT)), object(may("a", TEXT)), NUMBER)))
                .containsExactly("text", "number", "object")
                .inOrder();
        assertThat(UnionBranches.simplest(union(TEXT, TEXT))).isEqualTo(TEXT);
        assertThat(UnionBranches.simplest(NUMBER)).isEqualTo(NUMBER);
    }

    @Test
    void listsOfStringsAreJoined() {
        assertThat(UnionBranches.simplest(union(listed("a", "b"), listed("b", "c"))))
                .isEqualTo(listed("a", "b", "c"));
        assertThat(labels(union(listed("a"), listed("b"), TEXT))).containsExactly("enum", "text");
    }

    @Test
    void nullInABranchIsNullOfTheUnion() {
        SchemaShape nullable = new StringShape(NONE.withNullable(true), Optional.empty());
        assertThat(UnionBranches.allowNull(union(union(nullable, NUMBER), INTEGER)))
                .isTrue();
        assertThat(UnionBranches.allowNull(union(TEXT, NUMBER))).isFalse();
    }
}
