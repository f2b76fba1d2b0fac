package dev.apograph.maven;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The folders that the executions of one project write to. Two executions in one folder would remove each other's files,
 * and tests below the folder of a client would be compiled with it.
 */
final class OutputFolders {

    private static final String KEY = "dev.apograph.maven.output-folders";

    /** What writes to each folder. The project keeps the map, so it holds no class of the plugin. */
    private final Map<Object, Object> writers;

    private OutputFolders(Map<Object, Object> writers) {
        this.writers = writers;
    }

    /** The folders of a project, as far as its goals have run. */
    static OutputFolders of(MavenProject project) {
        Map<Object, Object> writers = new HashMap<>();
        if (project.getContextValue(KEY) instanceof Map<?, ?> earlier) {
            writers.putAll(earlier);
        }
        project.setContextValue(KEY, writers);
        return new OutputFolders(writers);
    }

    /**
     * Takes a folder for an execution, which may do so again and again.
     *
     * @param parameter name of the parameter that chooses the folder
     * @return what is wrong with the folder, in one sentence; empty if it is free
     */
    Optional<String> claim(Path folder, MojoExecution execution, String parameter) {
        Path wanted = folder.toAbsolutePath().normalize();
        String writer = "goal " + execution.getGoal() + " of the execution " + execution.getExecutionId();
        Optional<Object> other = writers.entrySet().stream()
                .filter(entry -> overlap(wanted, (Path) entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(known -> !known.equals(writer))
                .findFirst();
        if (other.isEmpty()) {
            writers.put(wanted, writer);
        }
        return other.map(known -> "The output folder " + folder + " and that of the " + known
                + " lie inside each other: give this execution one of its own with <" + parameter
                + ">, or leave that out.");
    }

    private static boolean overlap(Path one, Path other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
