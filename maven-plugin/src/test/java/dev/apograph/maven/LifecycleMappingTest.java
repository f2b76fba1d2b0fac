package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

final class LifecycleMappingTest {

    private static final String FILE = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

    @Test
    void tellsAnIdeToRunTheGoals() throws IOException, XmlPullParserException {
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            Xpp3Dom execution =
                    Xpp3DomBuilder.build(in).getChild("pluginExecutions").getChild("pluginExecution");

            Xpp3Dom goals = execution.getChild("pluginExecutionFilter").getChild("goals");
            assertThat(Arrays.stream(goals.getChildren()).map(Xpp3Dom::getValue).toList())
                    .containsExactly("generate", "generate-tests");
            assertThat(execution.getChild("action").getChild("execute")).isNotNull();
        }
    }
}
