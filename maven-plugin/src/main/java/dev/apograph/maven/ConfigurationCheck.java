package dev.apograph.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds configuration elements that no goal of the plugin knows. Maven drops those before a goal sees them, so they are
 * read from the project's model.
 */
final class ConfigurationCheck {

    private ConfigurationCheck() {}

    /**
     * Fails a goal whose configuration has problems.
     *
     * @param problems what the goal found, one sentence each; unknown elements are told before them
     * @throws MojoExecutionException if there is any problem; the message has one line for each
     */
    static void requireNone(List<String> problems, MavenProject project, MojoExecution execution)
            throws MojoExecutionException {
        List<String> all = new ArrayList<>(unknownElements(project, execution));
        all.addAll(problems);
        if (!all.isEmpty()) {
            throw new MojoExecutionException(String.join(System.lineSeparator(), all));
        }
    }

    /** One sentence for each unknown element, with the known name that is nearest. */
    static List<String> unknownElements(MavenProject project, MojoExecution execution) {
        PluginDescriptor descriptor = execution.getMojoDescriptor().getPluginDescriptor();
        Plugin plugin = project.getPlugin(descriptor.getPluginLookupKey());
        if (plugin == null) {
            return List.of();
        }
        List<String> problems = new ArrayList<>(unknown(plugin.getConfiguration(), names(descriptor.getMojos())));
        PluginExecution own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        if (own != null) {
            // An execution such as default-cli, which configures goals of the command line, may list none.
            Set<String> goals = new HashSet<>(own.getGoals());
            goals.add(execution.getMojoDescriptor().getGoal());
            problems.addAll(unknown(
                    own.getConfiguration(),
                    names(descriptor.getMojos().stream()
                            .filter(mojo -> goals.contains(mojo.getGoal()))
                            .toList())));
        }
        return problems.stream().distinct().toList();
    }

    private static Set<String> names(Collection<MojoDescriptor> mojos) {
        return mojos.stream()
                .flatMap(mojo -> mojo.getParameters().stream())
                .filter(Parameter::isEditable)
                .map(Parameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> unknown(Object configuration, Set<String> known) {
        if (!(configuration instanceof Xpp3Dom dom)) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        for (Xpp3Dom child : dom.getChildren()) {
            if (!known.contains(child.getName())) {
                String meant = NearestName.of(child.getName(), known)
                        .map(name -> "did you mean <" + name + ">?")
                        .orElse("known are " + String.join(", ", known));
                problems.add("unknown parameter <" + child.getName() + ">: " + meant);
            }
        }
        return problems;
    }
}
