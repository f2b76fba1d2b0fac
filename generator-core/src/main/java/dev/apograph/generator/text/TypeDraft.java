package dev.apograph.generator.text;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A type in the making. Beside JavaPoet's own builder it keeps an outline of everything that was asked for, so that the
 * printed file can be compared with the plan.
 */
public final class TypeDraft {

    private static final String INDENT = "    ";

    private final ClassName name;
    private final String keyword;
    private final TypeSpec.Builder spec;
    private final List<String> constants = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final List<String> constructors = new ArrayList<>();
    private final List<String> methods = new ArrayList<>();
    private final List<SourceOutline.TypeOutline> types = new ArrayList<>();
    private final List<String> literals = new ArrayList<>();
    private int comments;

    private TypeDraft(ClassName name, String keyword, TypeSpec.Builder spec, Modifier... modifiers) {
        this.name = name;
        this.keyword = keyword;
        this.spec = spec.addModifiers(modifiers);
    }

    /** A class. */
    public static TypeDraft classOf(ClassName name, Modifier... modifiers) {
        return new TypeDraft(name, "class", TypeSpec.classBuilder(name), modifiers);
    }

    /** An interface. */
    public static TypeDraft interfaceOf(ClassName name, Modifier... modifiers) {
        return new TypeDraft(name, "interface", TypeSpec.interfaceBuilder(name), modifiers);
    }

    /** A record; its components are added with {@link #components}. */
    public static TypeDraft recordOf(ClassName name, Modifier... modifiers) {
        return new TypeDraft(name, "record", TypeSpec.recordBuilder(name), modifiers);
    }

    /** The type's name. */
    public ClassName name() {
        return name;
    }

    /** Sets the comment. */
    public TypeDraft javadoc(Javadoc javadoc) {
        spec.addJavadoc(javadoc.block());
        comments++;
        return this;
    }

    /** Sets the comment to one paragraph of our own words. */
    public TypeDraft javadoc(String template, JavadocText... texts) {
        return javadoc(Javadoc.of(template, texts));
    }

    /** Adds an annotation without members. */
    public TypeDraft annotation(ClassName type) {
        spec.addAnnotation(type);
        return this;
    }

    /** Adds an annotation whose one member is a string. */
    public TypeDraft annotation(ClassName type, JavaStringLiteral value) {
        JavaCode code = JavaCode.of("$L", value);
        spec.addAnnotation(
                AnnotationSpec.builder(type).addMember("value", code.block()).build());
        literals.addAll(code.literals());
        return this;
    }

    /** Sets the class above. */
    public TypeDraft extending(TypeName type) {
        spec.superclass(type);
        return this;
    }

    /** Adds an interface above. */
    public TypeDraft implementing(TypeName type) {
        spec.addSuperinterface(type);
        return this;
    }

    /** Adds a type to those that a sealed interface permits. */
    public TypeDraft permitting(TypeName type) {
        spec.addPermittedSubclass(type);
        return this;
    }

    /** Adds a field that is set in the constructor. */
    public TypeDraft field(TypeName type, JavaIdentifier field, Modifier... modifiers) {
        spec.addField(FieldSpec.builder(type, field.toString(), modifiers).build());
        fields.add("field " + field);
        return this;
    }

    /** Adds a field that is set where it is declared. */
    public TypeDraft field(TypeName type, JavaIdentifier field, JavaCode value, Modifier... modifiers) {
        return field(FieldSpec.builder(type, field.toString(), modifiers), field, value);
    }

    /** Adds a field with a comment that is set where it is declared. */
    public TypeDraft field(
            TypeName type, JavaIdentifier field, JavaCode value, Javadoc javadoc, Modifier... modifiers) {
        comments++;
        return field(FieldSpec.builder(type, field.toString(), modifiers).addJavadoc(javadoc.block()), field, value);
    }

    private TypeDraft field(FieldSpec.Builder builder, JavaIdentifier field, JavaCode value) {
        FieldSpec built = builder.initializer(value.block()).build();
        spec.addField(built);
        (built.modifiers().contains(Modifier.STATIC) ? constants : fields).add("field " + field);
        literals.addAll(value.literals());
        return this;
    }

    /** Adds a method or constructor. */
    public TypeDraft method(MethodDraft method) {
        MethodSpec built = method.spec();
        spec.addMethod(built);
        (built.isConstructor() ? constructors : methods).add(method.outline());
        literals.addAll(method.literals());
        comments += method.comments();
        return this;
    }

    /** Sets the components of a record. */
    public TypeDraft components(List<Component> components) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        components.forEach(component -> constructor.addParameter(
                ParameterSpec.builder(component.type(), component.name().toString())
                        .build()));
        spec.recordConstructor(constructor.build());
        return this;
    }

    /** Adds a nested type. */
    public TypeDraft type(TypeDraft nested) {
        spec.addType(nested.spec.build());
        types.add(nested.outline());
        literals.addAll(nested.literals);
        comments += nested.comments;
        return this;
    }

    /** Prints the type as a file of its own. */
    public GeneratedSource toSource() {
        String text = JavaFile.builder(name.packageName(), spec.build())
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
        List<String> sorted = literals.stream().sorted().toList();
        return new GeneratedSource(
                RelativePath.ofSource(name),
                LongLines.broken(text),
                new SourceOutline(name.packageName(), outline(), sorted, comments));
    }

    // In the order in which JavaPoet prints.
    private SourceOutline.TypeOutline outline() {
        List<String> members = new ArrayList<>(constants);
        members.addAll(fields);
        members.addAll(constructors);
        members.addAll(methods);
        return new SourceOutline.TypeOutline(keyword, name.simpleName(), members, types);
    }

    /**
     * A component of a record.
     *
     * @param type its type
     * @param name its name
     */
    public record Component(TypeName type, JavaIdentifier name) {}
}
