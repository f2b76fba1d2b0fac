package dev.apograph.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.apograph.spec.link.LinkedApi;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the one-way edges between the modules, and between the packages of the module that reads. */
final class ArchitectureTest {

    private static final String ROOT = "dev.apograph.";

    /** What each module may use beside the JDK and itself. */
    private static final Map<String, Set<String>> MODULES = Map.of(
            "spec",
                    Set.of(
                            "com.fasterxml.jackson",
                            "org.apache.commons",
                            "org.commonmark",
                            "org.jsoup",
                            "org.jspecify",
                            "org.yaml.snakeyaml"),
            "generator",
                    Set.of(
                            "dev.apograph.spec",
                            "com.fasterxml.jackson.databind",
                            "com.palantir.javapoet",
                            "org.apache.commons",
                            "org.jspecify"),
            "runtime", Set.of("com.fasterxml.jackson.core", "com.fasterxml.jackson.databind", "org.jspecify"),
            "cli", Set.of("dev.apograph.spec", "dev.apograph.generator", "picocli", "org.jspecify"));

    /** What each package of the module that reads may use of the others; the facade has the empty name. */
    private static final Map<String, Set<String>> SPEC_PACKAGES = Map.ofEntries(
            Map.entry("diagnostic", Set.of()),
            Map.entry("definition", Set.of("diagnostic")),
            Map.entry("page", Set.of("definition", "diagnostic")),
            Map.entry("prose", Set.of()),
            Map.entry("grammar", Set.of("definition", "diagnostic", "page", "prose")),
            Map.entry("schema", Set.of("definition", "diagnostic", "prose")),
            Map.entry("link", Set.of("definition", "diagnostic", "schema")),
            Map.entry("correction", Set.of("definition", "diagnostic", "schema")),
            Map.entry("report", Set.of("definition", "diagnostic", "link", "page", "trace", "")),
            Map.entry("contradiction", Set.of("definition", "diagnostic", "link")),
            Map.entry("openapi", Set.of("definition", "diagnostic", "link")),
            Map.entry("trace", Set.of("definition", "diagnostic", "link", "page")),
            Map.entry(
                    "",
                    Set.of(
                            "contradiction",
                            "correction",
                            "definition",
                            "diagnostic",
                            "grammar",
                            "schema",
                            "link",
                            "page")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.apograph");

    @Test
    void modulesUseEachOtherOneWay() {
        for (String module : MODULES.keySet()) {
            Set<String> foreign = usedBy(
                    in -> in.getPackageName().startsWith(ROOT + module),
                    to -> !to.getPackageName().startsWith(ROOT + module)
                            && !isPartOfTheJdk(to)
                            && MODULES.get(module).stream().noneMatch(to.getPackageName()::startsWith));
            assertWithMessage("what %s must not use", module).that(foreign).isEmpty();
        }
        assertThat(CLASSES.stream().map(ArchitectureTest::moduleOf).collect(Collectors.toSet()))
                .isEqualTo(MODULES.keySet());
    }

    @Test
    void packagesOfTheReaderUseEachOtherOneWay() {
        Set<String> present = CLASSES.stream()
                .filter(type -> moduleOf(type).equals("spec"))
                .map(ArchitectureTest::specPackageOf)
                .collect(Collectors.toSet());
        for (String name : present) {
            assertWithMessage("edges of package %s are written down", name)
                    .that(SPEC_PACKAGES)
                    .containsKey(name);
            Set<String> foreign = usedBy(
                    in -> moduleOf(in).equals("spec") && specPackageOf(in).equals(name),
                    to -> moduleOf(to).equals("spec")
                            && !specPackageOf(to).equals(name)
                            && !SPEC_PACKAGES.get(name).contains(specPackageOf(to)));
            assertWithMessage("what %s must not use", name).that(foreign).isEmpty();
        }
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("dev.apograph.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .forEach(javaPackage -> assertWithMessage("@NullMarked of %s", javaPackage.getName())
                        .that(javaPackage.isAnnotatedWith(NullMarked.class))
                        .isTrue());
    }

    @Test
    void namesSayWhatATypeIs() {
        List<String> vague = CLASSES.stream()
                .filter(type -> type.getSimpleName().matches(".*(Utils?|Helper|Manager|Impl)|Abstract.*")
                        || type.getPackageName().matches(".*\\.(util|utils|helper|common|misc)(\\..*)?"))
                .map(JavaClass::getName)
                .toList();
        assertThat(vague).isEmpty();
    }

    @Test
    void onlyTheLinkerMakesALinkedApi() {
        Set<JavaConstructor> constructors = CLASSES.get(LinkedApi.class).getConstructors();
        assertThat(constructors).isNotEmpty();
        Set<String> callers = constructors.stream()
                .flatMap(constructor -> constructor.getCallsOfSelf().stream())
                .map(call -> call.getOriginOwner().getPackageName())
                .collect(Collectors.toSet());
        assertThat(callers).containsExactly("dev.apograph.spec.link");
    }

    private static Set<String> usedBy(Function<JavaClass, Boolean> origin, Function<JavaClass, Boolean> target) {
        return CLASSES.stream()
                .filter(origin::apply)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> target.apply(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPartOfTheJdk(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.getPackageName().startsWith("javax.lang.model")
                || type.getPackageName().startsWith("javax.net")
                || type.getPackageName().startsWith("javax.tools")
                || type.getPackageName().startsWith("com.sun.net.httpserver")
                || type.getPackageName().startsWith("com.sun.source");
    }

    private static String moduleOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : name;
    }

    private static String specPackageOf(JavaClass type) {
        String name = type.getPackageName().substring((ROOT + "spec").length());
        return name.isEmpty() ? "" : name.substring(1).split("\\.")[0];
    }
}
