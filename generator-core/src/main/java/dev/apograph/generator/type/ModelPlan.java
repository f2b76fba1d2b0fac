package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.DeclaredType;
import java.util.List;

/** What a class of the model package looks like. */
public sealed interface ModelPlan {

    /** The class. */
    ClassName name();

    /** What it is made from. */
    DeclaredType source();

    /**
     * A class with an accessor for each property.
     *
     * @param properties in the order of the schema
     */
    record ObjectPlan(ClassName name, DeclaredType source, List<PropertyPlan> properties) implements ModelPlan {

        /** Copies the properties. */
        public ObjectPlan {
            properties = List.copyOf(properties);
        }

        /** Whether the properties were inferred from examples, so that none is required and no value is wrong. */
        public boolean inferred() {
            return source.schema().inferred();
        }
    }

    /**
     * A class that holds raw JSON.
     *
     * @param built whether it stands for an object and so has a builder
     */
    record HolderPlan(ClassName name, DeclaredType source, boolean built) implements ModelPlan {}

    /**
     * A class around a list or a map.
     *
     * @param content the list or map
     */
    record ContainerPlan(ClassName name, DeclaredType source, JavaType content) implements ModelPlan {

        /** Whether the content must never be printed. */
        public boolean secret() {
            return source.shape().filter(PropertyPlan::isSecret).isPresent();
        }
    }

    /**
     * An open enum.
     *
     * @param content its values
     */
    record EnumPlan(ClassName name, DeclaredType source, EnumContent content) implements ModelPlan {}
}
