package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;

import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NeededDependencyTest {

    @Test
    void tellsTheLinesToAdd() {
        assertThat(NeededDependency.runtimeMissingFrom(new MavenProject(), "1.2"))
                .hasValue("The generated code needs a dependency that this project lacks: add"
                        + " <dependency><groupId>dev.apograph</groupId><artifactId>apograph-runtime</artifactId>"
                        + "<version>1.2</version></dependency>");
        assertThat(NeededDependency.junitMissingFrom(new MavenProject()))
                .hasValue("The generated tests need JUnit 5, which this project lacks: add"
                        + " <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId>"
                        + "<version>...</version><scope>test</scope></dependency> with a version of it");
    }

    @ParameterizedTest
    @CsvSource({
        "com.example, apograph-runtime, , true",
        "dev.apograph, apograph-spec, , true",
        "dev.apograph, apograph-runtime, , false",
        "dev.apograph, apograph-runtime, compile, false",
        "dev.apograph, apograph-runtime, provided, false",
        "dev.apograph, apograph-runtime, test, true",
        "dev.apograph, apograph-runtime, runtime, true",
    })
    void aClientNeedsTheRuntimeWhereItIsCompiled(String group, String artifact, String scope, boolean missing) {
        assertThat(NeededDependency.runtimeMissingFrom(named(group, artifact, scope), "1")
                        .isPresent())
                .isEqualTo(missing);
        assertThat(NeededDependency.runtimeMissingFrom(resolved(group, artifact, scope), "1")
                        .isPresent())
                .isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "junit, junit, test, true",
        "org.junit.jupiter, junit-jupiter-params, test, true",
        "org.junit.jupiter, junit-jupiter, test, false",
        "org.junit.jupiter, junit-jupiter-api, test, false",
        "org.junit.jupiter, junit-jupiter-api, compile, false",
        "org.junit.jupiter, junit-jupiter, runtime, true",
    })
    void contractTestsNeedJUnit(String group, String artifact, String scope, boolean missing) {
        assertThat(NeededDependency.junitMissingFrom(named(group, artifact, scope))
                        .isPresent())
                .isEqualTo(missing);
        assertThat(NeededDependency.junitMissingFrom(resolved(group, artifact, scope))
                        .isPresent())
                .isEqualTo(missing);
    }

    private static MavenProject named(String group, String artifact, String scope) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(group);
        dependency.setArtifactId(artifact);
        dependency.setScope(scope);
        MavenProject project = new MavenProject();
        project.getDependencies().add(dependency);
        return project;
    }

    private static MavenProject resolved(String group, String artifact, String scope) {
        Artifact found = new DefaultArtifact(
                group,
                artifact,
                "1",
                Optional.ofNullable(scope).orElse("compile"),
                "jar",
                "",
                new DefaultArtifactHandler("jar"));
        MavenProject project = new MavenProject();
        project.setArtifacts(Set.of(found));
        return project;
    }
}
