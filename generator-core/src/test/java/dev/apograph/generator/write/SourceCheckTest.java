package dev.apograph.generator.write;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.text.MethodDraft;
import dev.apograph.generator.text.PackageName;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damages a file in every way that text of a document could, and expects each to be seen. */
final class SourceCheckTest {

    private static final GeneratedSource GOOD = source();

    private static GeneratedSource source() {
        PackageName base = PackageName.of("a.b");
        return TypeDraft.classOf(base.type(JavaIdentifier.of("Thing")), Modifier.PUBLIC)
                .javadoc("A thing.")
                .field(
                        base.type(JavaIdentifier.of("Thing")),
                        JavaIdentifier.of("first"),
                        JavaCode.of("of($L)", JavaStringLiteral.of("a\\b\"c\u2028\0")),
                        Modifier.STATIC)
                .method(MethodDraft.constructor().statement("super()"))
                .method(MethodDraft.method("of")
                        .javadoc("Makes one.")
                        .statement("int[] x = new int[] {1, 2}")
                        .statement("print($L)", JavaStringLiteral.of("second")))
                .type(TypeDraft.recordOf(base.type(JavaIdentifier.of("Inner"))).components(List.of()))
                .toSource();
    }

    @Test
    void whatWasPlannedPasses() {
        assertThat(SourceCheck.difference(GOOD)).isEqualTo(Optional.empty());
        Diagnostics diagnostics = new Diagnostics();
        assertThat(SourceCheck.passed(List.of(GOOD), diagnostics)).containsExactly(GOOD);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "A thing.,x */ class Canary {} /* y",
                "A thing.,x */ /* y",
                "A thing.,x \\u002a\\u002f class Canary {} /* y",
                "A thing.,x \\uuu002a/ y",
                "A thing.,C:\\users",
                "second,x\"+new Canary()+\"y",
                "second,x\\u0022+new Canary()+\\u0022y",
                "second,sec0nd",
                "second,x\\",
                "a\\\\b,a\\b",
                "class Thing,class Other",
                "package a.b;,package a.c;",
                "record Inner,record Outer",
                "void of() {,void of() {} void more() {",
                "void of() {,int more; void of() {",
                "void of() {,static {} void of() {",
                "void of(),void off()",
                "static Thing first,static Thing second",
                "print(,// print(",
                "Thing() {,Thing(int x) {} Thing() {",
                "print(,'x' + print("
            })
    void damageIsSeen(String from, String to) {
        String text = GOOD.text().replace(from, to);
        assertThat(text).isNotEqualTo(GOOD.text());
        GeneratedSource damaged = new GeneratedSource(GOOD.path(), text, GOOD.outline());
        assertThat(SourceCheck.difference(damaged)).isNotEqualTo(Optional.empty());
    }

    @Test
    void oneDamagedFileHoldsBackAll() {
        Diagnostics diagnostics = new Diagnostics();
        GeneratedSource damaged = new GeneratedSource(GOOD.path(), GOOD.text() + "class X {}", GOOD.outline());
        assertThat(SourceCheck.passed(List.of(GOOD, damaged), diagnostics)).isEmpty();
        assertThat(diagnostics.all().get(0).code()).isEqualTo(DiagnosticCode.OUTPUT_CHECK_FAILED);
        assertThat(diagnostics.all().get(0).place().file()).isEqualTo("a/b/Thing.java");
    }
}
