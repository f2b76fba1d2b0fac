package dev.apograph.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/** Fills goals as Maven does, and keeps what they log. */
final class Goals {

    private Goals() {}

    /** A project without a plugin, whose build folder is {@code target} below the folder. */
    static MavenProject project(Path folder) {
        Model model = new Model();
        model.setBuild(new Build());
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        return project;
    }

    /** An execution of a goal. */
    static MojoExecution execution(String goal, String id) {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("dev.apograph");
        plugin.setArtifactId("apograph-maven-plugin");
        plugin.setVersion("1.2");
        MojoDescriptor mojo = new MojoDescriptor();
        mojo.setGoal(goal);
        mojo.setPluginDescriptor(plugin);
        return new MojoExecution(mojo, id);
    }

    /** Gives a goal what every goal has: its project, execution, inputs and a log. */
    static <G extends AbstractMojo> G filled(G goal, MavenProject project, MojoExecution execution, Path... inputs) {
        set(goal, "project", project);
        set(goal, "execution", execution);
        set(goal, "inputs", Arrays.stream(inputs).map(Path::toFile).toList());
        goal.setLog(new Lines());
        return goal;
    }

    /** The same for a goal that generates, with its defaults. */
    static <G extends GeneratorGoal> G filled(G goal, MavenProject project, MojoExecution execution, Path... inputs) {
        filled((AbstractMojo) goal, project, execution, inputs);
        set(goal, "buildDirectory", new File(project.getBasedir(), "target"));
        set(goal, "failOn", "error");
        set(goal, "packageName", "com.example.lights");
        return goal;
    }

    /** Sets a parameter. */
    static void set(AbstractMojo goal, String name, Object value) {
        for (Class<?> type = goal.getClass(); type != AbstractMojo.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    try {
                        field.set(goal, value);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                    return;
                }
            }
        }
        throw new AssertionError("no parameter " + name);
    }

    /** What a goal logged, such as {@code warn text}. */
    static List<String> logged(AbstractMojo goal) {
        return ((Lines) goal.getLog()).lines;
    }

    /** Keeps lines instead of printing them. */
    private static final class Lines extends SystemStreamLog {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void debug(CharSequence text) {
            lines.add("debug " + text);
        }

        @Override
        public void info(CharSequence text) {
            lines.add("info " + text);
        }

        @Override
        public void warn(CharSequence text) {
            lines.add("warn " + text);
        }

        @Override
        public void error(CharSequence text) {
            lines.add("error " + text);
        }
    }
}
