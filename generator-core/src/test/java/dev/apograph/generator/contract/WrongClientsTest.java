package dev.apograph.generator.contract;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.schema.SchemaReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clients that do not do what the documents show fail their contract tests: the tests are generated from a page, the
 * client from the page with one thing changed.
 */
final class WrongClientsTest {

    private static final String PAGE = """
            Lamp Actions

            https://api.example.com/lamps/LAMP_ID

            Below are the various requests that can be performed against the Lamp resource, as well as the expected parameters and the potential responses.

            Dim

            Dims a lamp

            Method And Url

            PATCH https://api.example.com/lamps/LAMP_ID

            Authentication

            A valid API access token is required to access this endpoint. The token must include at least one of the following scopes: lamp.*, or lamp.dim.

            Request Path Components

            Path ComponentDescriptionExample
            LAMP_IDID of the lamp575ece2b7ae143cd83dc4a9b

            Request Query Parameters

            NameRequiredDescriptionDefaultExample
            dryRunNWhether nothing is really donefalsedryRun=true

            Request Headers

            NameRequiredDescriptionDefaultExample
            AuthorizationYThe token for authenticating the request, prepended with Bearer
            X-Lamp-ModeNHow fast the lamp dimsX-Lamp-Mode=slow

            Request Body

            The body of the request should be serialized JSON that validates against the Lamp Patch schema. For example, the following would be a valid body for this request:

            {
            "brightness": 30
            }

            Curl Example

            curl -H 'Content-Type: application/json' \\
            -H 'Accept: application/json' \\
            -H 'Authorization: Bearer YOUR_API_ACCESS_TOKEN' \\
            -X PATCH \\
            -d '{"brightness":30}' \\
            https://api.example.com/lamps/LAMP_ID

            Successful Responses

            CodeTypeDescription
            200LampThe lamp

            Error Responses

            CodeTypeDescription
            404ErrorIf there is no such lamp
            """;

    private static final String PATCH_SCHEMA = """
            {"$schema": "http://json-schema.org/draft-07/schema#", "title": "Lamp Patch", "type": "object",
             "properties": {"brightness": {"type": "integer"}}}
            """;

    private static final String LAMP_SCHEMA = """
            {"$schema": "http://json-schema.org/draft-07/schema#", "title": "Lamp", "type": "object",
             "properties": {"lampName": {"type": "string"}, "watts": {"type": "number"}},
             "examples": [{"lampName": "Hall", "watts": 7.50}]}
            """;

    private static final String ERROR_SCHEMA = """
            {"$schema": "http://json-schema.org/draft-07/schema#", "title": "Error", "type": "object",
             "properties": {"message": {"type": "string"}}, "examples": [{"message": "There is no such lamp"}]}
            """;

    private static LinkedApi api(String before, String after) {
        Diagnostics diagnostics = new Diagnostics();
        List<String> texts = Arrays.asList(PAGE, PATCH_SCHEMA, LAMP_SCHEMA, ERROR_SCHEMA).stream()
                .map(text -> before.isEmpty() ? text : text.replace(before, after))
                .collect(Collectors.toList());
        ApiDefinition page =
                PageGrammars.read("lamp.txt", texts.get(0), diagnostics).api();
        return Linker.link(
                page,
                List.of(
                        SchemaReader.read("lampPatch.json", texts.get(1), diagnostics)
                                .orElseThrow(),
                        SchemaReader.read("lamp.json", texts.get(2), diagnostics)
                                .orElseThrow(),
                        SchemaReader.read("error.json", texts.get(3), diagnostics)
                                .orElseThrow()),
                diagnostics);
    }

    @Test
    void aClientAsDocumentedPasses(@TempDir Path output) {
        ContractRun run = ContractRun.of(api("", ""), output).assertPassed();
        assertThat(run.counts().toString()).isEqualTo("4 contract tests, 15 comparisons, 0 left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .com/lamps/     | .com/lights/    | path: expected /lamps/575ece2b7ae143cd83dc4a9b but was /lights/575ece2b7ae143cd83dc4a9b
            dryRun          | dry_run         | query
            X-Lamp-Mode     | X_Lamp_Mode     | header X-Lamp-Mode: expected but is missing
            PATCH           | PUT             | method: expected PATCH but was PUT
            brightness      | Brightness      | the model does not know [brightness]
            lampName        | lamp_name       | the model does not know [lampName]
            "watts": {"type": "number"} | "wattz": {"type": "number"} | the model does not know [watts]
            404Error        | 403Error        | has no body
            """)
    void aClientThatDoesOtherwiseFails(String before, String after, String said, @TempDir Path output) {
        ContractRun run = ContractRun.of(api("", ""), api(before, after), output);
        assertThat(run.failures()).isNotEmpty();
        assertWithMessage("failures").that(String.join("\n", run.failures())).contains(said);
    }
}
