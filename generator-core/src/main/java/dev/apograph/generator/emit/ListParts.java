package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import java.util.ArrayList;
import java.util.List;

/** Lists of any length: what is too much for one method (JVMS 4.7.3) is made by several, which the class gets. */
final class ListParts {

    /** Elements that one method puts into a list. */
    static final int MOST = 1_000;

    private static final ClassName LIST = ClassName.get(List.class);

    private final TypeDraft owner;
    private final TypeName element;
    private final JavaIdentifier name;

    /**
     * Lists of a type.
     *
     * @param owner gets the methods, should there be any
     * @param element the type of the elements
     * @param name what the names of the methods start with
     */
    ListParts(TypeDraft owner, TypeName element, JavaIdentifier name) {
        this.owner = owner;
        this.element = element;
        this.name = name;
    }

    // List.of(A, B)  or  List.<List<String>>of(part0(), part1()).stream().flatMap(List::stream).toList()
    JavaCode of(List<JavaCode> elements) {
        if (elements.size() <= MOST) {
            return JavaCode.of("$T.of($L)", LIST, JavaCode.commaSeparated(elements));
        }
        TypeName list = ParameterizedTypeName.get(LIST, element);
        List<JavaCode> parts = new ArrayList<>();
        for (List<JavaCode> part : Chunks.of(elements, MOST)) {
            JavaIdentifier method = name.plus("_part" + parts.size());
            owner.method(MethodDraft.method(method, PRIVATE, STATIC)
                    .returns(list)
                    .statement("return $T.of($L)", LIST, JavaCode.commaSeparated(part)));
            parts.add(JavaCode.of("$L()", method));
        }
        return JavaCode.of(
                "$T.<$T>of($L).stream().flatMap($T::stream).toList()",
                LIST,
                list,
                JavaCode.commaSeparated(parts),
                LIST);
    }
}
