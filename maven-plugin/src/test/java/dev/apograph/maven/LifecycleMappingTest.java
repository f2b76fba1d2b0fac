package dev.apograph.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

final class LifecycleMappingTest {

    private static final String FILE = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

    @Test
    void tellsAnIdeToRunTheGoal() throws IOException, XmlPullParserException {
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            Xpp3Dom execution =
                    Xpp3DomBuilder.build(in).getChild("pluginExecutions").getChild("pluginExecution");

            Xpp3Dom goals = execution.getChild("pluginExecutionFilter").getChild("goals");
            assertThat(goals.getChildCount()).isEqualTo(1);
            assertThat(goals.getChild("goal").getValue()).isEqualTo("generate");
            assertThat(execution.getChild("action").getChild("execute")).isNotNull();
        }
    }
}
