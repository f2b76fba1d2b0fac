package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.DeclaredType;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranches;
import java.util.List;
import java.util.Optional;

/** What a class of the model package looks like. */
public sealed interface ModelPlan {

    /** The class. */
    ClassName name();

    /** What it is made from. */
    DeclaredType source();

    /** Whether the content must never be printed. */
    default boolean secret() {
        return source().shape().filter(PropertyPlan::isSecret).isPresent();
    }

    /**
     * A class with an accessor for each property.
     *
     * @param properties in the order of the schema
     * @param unions the unions that it is a branch of
     */
    record ObjectPlan(ClassName name, DeclaredType source, List<PropertyPlan> properties, List<ClassName> unions)
            implements ModelPlan {

        /** Copies the lists. */
        public ObjectPlan {
            properties = List.copyOf(properties);
            unions = List.copyOf(unions);
        }

        /** Whether the properties were inferred from examples, so that none is required and no value is wrong. */
        public boolean inferred() {
            return source.schema().inferred();
        }
    }

    /**
     * A class for an object of which no property is known.
     *
     * @param unions the unions that it is a branch of
     */
    record HolderPlan(ClassName name, DeclaredType source, List<ClassName> unions) implements ModelPlan {

        /** Copies the unions. */
        public HolderPlan {
            unions = List.copyOf(unions);
        }
    }

    /**
     * A class around a single value.
     *
     * @param content its type
     * @param nullable whether the value may be null
     */
    record ValuePlan(ClassName name, DeclaredType source, JavaType content, boolean nullable) implements ModelPlan {}

    /**
     * A class around an array whose items have types by their position.
     *
     * @param positions the first items
     * @param rest the type of all later ones; empty when they are not described
     * @param closed whether there must be no later ones
     */
    record TuplePlan(
            ClassName name, DeclaredType source, List<PositionPlan> positions, Optional<JavaType> rest, boolean closed)
            implements ModelPlan {

        /** Copies the positions. */
        public TuplePlan {
            positions = List.copyOf(positions);
        }

        /** Whether the later items must never be printed. */
        public boolean secretRest() {
            return source.shape()
                    .map(UnionBranches::simplest)
                    .filter(SchemaShape.TupleShape.class::isInstance)
                    .map(SchemaShape.TupleShape.class::cast)
                    .filter(tuple -> tuple.rest().filter(PropertyPlan::isSecret).isPresent())
                    .isPresent();
        }
    }

    /**
     * A sealed interface with a type for each branch.
     *
     * @param branches in the order of the schema
     * @param nullable whether the value may be null
     */
    record UnionPlan(ClassName name, DeclaredType source, List<BranchPlan> branches, boolean nullable)
            implements ModelPlan {

        /** Copies the branches. */
        public UnionPlan {
            branches = List.copyOf(branches);
        }

        /** The types that the interface holds itself. */
        public List<BranchPlan> wrapped() {
            return branches.stream()
                    .filter(branch -> branch.wrapper().isPresent())
                    .toList();
        }
    }

    /**
     * A class around a list or a map.
     *
     * @param content the list or map
     */
    record ContainerPlan(ClassName name, DeclaredType source, JavaType content) implements ModelPlan {

        /** Whether null may stand in its place. */
        public boolean nullable() {
            return source.shape().filter(UnionBranches::allowNull).isPresent();
        }
    }

    /**
     * An open enum.
     *
     * @param content its values
     */
    record EnumPlan(ClassName name, DeclaredType source, EnumContent content) implements ModelPlan {}
}
