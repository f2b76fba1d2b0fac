package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.naming.DeclaredType;
import dev.apograph.generator.naming.JavaNames;
import dev.apograph.generator.naming.TypePath;
import dev.apograph.generator.naming.WrapperNames;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.spec.definition.Discriminator;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.TellingProperty;
import dev.apograph.spec.definition.UnionBranch;
import dev.apograph.spec.definition.UnionBranches;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the sealed interfaces of unions. */
final class UnionPlanner {

    private static final Map<String, String> PLAIN_WORDS = Map.of(
            "String", "text",
            "Long", "integer",
            "BigInteger", "integer",
            "BigDecimal", "number",
            "JsonValue", "any",
            "JsonObject", "object");

    private final LinkedApi api;
    private final JavaNames names;
    private final ShapeTypes types;

    UnionPlanner(LinkedApi api, JavaNames names, ShapeTypes types) {
        this.api = api;
        this.names = names;
        this.types = types;
    }

    /** What several branches of one type come to; with bounds where it is a single branch. */
    private record Joined(UnionBranch branch, JavaType type, List<BranchForm> forms, boolean bounded) {

        Joined and(Joined other) {
            List<BranchForm> all = new ArrayList<>(forms);
            other.forms.stream().filter(form -> !all.contains(form)).forEach(all::add);
            return new Joined(branch, type, all, false);
        }

        boolean wrapped() {
            return type.kind() != JavaType.Kind.BUILT;
        }
    }

    ModelPlan plan(ClassName name, DeclaredType declared, SchemaShape.UnionShape union) {
        List<Joined> joined = joined(declared.path(), union, name);
        if (joined.isEmpty()) {
            return new ModelPlan.ValuePlan(name, declared, JavaType.ANY, false);
        }
        Map<String, JavaIdentifier> wrappers = names.wrappers(
                JavaIdentifier.of(name.simpleName()),
                joined.stream().filter(Joined::wrapped).map(UnionPlanner::wish).toList());
        boolean secret = union.annotations().writeOnly();
        return new ModelPlan.UnionPlan(
                name,
                declared,
                joined.stream()
                        .map(one -> new BranchPlan(
                                one.branch().label(),
                                one.type(),
                                Optional.ofNullable(wrappers.get(key(one))).map(wrapper -> wrapper.in(name)),
                                one.forms(),
                                secret || PropertyPlan.isSecret(one.branch().shape()),
                                one.bounded() && !declared.schema().inferred()
                                        ? Optional.of(one.branch().shape())
                                        : Optional.empty()))
                        .toList(),
                UnionBranches.allowNull(union));
    }

    /** The methods {@code of} of the union whose values a shape has; none if it is no union. */
    List<UnionFactory> factories(TypePath path, SchemaShape shape) {
        Set<String> seen = new HashSet<>();
        TypePath at = path;
        Optional<SchemaShape> next = Optional.of(UnionBranches.simplest(shape));
        while (next.isPresent()
                && next.get() instanceof SchemaShape.ReferenceShape alias
                && seen.add(alias.target().id())) {
            at = TypePath.root(api.schema(alias.target()).id());
            next = api.schema(alias.target()).shape().map(UnionBranches::simplest);
        }
        if (next.isEmpty()
                || !(next.get() instanceof SchemaShape.UnionShape union)
                || names.type(at).isEmpty()) {
            return List.of();
        }
        ClassName name = names.modelPackage().type(names.type(at).orElseThrow());
        return UnionFactory.of(joined(at, union, name).stream()
                .filter(Joined::wrapped)
                .map(Joined::type)
                .toList());
    }

