package dev.apograph.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the one-way edges between the packages of the generator, and from the generator to the model of an API. */
@AnalyzeClasses(packages = "dev.apograph.generator", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_DEPEND_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("facade")
            .definedBy("dev.apograph.generator")
            .layer("emit")
            .definedBy("dev.apograph.generator.emit")
            .layer("testing")
            .definedBy("dev.apograph.generator.testing")
            .layer("type")
            .definedBy("dev.apograph.generator.type")
            .layer("naming")
            .definedBy("dev.apograph.generator.naming")
            .layer("text")
            .definedBy("dev.apograph.generator.text")
            .layer("write")
            .definedBy("dev.apograph.generator.write")
            .whereLayer("facade")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("testing")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("emit")
            .mayOnlyBeAccessedByLayers("testing", "facade")
            .whereLayer("write")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("type")
            .mayOnlyBeAccessedByLayers("emit", "testing", "facade")
            .whereLayer("naming")
            .mayOnlyBeAccessedByLayers("type", "emit", "testing", "facade");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.apograph.generator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_MODEL_OF_AN_API_IS_SEEN = classes()
            .that()
            .resideInAPackage("dev.apograph.generator..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.lang.model.element",
                    "org.jspecify.annotations",
                    "com.palantir.javapoet",
                    "dev.apograph.generator..",
                    "dev.apograph.spec.definition",
                    "dev.apograph.spec.diagnostic",
                    "dev.apograph.spec.link",
                    "dev.apograph.spec.trace");
}
