package dev.apograph.generator.type;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A method {@code of} of a union.
 *
 * @param parameter what it takes
 * @param branch the type that it makes the branch of
 * @param converted whether the parameter has to be made a {@code BigDecimal} first
 */
public record UnionFactory(TypeName parameter, JavaType branch, boolean converted) {

    /** Setters of one property beyond which a builder would be hard to read. */
    private static final int MOST_SETTERS = 8;

    /** The methods for the branches of a union that hold {@code types}; none for two types that look the same to javac. */
    public static List<UnionFactory> of(List<JavaType> types) {
        Set<TypeName> seen = new HashSet<>();
        Set<TypeName> twice = types.stream()
                .map(type -> erased(type.type()))
                .filter(erased -> !seen.add(erased))
                .collect(Collectors.toSet());
        List<UnionFactory> factories = new ArrayList<>();
        boolean integers = types.stream()
                .anyMatch(type -> type.kind() == JavaType.Kind.LONG || type.kind() == JavaType.Kind.BIG_INTEGER);
        for (JavaType type : types) {
            boolean raw = type.equals(JavaType.ANY) || type.equals(JavaType.OBJECT);
            if (!raw && !twice.contains(erased(type.type()))) {
                factories.add(new UnionFactory(type.plain(), type, false));
                factories.addAll(primitives(type, integers));
            }
        }
        return factories;
    }

    private static List<UnionFactory> primitives(JavaType type, boolean integers) {
        if (!type.type().equals(TypeName.get(BigDecimal.class))) {
            return List.of();
        }
        UnionFactory ofDouble = new UnionFactory(TypeName.DOUBLE, type, true);
        return integers ? List.of(ofDouble) : List.of(ofDouble, new UnionFactory(TypeName.LONG, type, true));
    }

    private static TypeName erased(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    /**
     * Those of the methods for which a builder has a setter of its own: not those for lists and maps, and where null may
     * be set none for references, since nobody could write {@code name(null)} beside them.
     */
    static List<UnionFactory> shortForms(List<UnionFactory> all, boolean nullable) {
        return all.stream()
                .filter(factory -> !factory.branch.isList() && factory.branch.kind() != JavaType.Kind.MAP)
                .filter(factory -> !nullable || factory.parameter.isPrimitive())
                .limit(MOST_SETTERS)
                .toList();
    }
}
