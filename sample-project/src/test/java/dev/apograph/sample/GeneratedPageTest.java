package dev.apograph.sample;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/GENERATED.md} shows what this build generated; {@code -Dgolden.update=true} writes it anew. */
final class GeneratedPageTest {

    private static final Path PAGE = Path.of("../docs/GENERATED.md");

    private static final Path SOURCES = Path.of("target/generated-sources/apograph/losant/dev/apograph/sample/losant");

    @Test
    void showsWhatIsGenerated() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        return """
                # What is generated

                Three files of the sample project, in full. A test writes this page, so it shows what the build makes.

                ## A resource interface

                One method for each endpoint of [the page](../sample-project/src/main/api/losant/application-dashboard.txt), with shorter forms for what can be left out. A test of your own implements only the methods that it needs.

                """
                + code("resource/ApplicationDashboardResource.java")
                + """

                ## A request

                The parameters of one endpoint, for endpoints that have some beside their path.

                """
                + code("resource/DeviceCountsInstanceRequest.java")
                + """

                ## A model

                The values of [one schema](../sample-project/src/main/api/losant/schemas/error.json). Properties that the schema does not name are kept and written back.

                """
                + code("model/ErrorModel.java");
    }

    private static String code(String file) throws IOException {
        return "```java\n" + Files.readString(SOURCES.resolve(file)) + "```\n";
    }
}
