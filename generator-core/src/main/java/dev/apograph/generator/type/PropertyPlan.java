package dev.apograph.generator.type;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.SchemaAnnotations;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.UnionBranches;
import java.util.List;
import java.util.Optional;

/**
 * A property of a model.
 *
 * @param definition the property in the documents
 * @param name the name of field, accessor and setter
 * @param type the type of its value
 * @param shortForms for a union the values from which one of its branches can be made
 */
public record PropertyPlan(
        PropertyDefinition definition, JavaIdentifier name, JavaType type, List<UnionFactory> shortForms) {

    /** Copies the short forms. */
    public PropertyPlan {
        shortForms = List.copyOf(shortForms);
    }

    /** The name on the wire. */
    public String wireName() {
        return definition.name();
    }

    /** What the schema says of it. */
    public SchemaAnnotations annotations() {
        return definition.shape().annotations();
    }

    /** Whether null is a value of it. */
    public boolean nullable() {
        return UnionBranches.allowNull(definition.shape());
    }

    /** Whether it is there in every answer and every request. */
    public boolean required() {
        return definition.required();
    }

    /** Whether its accessor promises a value. */
    public boolean plainAccessor() {
        return required() && !nullable();
    }

    /** The value that a builder starts with: the only one there is for a property that has to be there. */
    public Optional<String> preset() {
        return required()
                        && type.equals(JavaType.STRING)
                        && definition.shape() instanceof SchemaShape.EnumShape listed
                        && listed.values().size() == 1
                        && JavaStringLiteral.isConstant(listed.values().get(0))
                ? Optional.of(listed.values().get(0))
                : Optional.empty();
    }

    /** Whether its value must never be printed. */
    public boolean secret() {
        return isSecret(definition.shape());
    }

    /** Whether anything in the values of a shape must never be printed, as far as no class looks after that itself. */
    public static boolean isSecret(SchemaShape shape) {
        if (shape.annotations().writeOnly()) {
            return true;
        }
        if (shape instanceof SchemaShape.ArrayShape array) {
            return isSecret(array.items());
        }
        if (shape instanceof SchemaShape.MapShape map) {
            return isSecret(map.values());
        }
        if (shape instanceof SchemaShape.UnionShape union) {
            return union.branches().stream().anyMatch(PropertyPlan::isSecret);
        }
        return shape instanceof SchemaShape.StringShape string
                && string.format().filter("password"::equals).isPresent();
    }
}
