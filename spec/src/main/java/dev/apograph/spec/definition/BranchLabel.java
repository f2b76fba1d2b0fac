package dev.apograph.spec.definition;

import dev.apograph.spec.definition.SchemaShape.AnyShape;
import dev.apograph.spec.definition.SchemaShape.ArrayShape;
import dev.apograph.spec.definition.SchemaShape.BooleanShape;
import dev.apograph.spec.definition.SchemaShape.EnumShape;
import dev.apograph.spec.definition.SchemaShape.MapShape;
import dev.apograph.spec.definition.SchemaShape.NumberShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.definition.SchemaShape.ReferenceShape;
import dev.apograph.spec.definition.SchemaShape.StringShape;
import dev.apograph.spec.definition.SchemaShape.TupleShape;
import dev.apograph.spec.definition.SchemaShape.UnionShape;
import java.util.List;
import java.util.Optional;

/**
 * Labels a branch of a union by its title, else by the values that it fixes, else by the schema that it refers to, else by
 * the names that it requires, else by its kind. Nothing of the other branches has a part in it, apart from which
 * property it is that tells them apart.
 */
final class BranchLabel implements SchemaShape.Visitor<String> {

    /** Values or names that one label is made of; of more, the first one stands for all. */
    private static final int MOST_WORDS = 2;

    private static final int LONGEST = 60;

    private final Optional<String> telling;

    private BranchLabel(Optional<String> telling) {
        this.telling = telling;
    }

    static String of(UnionBranch branch, Optional<String> telling) {
        if (!branch.values().isEmpty()) {
            return joined(branch.values(), "or");
        }
        return branch.shape().accept(new BranchLabel(telling));
    }

    private static String titled(SchemaShape shape, String otherwise) {
        return shape.annotations()
                .title()
                .filter(title -> !title.isBlank() && title.length() <= LONGEST)
                .orElse(otherwise);
    }

    private static String joined(List<String> words, String between) {
        return words.size() <= MOST_WORDS
                ? String.join(" " + between + " ", words)
                : words.get(0) + " " + between + " other";
    }

    @Override
    public String visitObject(ObjectShape shape) {
        return titled(shape, fixed(shape).orElseGet(() -> named(shape)));
    }

    private Optional<String> fixed(ObjectShape shape) {
        return shape.properties().stream()
                .filter(property -> telling.isPresent()
                        ? telling.get().equals(property.name())
                        : property.required() && isFixed(property.shape()))
                .map(PropertyDefinition::shape)
                .filter(EnumShape.class::isInstance)
                .map(listed -> joined(((EnumShape) listed).values(), "or"))
                .filter(label -> !label.isBlank() && label.length() <= LONGEST)
                .findFirst();
    }

    private static boolean isFixed(SchemaShape shape) {
        return shape instanceof EnumShape listed && listed.values().size() == 1;
    }

    private static String named(ObjectShape shape) {
        List<String> required = shape.properties().stream()
                .filter(PropertyDefinition::required)
                .map(PropertyDefinition::name)
                .toList();
        return required.isEmpty() || required.size() > MOST_WORDS ? "object" : String.join(" ", required);
    }

    @Override
    public String visitMap(MapShape shape) {
        return titled(shape, "map");
    }

    @Override
    public String visitArray(ArrayShape shape) {
        return titled(shape, "list");
    }

    @Override
    public String visitTuple(TupleShape shape) {
        return titled(shape, "tuple");
    }

    @Override
    public String visitString(StringShape shape) {
        return shape.format().orElse("text");
    }

    @Override
    public String visitEnum(EnumShape shape) {
        return titled(shape, "enum");
    }

    @Override
    public String visitNumber(NumberShape shape) {
        return shape.format().orElse(shape.integer() ? "integer" : "number");
    }

    @Override
    public String visitBoolean(BooleanShape shape) {
        return "boolean";
    }

    @Override
    public String visitUnion(UnionShape shape) {
        return titled(shape, "union");
    }

    @Override
    public String visitReference(ReferenceShape shape) {
        return shape.target().id();
    }

    @Override
    public String visitAny(AnyShape shape) {
        return "any";
    }
}
