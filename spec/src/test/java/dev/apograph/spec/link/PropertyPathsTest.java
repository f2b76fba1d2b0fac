package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ways by which a correction selects a property. */
final class PropertyPathsTest {

    private static final SchemaAnnotations NONE = SchemaAnnotations.none();
    private static final Evidence EVIDENCE =
            new Evidence(SourcePlace.line("a.json", 1), List.of(), EvidenceGrade.SUPPLIED, "test");
    private static final SchemaShape TEXT = new SchemaShape.StringShape(NONE, Optional.empty());

    private static SchemaShape object(String name, SchemaShape shape) {
        return new SchemaShape.ObjectShape(
                NONE, List.of(new PropertyDefinition(name, true, shape, EVIDENCE)), Optional.empty(), false);
    }

    private static SchemaShape union(SchemaShape... branches) {
        return new SchemaShape.UnionShape(NONE, List.of(branches), Optional.empty());
    }

    @Test
    void everyContainerHasASign() {
        SchemaShape leaf = object("x", TEXT);
        assertThat(PropertyPaths.of(object("a", new SchemaShape.ArrayShape(NONE, leaf))))
                .containsExactly("a", "a[].x");
        assertThat(PropertyPaths.of(object("a", new SchemaShape.MapShape(NONE, leaf))))
                .containsExactly("a", "a{}.x");
        assertThat(PropertyPaths.of(
                        object("a", new SchemaShape.TupleShape(NONE, List.of(TEXT, leaf), Optional.of(leaf), false))))
                .containsExactly("a", "a[1].x", "a[].x");
        assertThat(PropertyPaths.of(object("a", union(TEXT, leaf)))).containsExactly("a", "a(x).x");
        assertThat(PropertyPaths.of(union(TEXT, leaf))).containsExactly("(x).x");
        assertThat(PropertyPaths.of(object("a", union(leaf, leaf)))).containsExactly("a", "a.x");
    }
}
