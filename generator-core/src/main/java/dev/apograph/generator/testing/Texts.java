package dev.apograph.generator.testing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.naming.ConstantNames;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.text.TypeDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The JSON texts of one class of tests: one constant for each, however many tests use it. */
final class Texts {

    private final Map<String, JavaIdentifier> names = new LinkedHashMap<>();
    private final ConstantNames allocated = new ConstantNames();

    /** The constant of a text, named after its class in the client, or as it is said where it has none of its own. */
    JavaCode constant(TypeName type, String otherwise, String text) {
        boolean own = type instanceof ClassName name && name.packageName().endsWith(".model");
        return constant(own ? ((ClassName) type).simpleName() : otherwise, text);
    }

    /** The constant of a text; the name is that of its first use. */
    JavaCode constant(String name, String text) {
        return JavaCode.of("$L", names.computeIfAbsent(text, unused -> allocated.next(name)));
    }

    // private static final String DASHBOARD = "{...}";
    void declare(TypeDraft draft) {
        names.forEach((text, name) -> draft.field(
                ClassName.get(String.class),
                name,
                JavaCode.of("$L", JavaStringLiteral.of(text)),
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL));
    }
}
