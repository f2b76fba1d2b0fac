package dev.apograph.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.type.BranchForm;
import dev.apograph.generator.type.BranchPlan;
import dev.apograph.generator.type.JavaType;
import dev.apograph.generator.type.ModelPlan.UnionPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;

/** The comment of a union: which branches there are and how one is chosen. */
final class UnionDocs {

    /** Names or values that one line shows. */
    private static final int MOST_WORDS = 6;

    private UnionDocs() {}

    static Javadoc of(UnionPlan plan) {
        List<JavadocText> items = new ArrayList<>();
        items.add(JavadocText.html("{}: any other value.", JavadocText.code("Unknown")));
        plan.branches().forEach(branch -> items.add(items.size() - 1, item(branch)));
        return TypeDocs.of(
                plan.source(),
                items,
                JavadocText.html("The value has one of several forms. The kind of JSON tells which; of several objects,"
                        + " the values that a form fixes, then the names that are there."));
    }

    // ShapeCircle: an object whose type is "circle".
    private static JavadocText item(BranchPlan branch) {
        JavadocText name = JavadocText.code(simple(branch.permitted()));
        if (branch.wrapper().isPresent()) {
            return JavadocText.html("{}: {}.", name, kind(branch));
        }
        BranchForm form = branch.forms().get(0);
        if (!form.fixed().isEmpty()) {
            BranchForm.Fixed fixed = form.fixed().get(0);
            return JavadocText.html(
                    "{}: an object whose {} is {}.", name, JavadocText.code(fixed.name()), shown(fixed.words()));
        }
        return form.required().isEmpty()
                ? JavadocText.html("{}: an object.", name)
                : JavadocText.html("{}: an object with {}.", name, shown(form.required()));
    }

    private static JavadocText shown(List<String> words) {
        List<JavadocText> shown = new ArrayList<>(
                words.stream().limit(MOST_WORDS).map(JavadocText::code).toList());
        if (words.size() > MOST_WORDS) {
            shown.add(JavadocText.html("and others"));
        }
        return JavadocText.commaSeparated(shown);
    }

    private static String simple(TypeName type) {
        return type instanceof ClassName name ? name.simpleName() : type.toString();
    }

    /** What a record of a union holds, with an article. */
    static JavadocText kind(BranchPlan branch) {
        JavaType type = branch.type();
        return switch (type.kind()) {
            case LONG, BIG_INTEGER -> JavadocText.html("an integer");
            case DECIMAL -> JavadocText.html("a number");
            case BOOLEAN -> JavadocText.html("true or false");
            case LIST, LIST_WITH_NULLS -> JavadocText.html("an array");
            case MAP -> JavadocText.html("an object used as a map");
            case BUILT, MODEL, BYTES, OTHER -> other(type.type());
        };
    }

    private static JavadocText other(TypeName type) {
        if (type.equals(Emitted.STRING)) {
            return JavadocText.html("a string");
        }
        if (type.equals(RuntimeTypes.JSON_VALUE)) {
            return JavadocText.html("any JSON value");
        }
        return type.equals(RuntimeTypes.JSON_OBJECT)
                ? JavadocText.html("any object")
                : JavadocText.html("a value of type {}", JavadocText.code(simple(type)));
    }
}
