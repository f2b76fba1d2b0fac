package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.codehaus.plexus.util.ReaderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The descriptor that Maven reads, made of annotations and comments of the goals and of what they extend. */
final class DescriptorTest {

    private static final String FILE = "/META-INF/maven/plugin.xml";

    private Map<String, MojoDescriptor> goals = Map.of();

    @BeforeEach
    void read() throws IOException, PlexusConfigurationException {
        Optional<InputStream> file = Optional.ofNullable(getClass().getResourceAsStream(FILE));
        assumeTrue(file.isPresent(), "skipped: the descriptor is made by Maven, which did not compile these classes");
        try (InputStream in = file.orElseThrow()) {
            PluginDescriptor descriptor = new PluginDescriptorBuilder().build(ReaderFactory.newXmlReader(in));
            goals = descriptor.getMojos().stream()
                    .collect(
                            Collectors.toMap(MojoDescriptor::getGoal, goal -> goal, (one, other) -> one, TreeMap::new));
        }
    }

    @Test
    void everyGoalMayRunBesideOthers() {
        assertThat(goals.keySet()).containsExactly("check", "generate", "generate-tests", "help", "report");
        goals.values()
                .forEach(goal -> assertWithMessage(goal.getGoal())
                        .that(goal.isThreadSafe())
                        .isTrue());
    }

    @Test
    void everyParameterIsExplained() {
        goals.values().stream()
                .filter(goal -> !goal.getGoal().equals("help"))
                .flatMap(goal -> goal.getParameters().stream())
                .filter(Parameter::isEditable)
                .forEach(parameter -> {
                    assertWithMessage(parameter.getName())
                            .that(parameter.getDescription())
                            .contains("Example: ");
                    assertWithMessage(parameter.getName())
                            .that(parameter.getSince())
                            .matches("\\d+\\.\\d+\\.\\d+");
                });
    }

    @Test
    void clientAndTestsAreMadeByTheSameParameters() {
        Map<String, String> client = parameters("generate");
        Map<String, String> tests = parameters("generate-tests");

        assertThat(client).hasSize(10);
        assertThat(client.remove("outputDirectory")).isEqualTo("${apograph.outputDirectory} null");
        assertThat(tests.remove("testOutputDirectory")).isEqualTo("${apograph.testOutputDirectory} null");
        assertThat(tests.remove("testSkip")).isEqualTo("${maven.test.skip} false");
        assertThat(tests).isEqualTo(client);
        assertThat(client).containsEntry("failOn", "${apograph.failOn} error");
        assertThat(client).containsEntry("inputs", "${apograph.inputs} ${project.basedir}/src/main/api");
    }

    /** Property and default of each parameter that can be set. */
    private Map<String, String> parameters(String goal) {
        PlexusConfiguration configuration = goals.get(goal).getMojoConfiguration();
        List<String> editable = goals.get(goal).getParameters().stream()
                .filter(Parameter::isEditable)
                .map(Parameter::getName)
                .toList();
        return Arrays.stream(configuration.getChildren())
                .filter(child -> editable.contains(child.getName()))
                .collect(Collectors.toMap(
                        PlexusConfiguration::getName,
                        child -> child.getValue("") + " " + child.getAttribute("default-value"),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
