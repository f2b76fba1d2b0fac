package dev.apograph.maven;

import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** The one dependency that generated code needs beside the JDK; it brings JSpecify's annotations with it. */
final class RuntimeDependency {

    private static final String GROUP = "dev.apograph";
    private static final String ARTIFACT = "apograph-runtime";

    private RuntimeDependency() {}

    /** What to add to the project; empty when it has the dependency. */
    static Optional<String> missingFrom(MavenProject project, String version) {
        boolean present = project.getArtifacts().stream().anyMatch(RuntimeDependency::isRuntime)
                || project.getDependencies().stream()
                        .anyMatch(d -> d.getGroupId().equals(GROUP)
                                && d.getArtifactId().equals(ARTIFACT));
        return present
                ? Optional.empty()
                : Optional.of("The generated code needs a dependency that this project lacks: add <dependency><groupId>"
                        + GROUP + "</groupId><artifactId>" + ARTIFACT + "</artifactId><version>" + version
                        + "</version></dependency>");
    }

    private static boolean isRuntime(Artifact artifact) {
        return artifact.getGroupId().equals(GROUP) && artifact.getArtifactId().equals(ARTIFACT);
    }
}
