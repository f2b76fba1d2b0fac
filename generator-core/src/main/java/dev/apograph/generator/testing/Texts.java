package dev.apograph.generator.testing;

import com.palantir.javapoet.ClassName;
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

    /** The constant of a text. */
    JavaCode constant(String text) {
        return JavaCode.of("$L", names.computeIfAbsent(text, any -> JavaIdentifier.of("JSON_" + (names.size() + 1))));
    }

    // private static final String JSON_1 = "{...}";
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
