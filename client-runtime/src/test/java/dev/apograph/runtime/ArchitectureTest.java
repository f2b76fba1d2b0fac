package dev.apograph.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "dev.apograph.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "dev.apograph.runtime";

    @ArchTest
    static final ArchRule ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("jackson")
            .definedBy(ROOT + ".jackson")
            .layer("testing")
            .definedBy(ROOT + ".testing")
            .layer("http")
            .definedBy(ROOT + ".http")
            .layer("root")
            .definedBy(ROOT)
            .layer("json")
            .definedBy(ROOT + ".json")
            .whereLayer("jackson")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("testing")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("http")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("root")
            .mayOnlyBeAccessedByLayers("http", "jackson", "testing")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("http", "root", "jackson", "testing");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NEEDS_ONLY_JACKSON_AND_JSPECIFY = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".jackson")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of another library",
                    type -> !type.getPackageName()
                            .matches(
                                    "(javax?|com\\.sun\\.net\\.httpserver|dev\\.apograph\\.runtime|org\\.jspecify\\.annotations"
                                            + "|com\\.fasterxml\\.jackson\\.core)(\\..*)?|")));

    /** A client in production needs no server. */
    @ArchTest
    static final ArchRule ONLY_TESTING_NEEDS_A_SERVER = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".testing")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun..");

    /** The module for databind is an option; whoever uses it brings databind. */
    @ArchTest
    static final ArchRule DATABIND_IS_NEEDED_BY_ITS_MODULE_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".jackson")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule JACKSON_IS_BEHIND_JSON = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".json", ROOT + ".jackson")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    /** But for the module and the one class that it stands on. */
    @ArchTest
    static void noJacksonTypeCanBeSeen(JavaClasses classes) {
        Set<String> seen = new TreeSet<>();
        classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().equals(ROOT + ".jackson"))
                .filter(type -> !type.getSimpleName().equals("JacksonStreams"))
                .forEach(type -> {
                    Stream<JavaClass> ofMethods = type.getCodeUnits().stream()
                            .filter(unit -> isVisible(unit.getModifiers()))
                            .flatMap(ArchitectureTest::signature);
                    Stream<JavaClass> ofFields = type.getFields().stream()
                            .filter(field -> isVisible(field.getModifiers()))
                            .map(JavaField::getRawType);
                    Stream.of(
                                    ofMethods,
                                    ofFields,
                                    type.getAllRawSuperclasses().stream(),
                                    type.getAllRawInterfaces().stream())
                            .flatMap(types -> types)
                            .filter(used -> used.getPackageName().startsWith("com.fasterxml"))
                            .forEach(used -> seen.add(type.getName() + " shows " + used.getName()));
                });
        assertThat(seen).isEmpty();
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(
                Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream()),
                unit.getExceptionTypes().stream());
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        Set<String> packages = new TreeSet<>();
        classes.forEach(type -> packages.add(type.getPackageName()));
        assertThat(packages)
                .containsExactly(ROOT, ROOT + ".http", ROOT + ".jackson", ROOT + ".json", ROOT + ".testing");
        Set<String> marked = new TreeSet<>();
        packages.stream()
                .filter(name -> classes.getPackage(name).isAnnotatedWith(NullMarked.class))
                .forEach(marked::add);
        assertThat(marked).isEqualTo(packages);
    }
}