    private List<Joined> joined(TypePath path, SchemaShape.UnionShape union, ClassName name) {
        List<UnionBranch> branches = UnionBranches.of(union);
        Optional<String> telling = union.discriminator()
                .map(Discriminator::property)
                .or(() -> TellingProperty.of(BranchForms.objects(branches, api)));
        Optional<String> schema = path.isRoot() ? Optional.of(path.schemaId()) : Optional.empty();
        Map<TypeName, Joined> byType = new LinkedHashMap<>();
        for (UnionBranch branch : branches) {
            JavaType type = comparable(types.of(path.branch(branch.label()), branch.shape()));
            // A union that is a branch of itself adds nothing.
            if (!type.type().equals(name)) {
                byType.merge(
                        type.type(),
                        new Joined(branch, type, BranchForms.of(branch, schema, telling, api), true),
                        Joined::and);
            }
        }
        return needed(List.copyOf(byType.values()), telling);
    }

    /** Leaves out of the forms what is not needed to tell them apart. */
    private static List<Joined> needed(List<Joined> all, Optional<String> telling) {
        boolean any = takes(all, BranchForm.Kind.ANY) > 0;
        boolean objects = any || takes(all, BranchForm.Kind.OBJECT) > 1;
        boolean arrays = any || takes(all, BranchForm.Kind.ARRAY) > 1;
        Optional<String> enough = telling.filter(name -> all.stream()
                .flatMap(one -> one.forms().stream())
                .filter(form -> form.kind() == BranchForm.Kind.OBJECT)
                .allMatch(form -> form.isToldBy(name)));
        return all.stream()
                .map(one -> new Joined(
                        one.branch(),
                        one.type(),
                        one.forms().stream()
                                .map(form -> (form.kind() == BranchForm.Kind.OBJECT && !objects)
                                                || (form.kind() == BranchForm.Kind.ARRAY && !arrays)
                                        ? BranchForm.of(form.kind())
                                        : form)
                                .map(form -> enough.map(form::only).orElse(form))
                                .distinct()
                                .toList(),
                        one.bounded()))
                .toList();
    }

    private static long takes(List<Joined> all, BranchForm.Kind kind) {
        return all.stream()
                .filter(one -> one.forms().stream().anyMatch(form -> form.kind() == kind))
                .count();
    }

    /** Arrays of bytes are no content for a record. */
    private static JavaType comparable(JavaType type) {
        return type.kind() == JavaType.Kind.BYTES ? JavaType.STRING : type;
    }

    private static String key(Joined joined) {
        return joined.type().type().toString();
    }

    private static WrapperNames.Wish wish(Joined joined) {
        String word = word(joined);
        String precise = joined.type().type() instanceof ParameterizedTypeName generic
                ? last(generic) + " " + word
                : joined.branch().label() + " " + word;
        return new WrapperNames.Wish(key(joined), word, precise);
    }

    // List<Map<String, Long>> -> Long
    private static String last(ParameterizedTypeName generic) {
        TypeName inner = generic.typeArguments().get(generic.typeArguments().size() - 1);
        if (inner instanceof ParameterizedTypeName deeper) {
            return last(deeper) + " " + deeper.rawType().simpleName();
        }
        if (inner instanceof ClassName name) {
            return PLAIN_WORDS.getOrDefault(name.simpleName(), name.simpleName());
        }
        return inner.toString();
    }

    private static String word(Joined joined) {
        return switch (joined.type().kind()) {
            case LONG, BIG_INTEGER -> "integer";
            case DECIMAL -> "number";
            case BOOLEAN -> "boolean";
            case LIST, LIST_WITH_NULLS -> "list";
            case MAP -> "map";
            case BUILT, MODEL, BYTES, OTHER -> other(joined);
        };
    }

    private static String other(Joined joined) {
        JavaType type = joined.type();
        if (type.equals(JavaType.STRING)) {
            return "text";
        }
        if (type.equals(JavaType.ANY)) {
            return "any";
        }
        if (type.equals(JavaType.OBJECT)) {
            return "object";
        }
        SchemaShape shape = joined.branch().shape();
        if (shape instanceof SchemaShape.EnumShape) {
            return "enum";
        }
        if (shape instanceof SchemaShape.TupleShape) {
            return "tuple";
        }
        String name = type.type() instanceof ClassName known
                ? known.simpleName()
                : type.type().toString();
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    }
}
