package dev.apograph.generator.type;

import dev.apograph.generator.naming.JavaNames;
import dev.apograph.generator.naming.TypePath;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranch;
import dev.apograph.spec.definition.UnionBranches;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the Java type of a shape or schema. */
final class ShapeTypes {

    private final LinkedApi api;
    private final JavaNames names;

    ShapeTypes(LinkedApi api, JavaNames names) {
        this.api = api;
        this.names = names;
    }

    /** The type of the values of a schema. */
    JavaType of(SchemaReference reference) {
        Set<String> seen = new HashSet<>();
        LinkedSchema schema = api.schema(reference);
        while (seen.add(schema.id())) {
            if (!(schema.shape().map(UnionBranches::simplest).orElse(null)
                    instanceof SchemaShape.ReferenceShape alias)) {
                return generated(TypePath.root(schema.id()), kindOf(schema)).orElse(JavaType.ANY);
            }
            schema = api.schema(alias.target());
        }
        return JavaType.ANY;
    }

    /** Whether a schema is one of bytes that are not JSON: a string of the format {@code binary} (OpenAPI 3.0). */
    boolean isBinary(SchemaReference reference) {
        return api.schema(reference)
                .shape()
                .filter(shape -> shape instanceof SchemaShape.StringShape string
                        && string.format().filter("binary"::equals).isPresent())
                .isPresent();
    }

    /** The type of the values at {@code path}. */
    JavaType of(TypePath path, SchemaShape shape) {
        return path.isTooDeep() ? JavaType.ANY : shape.accept(new At(path));
    }

    private static JavaType.Kind kindOf(LinkedSchema schema) {
        return schema.shape()
                .map(UnionBranches::simplest)
                .map(ShapeTypes::kindOf)
                .orElse(JavaType.Kind.BUILT);
    }

    private static JavaType.Kind kindOf(SchemaShape shape) {
        if (shape instanceof SchemaShape.ObjectShape) {
            return JavaType.Kind.BUILT;
        }
        return shape instanceof SchemaShape.EnumShape ? JavaType.Kind.OTHER : JavaType.Kind.MODEL;
    }

    private Optional<JavaType> generated(TypePath path, JavaType.Kind kind) {
        return names.type(path)
                .map(name -> JavaType.ofGenerated(names.modelPackage().type(name), kind));
    }

    /** Whether null is a value of a shape, or of the schema that it refers to. */
    boolean isNullable(SchemaShape shape) {
        Set<String> seen = new HashSet<>();
        SchemaShape next = shape;
        while (!UnionBranches.allowNull(next)) {
            if (!(next instanceof SchemaShape.ReferenceShape reference)
                    || !seen.add(reference.target().id())) {
                return false;
            }
            Optional<SchemaShape> target = api.schema(reference.target()).shape();
            if (target.isEmpty()) {
                return false;
            }
            next = target.get();
        }
        return true;
    }

    /** Visits the shape at one path. */
    private final class At implements SchemaShape.Visitor<JavaType> {

        private final TypePath path;

        private At(TypePath path) {
            this.path = path;
        }

        @Override
        public JavaType visitObject(SchemaShape.ObjectShape shape) {
            return generated(path, JavaType.Kind.BUILT).orElse(JavaType.OBJECT);
        }

        @Override
        public JavaType visitMap(SchemaShape.MapShape shape) {
            return of(path.values(), shape.values()).map(isNullable(shape.values()));
        }

        @Override
        public JavaType visitArray(SchemaShape.ArrayShape shape) {
            return of(path.items(), shape.items()).list(isNullable(shape.items()));
        }

        @Override
        public JavaType visitTuple(SchemaShape.TupleShape shape) {
            return generated(path, JavaType.Kind.MODEL).orElse(JavaType.ANY);
        }

        @Override
        public JavaType visitString(SchemaShape.StringShape shape) {
            return FormatTypes.of(shape);
        }

        @Override
        public JavaType visitEnum(SchemaShape.EnumShape shape) {
            return generated(path, JavaType.Kind.OTHER).orElse(JavaType.STRING);
        }

        @Override
        public JavaType visitNumber(SchemaShape.NumberShape shape) {
            return FormatTypes.of(shape);
        }

        @Override
        public JavaType visitBoolean(SchemaShape.BooleanShape shape) {
            return JavaType.BOOLEAN;
        }

        @Override
        public JavaType visitUnion(SchemaShape.UnionShape shape) {
            List<UnionBranch> branches = UnionBranches.of(shape);
            return branches.size() == 1
                    ? branches.get(0).shape().accept(this)
                    : generated(path, JavaType.Kind.MODEL).orElse(JavaType.ANY);
        }

        @Override
        public JavaType visitReference(SchemaShape.ReferenceShape shape) {
            return of(shape.target());
        }

        @Override
        public JavaType visitAny(SchemaShape.AnyShape shape) {
            return JavaType.ANY;
        }
    }
}
