package dev.apograph.generator.type;

import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.spec.definition.Bound;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranch;
import dev.apograph.spec.definition.UnionBranches;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out what tells the values of a shape from those of others; references are followed, each one once. */
final class BranchForms implements SchemaShape.Visitor<List<BranchForm>> {

    /** Names of one object that are looked at; more would not tell more. */
    private static final int MOST_NAMES = 500;

    /** Names and values of one branch, a union of its own, beyond which less is told of it. */
    private static final int MOST_TEXTS = 2_000;

    /** Arrays directly inside each other that are looked into. */
    private static final int DEEPEST_ARRAY = 1;

    private static final int LONGEST_INTEGER = 18;
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1," + LONGEST_INTEGER + "}");

    private final LinkedApi api;
    private final Optional<String> telling;
    private final List<String> mapped;
    private final Set<String> seen;
    private final int arrays;

    private BranchForms(LinkedApi api, Optional<String> telling, List<String> mapped, Set<String> seen, int arrays) {
        this.api = api;
        this.telling = telling;
        this.mapped = mapped;
        this.seen = seen;
        this.arrays = arrays;
    }

    /**
     * The forms of a branch.
     *
     * @param schema the schema whose root the union is, if it is one: no branch leads back to it
     * @param telling the property whose listed values tell the branches apart
     * @return the forms; none if the branch leads nowhere but back
     */
    static List<BranchForm> of(UnionBranch branch, Optional<String> schema, Optional<String> telling, LinkedApi api) {
        Set<String> seen = new HashSet<>();
        schema.ifPresent(seen::add);
        List<BranchForm> forms = branch.shape().accept(new BranchForms(api, telling, branch.values(), seen, 0));
        return slim(forms);
    }

    /** Less of each form where all together would be too much for one method. */
    private static List<BranchForm> slim(List<BranchForm> forms) {
        if (forms.stream().mapToInt(BranchForm::size).sum() <= MOST_TEXTS) {
            return forms;
        }
        List<BranchForm> plain = forms.stream().map(BranchForm::withoutOptional).toList();
        return plain.stream().mapToInt(BranchForm::size).sum() <= MOST_TEXTS
                ? plain
                : forms.stream()
                        .map(form -> BranchForm.of(form.kind()))
                        .distinct()
                        .toList();
    }

    @Override
    public List<BranchForm> visitObject(SchemaShape.ObjectShape shape) {
        List<BranchForm.Fixed> fixed = new ArrayList<>();
        List<String> required = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        Set<String> names = new HashSet<>();
        shape.properties().stream()
                .filter(property -> JavaStringLiteral.isConstant(property.name()) && names.add(property.name()))
                .limit(MOST_NAMES)
                .forEach(property -> fixed(property)
                        .ifPresentOrElse(
                                fixed::add, () -> (property.required() ? required : optional).add(property.name())));
        telling.filter(name -> !mapped.isEmpty() && !names.contains(name))
                .ifPresent(name -> fixed.add(texts(name, false, mapped)));
        return List.of(new BranchForm(BranchForm.Kind.OBJECT, List.of(), fixed, required, optional, List.of()));
    }

    private Optional<BranchForm.Fixed> fixed(PropertyDefinition property) {
        boolean tells = telling.filter(property.name()::equals).isPresent();
        if (tells && !mapped.isEmpty()) {
            return Optional.of(texts(property.name(), property.required(), mapped));
        }
        if (property.shape() instanceof SchemaShape.EnumShape listed) {
            return (tells || listed.values().size() == 1) && usable(listed.values())
                    ? Optional.of(texts(property.name(), property.required(), listed.values()))
                    : Optional.empty();
        }
        return property.shape().annotations().bounds().stream()
                .filter(bound -> bound.kind() == Bound.Kind.ONE_OF)
                .map(Bound::value)
                .flatMap(value -> json(value).stream())
                .map(value -> new BranchForm.Fixed(
                        property.name(), property.required(), List.of(value), List.of(value.toString())))
                .findFirst();
    }

    private static boolean usable(List<String> values) {
        return !values.isEmpty() && values.stream().allMatch(JavaStringLiteral::isConstant);
    }

    private static BranchForm.Fixed texts(String name, boolean required, List<String> values) {
        List<JavaCode> literals = values.stream()
                .distinct()
                .map(value -> JavaCode.of("$L", JavaStringLiteral.of(value)))
                .toList();
        return new BranchForm.Fixed(name, required, literals, values);
    }

    // [true], [12]
    private static Optional<JavaCode> json(String bound) {
        String value = bound.substring(1, bound.length() - 1).trim();
        if (value.equals("true") || value.equals("false")) {
            return Optional.of(JavaCode.of("$T.of($L)", RuntimeTypes.JSON_VALUE, Boolean.valueOf(value)));
        }
        return INTEGER.matcher(value).matches()
                ? Optional.of(JavaCode.of("$T.of($L)", RuntimeTypes.JSON_VALUE, literal(Long.parseLong(value))))
                : Optional.empty();
    }

    private static JavaCode literal(long value) {
        return value == (int) value ? JavaCode.of("$L", (int) value) : JavaCode.of("$LL", value);
    }

    @Override
    public List<BranchForm> visitMap(SchemaShape.MapShape shape) {
        return List.of(BranchForm.of(BranchForm.Kind.OBJECT));
    }

    @Override
    public List<BranchForm> visitArray(SchemaShape.ArrayShape shape) {
        return array(List.of(shape.items()));
    }

    @Override
    public List<BranchForm> visitTuple(SchemaShape.TupleShape shape) {
        List<SchemaShape> items = new ArrayList<>(shape.positions());
        shape.rest().ifPresent(items::add);
        return array(items);
    }

    private List<BranchForm> array(List<SchemaShape> shapes) {
        BranchForms inside = inside();
        List<BranchForm> items = arrays == DEEPEST_ARRAY
                ? List.of()
                : shapes.stream()
                        .flatMap(shape -> shape.accept(inside).stream())
                        .distinct()
                        .limit(MOST_NAMES)
                        .toList();
        boolean tells = items.stream().noneMatch(item -> item.kind() == BranchForm.Kind.ANY);
        return List.of(BranchForm.array(tells ? items : List.of()));
    }

    @Override
    public List<BranchForm> visitString(SchemaShape.StringShape shape) {
        return one(shape.format().isEmpty() ? BranchForm.Kind.TEXT : BranchForm.Kind.FORMATTED);
    }

    /** What tells the branches apart says nothing of items, and an item may be of the union's own type. */
    private BranchForms inside() {
        return new BranchForms(api, Optional.empty(), List.of(), new HashSet<>(), arrays + 1);
    }

    private static List<BranchForm> one(BranchForm.Kind kind) {
        return List.of(BranchForm.of(kind));
    }

    @Override
    public List<BranchForm> visitEnum(SchemaShape.EnumShape shape) {
        return usable(shape.values())
                ? List.of(BranchForm.listed(shape.values().stream().distinct().toList()))
                : one(BranchForm.Kind.TEXT);
    }

    @Override
    public List<BranchForm> visitNumber(SchemaShape.NumberShape shape) {
        return one(shape.integer() ? BranchForm.Kind.INTEGER : BranchForm.Kind.NUMBER);
    }

    @Override
    public List<BranchForm> visitBoolean(SchemaShape.BooleanShape shape) {
        return one(BranchForm.Kind.BOOL);
    }

    @Override
    public List<BranchForm> visitUnion(SchemaShape.UnionShape shape) {
        return UnionBranches.of(shape).stream()
                .flatMap(branch -> branch.shape().accept(this).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<BranchForm> visitReference(SchemaShape.ReferenceShape shape) {
        if (!seen.add(shape.target().id())) {
            return List.of();
        }
        return api.schema(shape.target())
                .shape()
                .map(known -> known.accept(this))
                .orElseGet(() -> one(BranchForm.Kind.ANY));
    }

    @Override
    public List<BranchForm> visitAny(SchemaShape.AnyShape shape) {
        return one(BranchForm.Kind.ANY);
    }

    /** The objects among branches, also those that references lead to. */
    static List<SchemaShape.ObjectShape> objects(List<UnionBranch> branches, LinkedApi api) {
        return branches.stream()
                .flatMap(branch -> object(branch.shape(), api, new HashSet<>()))
                .toList();
    }

    private static Stream<SchemaShape.ObjectShape> object(SchemaShape shape, LinkedApi api, Set<String> seen) {
        if (shape instanceof SchemaShape.ObjectShape object) {
            return Stream.of(object);
        }
        if (shape instanceof SchemaShape.ReferenceShape alias
                && seen.add(alias.target().id())) {
            return api.schema(alias.target()).shape().stream()
                    .map(UnionBranches::simplest)
                    .flatMap(target -> object(target, api, seen));
        }
        return Stream.empty();
    }
}
