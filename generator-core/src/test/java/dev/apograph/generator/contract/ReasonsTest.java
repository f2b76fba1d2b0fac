package dev.apograph.generator.contract;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.fixture.Parameters;
import dev.apograph.generator.testing.LeftOut;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.ExampleRequest;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.definition.PathTemplate;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedApis;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out of contract tests, one reason at a time; what remains passes. */
final class ReasonsTest {

    private static final ExampleRequest FITTING =
            shown("POST", "https://x.example/beds/BED_ID", "application/json", "{\"a\":1}");

    private static ExampleRequest shown(String method, String url, String mediaType, String body) {
        return new ExampleRequest(
                Optional.of(HttpMethod.valueOf(method)),
                Optional.of(url),
                Optional.of(mediaType),
                Optional.of(body),
                true);
    }

    private static LinkedApi api(ExampleRequest shown, ParameterDefinition... parameters) {
        EndpointDefinition endpoint = new EndpointDefinition(
                Facts.stated("Water"),
                Optional.empty(),
                Facts.stated(HttpMethod.POST),
                Facts.stated(new PathTemplate("/beds/{BED_ID}")),
                Facts.some(true),
                List.of(),
                placed(false, parameters),
                Optional.of(new BodyDefinition(
                        Facts.stated("application/json"),
                        Facts.some(true),
                        Optional.empty(),
                        placed(true, parameters),
                        Optional.empty(),
                        Facts.at("Beds"))),
                List.of(),
                Optional.empty(),
                Optional.of(Facts.stated(shown)),
                Facts.at("Beds"));
        return LinkedApis.of(
                "",
                Optional.empty(),
                List.of(new ResourceDefinition(
                        Facts.stated("Beds"), Optional.empty(), List.of(endpoint), Facts.at("Beds"))),
                List.of());
    }

    private static List<ParameterDefinition> placed(boolean body, ParameterDefinition... parameters) {
        return Stream.of(parameters)
                .filter(parameter -> (parameter.location() == ParameterLocation.BODY) == body)
                .toList();
    }

    private static final ParameterDefinition BED =
            Parameters.path("BED_ID").example("b 7/x").build();

    @Test
    void nothingIsLeftOutOfAFittingCommandLine(@TempDir Path output) {
        ContractRun run = ContractRun.of(api(FITTING, BED), output).assertPassed();
        assertThat(run.counts().toString()).isEqualTo("1 contract test, 7 comparisons, 0 left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            PUT  | /beds/BED_ID         | application/json | {"a":1}    | CONTRADICTED
            POST | /beds/BED_ID         | text/plain       | {"a":1}    | CONTRADICTED
            POST | /plots/BED_ID        | application/json | {"a":1}    | CONTRADICTED
            POST | /beds/BED_ID?deep=1  | application/json | {"a":1}    | CONTRADICTED
            POST | /beds/BED_ID/        | application/json | {"a":1}    | FINAL_SLASH
            POST | /beds/BED_ID         | application/json | key=string | NOT_JSON
            """)
    void whatTheCommandLineContradictsIsLeftOut(
            String method, String path, String mediaType, String body, LeftOut reason, @TempDir Path output) {
        ContractRun run = ContractRun.of(api(shown(method, "https://x.example" + path, mediaType, body), BED), output);
        assertThat(run.assertPassed().counts().leftOut()).containsEntry(reason, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATH   | BED_ID | ..      | STRING  | NOT_SENDABLE
            PATH   | BED_ID | seven   | INTEGER | OTHER_TYPE
            QUERY  | deep   | yes     | BOOLEAN | OTHER_TYPE
            QUERY  | deep   | 007     | INTEGER | OTHER_TYPE
            HEADER | X-Deep | \u00fcber | STRING  | NOT_SENDABLE
            """)
    void aValueThatCannotBeGivenIsLeftOut(
            String place, String name, String value, ValueType type, LeftOut reason, @TempDir Path output) {
        Parameters parameter = switch (place) {
            case "PATH" -> Parameters.path(name);
            case "QUERY" -> Parameters.query(name);
            default -> Parameters.header(name);
        };
        ParameterDefinition wrong = parameter.type(type).example(value).build();
        LinkedApi api = place.equals("PATH") ? api(FITTING, wrong) : api(FITTING, BED, wrong);
        assertThat(ContractRun.of(api, output).assertPassed().counts().leftOut())
                .isEqualTo(Map.of(reason, 1));
    }

    @Test
    void defaultsAndThePairsOfACommandLineAreValuesThatAreShown(@TempDir Path output) {
        ParameterDefinition[] parameters = {
            BED,
            Parameters.query("limit").type(ValueType.INTEGER).defaulting("100").build(),
            Parameters.body("kind").type(ValueType.STRING).build(),
            Parameters.body("deep").type(ValueType.INTEGER).build(),
            Parameters.body("wet").type(ValueType.BOOLEAN).build()
        };
        LinkedApi api =
                api(shown("POST", "https://x.example/beds/BED_ID", "application/json", "kind=rose&deep=2"), parameters);
        ContractRun run = ContractRun.of(api, output).assertPassed();
        assertThat(run.counts().leftOut()).isEqualTo(Map.of(LeftOut.NOT_JSON, 1, LeftOut.NO_VALUE, 1));
        String text = source(api);
        assertThat(text).contains(".query(\"limit\", \"100\")");
        assertThat(text).contains("{\\\"kind\\\":\\\"rose\\\",\\\"deep\\\":2,\\\"wet\\\":true}");
        assertThat(text).contains("<li>no value shown: {@code wet}</li>");
        assertThat(text).contains("<li>pairs for JSON: {@code body}</li>");
    }

    @Test
    void ofManyNamesThatAreLeftOutTheFirstTwentyAreTold() {
        ParameterDefinition[] parameters = IntStream.rangeClosed(1, 23)
                .mapToObj(i -> Parameters.query("q" + i).build())
                .toArray(ParameterDefinition[]::new);
        parameters[0] = BED;
        assertThat(source(api(FITTING, parameters)).replaceAll("\\s+\\*\\s+", " "))
                .contains("{@code q20}, {@code q21} and 2 more</li>");
    }

    private static String source(LinkedApi api) {
        return ContractRun.tests(api).files().stream()
                .filter(file -> file.path().toString().endsWith("BedsContractTest.java"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void aStructureInBracketsAndAnAcceptedValueAreSentAsTheyArePrinted(@TempDir Path output) {
        ParameterDefinition filter = Parameters.query("tag")
                .example("tag[0][key]=a&tag[0][value]=b%20c")
                .build();
        ParameterDefinition order =
                Parameters.query("order").accepting("up", "down").build();
        ParameterDefinition silent = Parameters.query("silent").build();
        ContractRun run =
                ContractRun.of(api(FITTING, BED, filter, order, silent), output).assertPassed();
        assertThat(run.counts().leftOut()).isEqualTo(Map.of(LeftOut.NO_VALUE, 1));
        assertThat(source(api(FITTING, BED, filter, order, silent))).contains(".query(\"tag[0][value]\", \"b c\")");
    }
}
