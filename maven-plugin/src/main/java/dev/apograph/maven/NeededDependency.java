package dev.apograph.maven;

import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/** What generated code needs beside the JDK, and whether a project has it. */
enum NeededDependency {
    /** What a client stands on; it brings JSpecify's annotations with it. */
    RUNTIME("dev.apograph", "apograph-runtime", "apograph-runtime", Set.of("test", "runtime")),
    /** What contract tests are written with; projects mostly name the first of the two, which brings the other. */
    JUNIT("org.junit.jupiter", "junit-jupiter", "junit-jupiter-api", Set.of("runtime"));

    private final String group;
    private final String named;
    private final String used;
    private final Set<String> tooNarrow;

    /**
     * A dependency.
     *
     * @param named the artifact that a project names
     * @param used the artifact with the classes
     * @param tooNarrow scopes in which the generated code does not see it
     */
    NeededDependency(String group, String named, String used, Set<String> tooNarrow) {
        this.group = group;
        this.named = named;
        this.used = used;
        this.tooNarrow = tooNarrow;
    }

    /** What to add to a project whose client needs the runtime of this version; empty when it has the runtime. */
    static Optional<String> runtimeMissingFrom(MavenProject project, String version) {
        return RUNTIME.isIn(project)
                ? Optional.empty()
                : Optional.of("The generated code needs a dependency that this project lacks: add "
                        + RUNTIME.element("<version>" + version + "</version>"));
    }

    /** What to add to a project whose tests need JUnit 5, of any version; empty when it has JUnit. */
    static Optional<String> junitMissingFrom(MavenProject project) {
        return JUNIT.isIn(project)
                ? Optional.empty()
                : Optional.of("The generated tests need JUnit 5, which this project lacks: add "
                        + JUNIT.element("<version>...</version><scope>test</scope>") + " with a version of it");
    }

    private boolean isIn(MavenProject project) {
        return project.getArtifacts().stream().anyMatch(this::isSeenAs)
                || project.getDependencies().stream().anyMatch(this::isSeenAs);
    }

    private boolean isSeenAs(Artifact artifact) {
        return isSeenAs(artifact.getGroupId(), artifact.getArtifactId(), Optional.ofNullable(artifact.getScope()));
    }

    private boolean isSeenAs(Dependency dependency) {
        return isSeenAs(
                dependency.getGroupId(), dependency.getArtifactId(), Optional.ofNullable(dependency.getScope()));
    }

    private boolean isSeenAs(String groupId, String artifactId, Optional<String> scope) {
        return groupId.equals(group)
                && (artifactId.equals(named) || artifactId.equals(used))
                && scope.filter(tooNarrow::contains).isEmpty();
    }

    private String element(String rest) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + named + "</artifactId>" + rest
                + "</dependency>";
    }
}
