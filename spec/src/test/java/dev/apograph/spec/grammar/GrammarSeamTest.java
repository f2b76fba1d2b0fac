package dev.apograph.spec.grammar;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.losant.LosantGrammar;
import dev.apograph.spec.grammar.outline.OutlineGrammar;
import dev.apograph.spec.grammar.posthog.PostHogGrammar;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.openapi.OpenApiFormat;
import dev.apograph.spec.openapi.OpenApiWriter;
import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.PageCoverage;
import dev.apograph.spec.page.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A grammar that lives only in the tests is read from every layout, linked and written like the others. */
final class GrammarSeamTest {

    private static final String TEXT = """
            Kettles

            Operation: Boil
            Boils water. It is deprecated: stoves are safer.

            Arguments

            Argument | Meaning | Sample
            kettleId | Which kettle. | red
            degrees | How hot. Defaults to 100. | 96
            at | (deprecated) When, in ms since epoch. If omitted, it boils now. | 1465790400000

            Call

            POST https://kettle.example/kettles/{kettleId}/boil

            Outcomes

            - 200 It boils
            - 409 No water

            Printed by a press
            """;

    private static final String MARKDOWN = """
            # Kettles

            ## Operation: Boil

            Boils water. It is deprecated: stoves are safer.

            ### Arguments

            | Argument | Meaning | Sample |
            | --- | --- | --- |
            | kettleId | Which kettle. | red |
            | degrees | How hot. Defaults to 100. | 96 |
            | at | (deprecated) When, in ms since epoch. If omitted, it boils now. | 1465790400000 |

            ### Call

            POST https://kettle.example/kettles/{kettleId}/boil

            ### Outcomes

            - 200 It boils
            - 409 No water

            Printed by a press
            """;

    private static final String HTML = """
            <html><body>
            <nav><a href="/">All pages</a></nav>
            <h1>Kettles</h1>
            <h2>Operation: Boil</h2>
            <p>Boils water. It is deprecated: stoves are safer.</p>
            <h3>Arguments</h3>
            <table>
            <tr><th>Argument</th><th>Meaning</th><th>Sample</th></tr>
            <tr><td>kettleId</td><td>Which kettle.</td><td>red</td></tr>
            <tr><td>degrees</td><td>How hot. Defaults to 100.</td><td>96</td></tr>
            <tr><td>at</td><td>(deprecated) When, in ms since epoch. If omitted, it boils now.</td><td>1465790400000</td></tr>
            </table>
            <h3>Call</h3>
            <p>POST https://kettle.example/kettles/{kettleId}/boil</p>
            <h3>Outcomes</h3>
            <ul><li>200 It boils</li><li>409 No water</li></ul>
            <p>Printed by a press</p>
            </body></html>
            """;

    @Test
    void everyLayoutGivesTheSameDocument() {
        String document = read(TEXT);

        assertThat(document)
                .contains("\"/kettles/{kettleId}/boil\":{\"post\":{\"tags\":[\"Kettles\"],\"summary\":\"Boil\"");
        assertThat(document).contains("\"url\":\"https://kettle.example\"");
        assertThat(document).contains("\"default\":100");
        assertThat(document).contains("\"x-notation\":\"epoch-milliseconds\"");
        assertThat(document).contains("\"x-deprecated-reason\":\"It is deprecated: stoves are safer.\"");
        assertThat(document)
                .contains(
                        "\"x-deprecated-reason\":\"(deprecated) When, in ms since epoch.\",\"x-when-absent\":\"it boils now\"");
        assertThat(document).contains("\"409\":{\"description\":\"No water\"}");
        assertThat(read(MARKDOWN)).isEqualTo(document);
        assertThat(read(HTML)).isEqualTo(document);
    }

    /** The document without white space and evidence, whose line numbers differ. */
    private static String read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        PageReading reading = PageGrammars.read(
                        List.of(SourceText.of("kettles", text)),
                        Set.of(),
                        List.of(new LosantGrammar(), new PostHogGrammar(), new OutlineGrammar()),
                        diagnostics)
                .get(0);
        PageCoverage coverage = reading.coverage();
        assertThat(coverage.grammar()).isEqualTo("Outline");
        assertThat(coverage.count(LineUse.Kind.NOT_UNDERSTOOD)).isEqualTo(0);
        assertThat(coverage.noise()).containsEntry("outline-footer", 1);
        LinkedApi api = Linker.link(reading.api(), List.of(), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return OpenApiWriter.write(api, OpenApiFormat.JSON)
                .replaceAll("\\s*\"x-evidence\" ?: ?\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*})*})*},?", "")
                .replaceAll("\\s*\n\\s*", "")
                .replaceAll("\" : ", "\":")
                .replaceAll(",(?=[}\\]])", "");
    }
}
