package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;

import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

final class RuntimeDependencyTest {

    @Test
    void tellsTheLinesToAdd() {
        assertThat(missing("com.example", "apograph-runtime"))
                .hasValue("The generated code needs a dependency that this project lacks: add"
                        + " <dependency><groupId>dev.apograph</groupId><artifactId>apograph-runtime</artifactId>"
                        + "<version>1.2</version></dependency>");
        assertThat(missing("dev.apograph", "apograph-spec")).isPresent();
    }

    @Test
    void isSatisfiedByTheDependency() {
        assertThat(missing("dev.apograph", "apograph-runtime")).isEmpty();
    }

    private static Optional<String> missing(String group, String artifact) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(group);
        dependency.setArtifactId(artifact);
        MavenProject project = new MavenProject();
        project.getDependencies().add(dependency);
        return RuntimeDependency.missingFrom(project, "1.2");
    }
}
