package dev.apograph.generator.text;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A method or constructor in the making. */
public final class MethodDraft {

    private final MethodSpec.Builder spec;
    private final String outline;
    private final List<String> literals = new ArrayList<>();
    private int comments;

    private MethodDraft(MethodSpec.Builder spec, String outline) {
        this.spec = spec;
        this.outline = outline;
    }

    /** A method without parameters that returns nothing, until told otherwise. */
    public static MethodDraft method(JavaIdentifier name, Modifier... modifiers) {
        return new MethodDraft(MethodSpec.methodBuilder(name.toString()).addModifiers(modifiers), "method " + name);
    }

    /** A method whose name is one of our own. */
    public static MethodDraft method(String name, Modifier... modifiers) {
        return method(JavaIdentifier.of(name), modifiers);
    }

    /** A constructor without parameters, until told otherwise. */
    public static MethodDraft constructor(Modifier... modifiers) {
        return new MethodDraft(MethodSpec.constructorBuilder().addModifiers(modifiers), "method <init>");
    }

    /** The constructor of a record that checks its components and lets them be assigned. */
    public static MethodDraft compactConstructor(ClassName type, Modifier... modifiers) {
        return new MethodDraft(
                MethodSpec.compactConstructorBuilder().addModifiers(modifiers), "initializer " + type.simpleName());
    }

    /** Sets the comment. */
    public MethodDraft javadoc(Javadoc javadoc) {
        spec.addJavadoc(javadoc.block());
        comments++;
        return this;
    }

    /** Sets the comment to one paragraph of our own words. */
    public MethodDraft javadoc(String template, JavadocText... texts) {
        return javadoc(Javadoc.of(template, texts));
    }

    /** Adds an annotation without members. */
    public MethodDraft annotation(Class<?> type) {
        spec.addAnnotation(AnnotationSpec.builder(type).build());
        return this;
    }

    /** Adds an annotation without members. */
    public MethodDraft annotation(ClassName type) {
        spec.addAnnotation(type);
        return this;
    }

    /** Adds {@code @Deprecated} where {@code deprecated} says so. */
    public MethodDraft deprecated(boolean deprecated) {
        return deprecated ? annotation(Deprecated.class) : this;
    }

    /** Adds {@code @Override}. */
    public MethodDraft override() {
        return annotation(Override.class);
    }

    /** Sets what is returned. */
    public MethodDraft returns(TypeName type) {
        spec.returns(type);
        return this;
    }

    /** Adds a parameter. */
    public MethodDraft parameter(TypeName type, JavaIdentifier name) {
        spec.addParameter(ParameterSpec.builder(type, name.toString()).build());
        return this;
    }

    /** Adds a parameter whose name is one of our own. */
    public MethodDraft parameter(TypeName type, String name) {
        return parameter(type, JavaIdentifier.of(name));
    }

    /** Makes the last parameter, an array, one of variable number. */
    public MethodDraft varargs() {
        spec.varargs();
        return this;
    }

    /** Adds a statement to the body. */
    public MethodDraft statement(String format, Object... args) {
        return body(JavaCode.body().statement(format, args).build());
    }

    /** Adds statements to the body. */
    public MethodDraft body(JavaCode code) {
        spec.addCode(code.block());
        literals.addAll(code.literals());
        return this;
    }

    MethodSpec spec() {
        return spec.build();
    }

    String outline() {
        return outline;
    }

    List<String> literals() {
        return literals;
    }

    int comments() {
        return comments;
    }
}
