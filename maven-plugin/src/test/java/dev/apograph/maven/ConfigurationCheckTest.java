package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.DuplicateMojoDescriptorException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

final class ConfigurationCheckTest {

    private static final String GROUP = "dev.apograph";
    private static final String ARTIFACT = "apograph-maven-plugin";

    private final Plugin plugin = new Plugin();
    private final PluginExecution own = new PluginExecution();
    private final MavenProject project = project();
    private final MojoExecution running = running();

    @Test
    void acceptsKnownParameters() {
        plugin.setConfiguration(dom("<packageName>com.example</packageName>"));
        own.setConfiguration(dom("<inputs><input>api</input></inputs><skip>true</skip>"));

        assertThat(ConfigurationCheck.unknownElements(project, running)).isEmpty();
    }

    @Test
    void acceptsNoConfigurationAtAll() {
        assertThat(ConfigurationCheck.unknownElements(project, running)).isEmpty();
    }

    @Test
    void namesTheNearestParameter() {
        own.setConfiguration(dom("<packageNam>com.example</packageNam>"));

        assertThat(ConfigurationCheck.unknownElements(project, running))
                .containsExactly("unknown parameter <packageNam>: did you mean <packageName>?");
    }

    @Test
    void listsWhatIsKnownWhenNothingIsNear() {
        own.setConfiguration(dom("<verbose>true</verbose>"));

        assertThat(ConfigurationCheck.unknownElements(project, running))
                .containsExactly("unknown parameter <verbose>: known are inputs, packageName, skip");
    }

    @Test
    void tellsEveryProblemOnce() {
        // Maven merges the plugin's configuration into that of each execution.
        plugin.setConfiguration(dom("<packageNam>com.example</packageNam>"));
        own.setConfiguration(dom("<packageNam>com.example</packageNam><skipp>true</skipp>"));

        assertThat(ConfigurationCheck.unknownElements(project, running))
                .containsExactly(
                        "unknown parameter <packageNam>: did you mean <packageName>?",
                        "unknown parameter <skipp>: did you mean <skip>?");
    }

    @Test
    void knowsTheParametersOfEveryGoalAtThePluginItself() {
        plugin.setConfiguration(dom("<detail>true</detail>"));

        assertThat(ConfigurationCheck.unknownElements(project, running)).isEmpty();
    }

    @Test
    void knowsTheRunningGoalWhereAnExecutionListsNone() {
        // As it is written for goals that are called on the command line.
        own.removeGoal("generate");
        own.setConfiguration(dom("<packageName>com.example</packageName><skipp>true</skipp>"));

        assertThat(ConfigurationCheck.unknownElements(project, running))
                .containsExactly("unknown parameter <skipp>: did you mean <skip>?");
    }

    @Test
    void failsWithOneLineForEachProblem() {
        own.setConfiguration(dom("<skipp>true</skipp>"));

        MojoExecutionException failure = assertThrows(
                MojoExecutionException.class,
                () -> ConfigurationCheck.requireNone(List.of("another problem"), project, running));

        assertThat(failure.getMessage().lines().toList())
                .containsExactly("unknown parameter <skipp>: did you mean <skip>?", "another problem")
                .inOrder();
    }

    @Test
    void doesNotCountParametersThatNobodyCanSet() {
        own.setConfiguration(dom("<project>x</project>"));

        assertThat(ConfigurationCheck.unknownElements(project, running)).hasSize(1);
    }

    @Test
    void hasNothingToSayOfAProjectWithoutThePlugin() {
        assertThat(ConfigurationCheck.unknownElements(new MavenProject(), running))
                .isEmpty();
    }

    private MavenProject project() {
        plugin.setGroupId(GROUP);
        plugin.setArtifactId(ARTIFACT);
        own.setId("lights");
        own.addGoal("generate");
        plugin.addExecution(own);
        Build build = new Build();
        build.addPlugin(plugin);
        Model model = new Model();
        model.setBuild(build);
        return new MavenProject(model);
    }

    private static MojoExecution running() {
        PluginDescriptor descriptor = new PluginDescriptor();
        descriptor.setGroupId(GROUP);
        descriptor.setArtifactId(ARTIFACT);
        MojoDescriptor generate = goal(descriptor, "generate", "inputs", "packageName", "skip");
        goal(descriptor, "help", "detail", "goal");
        return new MojoExecution(generate, "lights");
    }

    private static MojoDescriptor goal(PluginDescriptor descriptor, String name, String... parameters) {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal(name);
        goal.setPluginDescriptor(descriptor);
        try {
            for (String parameter : parameters) {
                goal.addParameter(parameter(parameter, true));
            }
            goal.addParameter(parameter("project", false));
            descriptor.addMojo(goal);
        } catch (DuplicateParameterException | DuplicateMojoDescriptorException e) {
            throw new AssertionError(e);
        }
        return goal;
    }

    private static Parameter parameter(String name, boolean editable) {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setEditable(editable);
        return parameter;
    }

    private static Xpp3Dom dom(String elements) {
        try {
            return Xpp3DomBuilder.build(new StringReader("<configuration>" + elements + "</configuration>"));
        } catch (XmlPullParserException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
