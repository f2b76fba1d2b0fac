package dev.apograph.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.BranchForm;
import dev.apograph.generator.type.BranchPlan;
import dev.apograph.generator.type.ModelPlan.UnionPlan;
import dev.apograph.generator.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Emits how a union chooses among its branches: a table of what each of them looks like. */
final class UnionCodecEmitter {

    /** Texts of one table that one method fills, so that none grows beyond 64 KB (JVMS 4.7.3). */
    private static final int TEXTS_PER_METHOD = 2_500;

    private static final JavaIdentifier UNION = JavaIdentifier.of("union");

    private final ClassName name;
    private final ClassName unknown;
    private final List<BranchPlan> branches;
    private final JavaCode end;

    UnionCodecEmitter(UnionPlan plan, ClassName unknown) {
        this.name = plan.name();
        this.unknown = unknown;
        this.branches = plan.branches();
        this.end = JavaCode.of(plan.nullable() ? ".nullable().build()" : ".build()");
    }

    void addTo(TypeDraft draft) {
        List<List<BranchPlan>> parts = parts();
        draft.field(
                Emitted.codecOf(name),
                Emitted.CODEC,
                parts.size() == 1 ? whole() : JavaCode.of("codec()"),
                Javadoc.of(JavadocText.html("Reads and writes the JSON form.")),
                PUBLIC,
                STATIC,
                FINAL);
        if (parts.size() > 1) {
            draft.method(collecting(parts.size()));
            for (int part = 0; part < parts.size(); part++) {
                draft.method(part(part, parts.get(part)));
            }
        }
    }

    private List<List<BranchPlan>> parts() {
        List<List<BranchPlan>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int texts = 0;
        for (BranchPlan branch : branches) {
            int size = branch.forms().stream().mapToInt(BranchForm::size).sum();
            if (texts > 0 && texts + size > TEXTS_PER_METHOD) {
                parts.add(new ArrayList<>());
                texts = 0;
            }
            parts.get(parts.size() - 1).add(branch);
            texts += size;
        }
        return parts;
    }

    // UnionCodec.<Shape>builder(Shape::read, Unknown::new).model(JsonForm.object()...).value(JsonForm.text()).build()
    private JavaCode whole() {
        List<JavaCode> calls = new ArrayList<>();
        calls.add(JavaCode.of("$T.<$T>builder($T::read, $T::new)", RuntimeTypes.UNION_CODEC, name, name, unknown));
        branches.forEach(branch -> calls.add(described(branch)));
        calls.add(end);
        return JavaCode.chain(calls);
    }

    // private static JsonCodec<Shape> codec() { UnionCodec.Builder<Shape> union = ...; part0(union); return
    // union.build(); }
    private MethodDraft collecting(int parts) {
        MethodDraft method = MethodDraft.method("codec", PRIVATE, STATIC)
                .returns(Emitted.codecOf(name))
                .statement(
                        "$T $L = $T.builder($T::read, $T::new)",
                        builder(),
                        UNION,
                        RuntimeTypes.UNION_CODEC,
                        name,
                        unknown);
        for (int part = 0; part < parts; part++) {
            method.statement("$L($L)", partName(part), UNION);
        }
        return method.statement("return $L$L", UNION, end);
    }

    // private static void part0(UnionCodec.Builder<Shape> union) { union.model(JsonForm.object()...); ... }
    private MethodDraft part(int part, List<BranchPlan> described) {
        MethodDraft method = MethodDraft.method(partName(part), PRIVATE, STATIC).parameter(builder(), UNION);
        described.forEach(branch -> method.statement("$L$L", UNION, described(branch)));
        return method;
    }

    private static JavaIdentifier partName(int part) {
        return JavaIdentifier.of("part" + part);
    }

    private TypeName builder() {
        return ParameterizedTypeName.get(RuntimeTypes.UNION_CODEC.nestedClass("Builder"), name);
    }

    // .model(JsonForm.object().fixed("type", "circle").required("radius"))
    private static JavaCode described(BranchPlan branch) {
        List<JavaCode> forms =
                branch.forms().stream().map(UnionCodecEmitter::form).toList();
        return JavaCode.of(branch.wrapper().isPresent() ? ".value($L)" : ".model($L)", JavaCode.commaSeparated(forms));
    }

    // JsonForm.object().fixed("type", "circle").required("radius").optional("label")
    private static JavaCode form(BranchForm form) {
        JavaCode start = switch (form.kind()) {
            case TEXT ->
                form.listed().isEmpty()
                        ? JavaCode.of("$T.text()", RuntimeTypes.JSON_FORM)
                        : JavaCode.of("$T.oneOf($L)", RuntimeTypes.JSON_FORM, texts(form.listed()));
            case ARRAY ->
                JavaCode.of(
                        "$T.array($L)",
                        RuntimeTypes.JSON_FORM,
                        JavaCode.commaSeparated(form.items().stream()
                                .map(UnionCodecEmitter::form)
                                .toList()));
            case FORMATTED, INTEGER, NUMBER, BOOL, OBJECT, ANY ->
                JavaCode.of(
                        "$T.$L()",
                        RuntimeTypes.JSON_FORM,
                        JavaIdentifier.of(form.kind().name().toLowerCase(Locale.ROOT)));
        };
        List<JavaCode> calls = new ArrayList<>(List.of(start));
        form.fixed()
                .forEach(fixed -> calls.add(JavaCode.of(
                        ".fixed($L, $L)",
                        JavaStringLiteral.of(fixed.name()),
                        JavaCode.commaSeparated(fixed.values()))));
        names(
                calls,
                ".required($L)",
                Stream.concat(
                                form.fixed().stream()
                                        .filter(BranchForm.Fixed::required)
                                        .map(BranchForm.Fixed::name),
                                form.required().stream())
                        .toList());
        names(calls, ".optional($L)", form.optional());
        return JavaCode.joined(calls, "");
    }

    private static void names(List<JavaCode> calls, String format, List<String> names) {
        if (!names.isEmpty()) {
            calls.add(JavaCode.of(format, texts(names)));
        }
    }

    private static JavaCode texts(List<String> texts) {
        return JavaCode.commaSeparated(texts.stream()
                .map(text -> JavaCode.of("$L", JavaStringLiteral.of(text)))
                .toList());
    }
}
