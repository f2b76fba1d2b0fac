package dev.apograph.spec.definition;

import java.util.List;
import java.util.Optional;

/** The shape of the JSON values that a schema allows, as far as a Java type can follow it. */
public sealed interface SchemaShape
        permits SchemaShape.ObjectShape,
                SchemaShape.MapShape,
                SchemaShape.ArrayShape,
                SchemaShape.TupleShape,
                SchemaShape.StringShape,
                SchemaShape.EnumShape,
                SchemaShape.NumberShape,
                SchemaShape.BooleanShape,
                SchemaShape.UnionShape,
                SchemaShape.ReferenceShape,
                SchemaShape.AnyShape {

    /** What the schema says beside the shape. */
    SchemaAnnotations annotations();

    /** Calls the visitor's method for this shape. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An object with named properties.
     *
     * @param properties in the order of the schema
     * @param additional the shape of properties that are not named; empty when the schema does not describe them
     * @param closed whether {@code additionalProperties} is false; answers may hold more all the same
     */
    record ObjectShape(
            SchemaAnnotations annotations,
            List<PropertyDefinition> properties,
            Optional<SchemaShape> additional,
            boolean closed)
            implements SchemaShape {

        /** Copies the properties. */
        public ObjectShape {
            properties = List.copyOf(properties);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitObject(this);
        }
    }

    /** An object without named properties whose values all have one shape. */
    record MapShape(SchemaAnnotations annotations, SchemaShape values) implements SchemaShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMap(this);
        }
    }

    /** An array whose items have one shape. */
    record ArrayShape(SchemaAnnotations annotations, SchemaShape items) implements SchemaShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitArray(this);
        }
    }

    /**
     * An array whose items have shapes by their position: {@code prefixItems}, before draft 2020-12 a list under
     * {@code items}.
     *
     * @param positions the shapes of the first items, at least one; an array may be shorter
     * @param rest the shape of all later items; empty when the schema does not describe them
     * @param closed whether there must be no later items
     */
    record TupleShape(
            SchemaAnnotations annotations, List<SchemaShape> positions, Optional<SchemaShape> rest, boolean closed)
            implements SchemaShape {

        /** Copies the positions. */
        public TupleShape {
            positions = List.copyOf(positions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTuple(this);
        }
    }

    /**
     * A string.
     *
     * @param format the {@code format} keyword, such as {@code date-time}
     */
    record StringShape(SchemaAnnotations annotations, Optional<String> format) implements SchemaShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitString(this);
        }
    }

    /**
     * A string out of a list that may grow.
     *
     * @param values the listed values in the order of the schema, without null
     * @param fixed whether {@code const} names the only value
     */
    record EnumShape(SchemaAnnotations annotations, List<String> values, boolean fixed) implements SchemaShape {

        /** Copies the values. */
        public EnumShape {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitEnum(this);
        }
    }

    /**
     * A number.
     *
     * @param integer whether it has no fraction
     * @param format the {@code format} keyword, such as {@code int64}, or {@code epoch-millis} where the documents say
     *     that the number counts milliseconds since 1970-01-01T00:00:00Z
     */
    record NumberShape(SchemaAnnotations annotations, boolean integer, Optional<String> format) implements SchemaShape {

        /** The {@code format} of a number that counts milliseconds since 1970-01-01T00:00:00Z. */
        public static final String EPOCH_MILLIS = "epoch-millis";

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNumber(this);
        }
    }

    /** True or false. */
    record BooleanShape(SchemaAnnotations annotations) implements SchemaShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBoolean(this);
        }
    }

    /**
     * One of several shapes: {@code oneOf}, {@code anyOf}, or a {@code type} with several names.
     *
     * @param branches at least two, in the order of the schema
     * @param discriminator the property that tells them apart, where the schema names one
     */
    record UnionShape(SchemaAnnotations annotations, List<SchemaShape> branches, Optional<Discriminator> discriminator)
            implements SchemaShape {

        /** Copies the branches. */
        public UnionShape {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitUnion(this);
        }
    }

    /** Another schema of the API, by its id. */
    record ReferenceShape(SchemaAnnotations annotations, SchemaReference target) implements SchemaShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitReference(this);
        }
    }

    /** Any JSON value: nothing is said, or nothing that a type could follow. */
    record AnyShape(SchemaAnnotations annotations) implements SchemaShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAny(this);
        }
    }

    /**
     * One method for each shape, so that a new shape breaks the build wherever it is not handled.
     *
     * @param <R> what each method returns
     */
    interface Visitor<R> {
        /** Visits an object with named properties. */
        R visitObject(ObjectShape shape);

        /** Visits a map. */
        R visitMap(MapShape shape);

        /** Visits an array. */
        R visitArray(ArrayShape shape);

        /** Visits an array with shapes by position. */
        R visitTuple(TupleShape shape);

        /** Visits a string. */
        R visitString(StringShape shape);

        /** Visits a string out of a list. */
        R visitEnum(EnumShape shape);

        /** Visits a number. */
        R visitNumber(NumberShape shape);

        /** Visits true or false. */
        R visitBoolean(BooleanShape shape);

        /** Visits one of several shapes. */
        R visitUnion(UnionShape shape);

        /** Visits a reference. */
        R visitReference(ReferenceShape shape);

        /** Visits any value. */
        R visitAny(AnyShape shape);
    }
}
