package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.apograph.spec.definition.SchemaShape;
import java.util.List;
import java.util.Optional;

/**
 * A branch of a union.
 *
 * @param label what tells it apart, for a reader
 * @param type the type of its values
 * @param wrapper the record that holds such a value; empty when the type itself is permitted
 * @param forms what its values look like
 * @param secret whether the value must never be printed
 * @param bounded the shape whose bounds count for the value; empty where there are several
 */
public record BranchPlan(
        String label,
        JavaType type,
        Optional<ClassName> wrapper,
        List<BranchForm> forms,
        boolean secret,
        Optional<SchemaShape> bounded) {

    /** Copies the forms. */
    public BranchPlan {
        forms = List.copyOf(forms);
    }

    /** The type that the union permits for it. */
    public TypeName permitted() {
        return wrapper.<TypeName>map(name -> name).orElse(type.type());
    }
}
