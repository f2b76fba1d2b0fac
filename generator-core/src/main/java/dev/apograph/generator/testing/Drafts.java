package dev.apograph.generator.testing;

import dev.apograph.generator.emit.MethodArguments;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.text.Javadoc;
import dev.apograph.generator.text.JavadocText;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.EndpointPlan;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.spec.definition.EndpointDefinition;

/** What several emitters for tests print alike. */
final class Drafts {

    private Drafts() {}

    // @Generated("dev.apograph.generator.testing.FakeResourceEmitter") @NullMarked
    static TypeDraft topLevel(TypeDraft draft, Class<?> emitter) {
        return draft.annotation(RuntimeTypes.GENERATED, JavaStringLiteral.of(emitter.getName()))
                .annotation(RuntimeTypes.NULL_MARKED);
    }

    /** The names of a method's arguments, for a call of it. */
    static JavaCode names(EndpointPlan endpoint) {
        return JavaCode.commaSeparated(MethodArguments.of(endpoint).all().stream()
                .map(argument -> JavaCode.of("$L", argument.name()))
                .toList());
    }

    /** Method and path. */
    static JavadocText route(EndpointDefinition endpoint) {
        return JavadocText.code(
                endpoint.method().value().name() + " " + endpoint.path().value().template());
    }

    static Javadoc returning(String sentence, JavadocText text, String returned) {
        return Javadoc.builder().paragraph(sentence, text).returns(returned).build();
    }
}
