package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import java.util.Optional;

/**
 * A parameter of a request object.
 *
 * @param definition the parameter in the documents
 * @param name the name of field, accessor and setters
 * @param form how it appears
 * @param openEnum the enum of its accepted values, nested in the request object
 * @param property whether it is a property of a JSON body
 */
public record ParameterPlan(
        ParameterDefinition definition,
        JavaIdentifier name,
        ParameterForm form,
        Optional<OpenEnumPlan> openEnum,
        boolean property) {

    /** The name on the wire. */
    public String wireName() {
        return definition.name();
    }

    /** Where it travels. */
    public ParameterLocation location() {
        return definition.location();
    }

    /** Whether the documents say that it must be given. */
    public boolean required() {
        return definition.required().filter(fact -> fact.value()).isPresent();
    }

    /** Whether the documents say that null may be sent; only JSON has a null. */
    public boolean nullable() {
        return property && definition.nullable().filter(fact -> fact.value()).isPresent();
    }

    /** Whether the documents advise against it. */
    public boolean deprecated() {
        return definition.deprecated().isPresent();
    }

    /** Whether its accessor promises a value. */
    public boolean plainAccessor() {
        return required() && !nullable();
    }

    /**
     * An enum nested in a request object.
     *
     * @param name the class
     * @param content its values
     */
    public record OpenEnumPlan(ClassName name, EnumContent content) {}
}
