package dev.apograph.spec.grammar.losant;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.definition.ValueNotation;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LosantGrammarTest {

    private static final String PAGE = """
            Skip to main content

            Boilers Actions

            https://api.example.com/boilers

            Below are the various requests that can be performed against the Boilers resource, as well as the expected parameters and the potential responses.

            Heat Up

            Warms a boiler

            Method And Url

            POST https://api.example.com/boilers/BOILER_ID/heat

            Authentication

            A valid API access token is required to access this endpoint. The token must include at least one of the following scopes: all.House, boilers.*, or boilers.heat.

            Request Path Components

            Path ComponentDescriptionExample
            BOILER_IDID of the boiler575ece2b7ae143cd83dc4a9b

            Request Query Parameters

            NameRequiredDescriptionDefaultExample
            sinceNStart of heating (ms since epoch)since=0
            modeYHow to heat. Accepted values are: slow, fastslowmode=fast
            pageNWhich page0page=2
            tagsNComma-separated list of tagstags=a,b

            Request Headers

            NameRequiredDescriptionDefault
            AuthorizationYThe token of the caller
            X-RoomNThe room

            Request Body

            The body of the request should be serialized JSON that validates against the Heat Order schema. For example, the following would be a valid body for this request:

            {
            "degrees": 21.5
            }

            Curl Example

            curl -H 'Content-Type: application/json' \\
            -X POST \\
            https://api.example.com/boilers/BOILER_ID/heat

            Successful Responses

            CodeTypeDescription
            200Heat StateThe state
            204undefinedIf it is warm already

            Error Responses

            CodeTypeDescription
            404ErrorError if there is none

            Watch

            Attaches to the boiler
            with two lines

            Method And Url

            GET https://api.example.com/boilers/BOILER_ID

            Authentication

            No authentication is required for this endpoint.

            SSE Stream for a Successful Response

            Stream of states

            SSE Event NameTypeDescription
            heatStateHeat StateOne state

            Error Responses

            CodeTypeDescription

            Schemas

            Heat Order

            What to do

            Heat Order Schema

              • {} 1 key
                • "object"

            Heat Order Example

              • {} 1 key
                • 21.5

            Heat State

            How it is

            Heat State Schema

              • {} 1 key
                • "object"

            Heat State Example

              • {} 0 keys

            Was this page helpful?
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void endpointsAreRead() {
        EndpointDefinition heat = endpoints(PAGE).get(0);

        assertThat(heat.title().value()).isEqualTo("Heat Up");
        assertThat(heat.description().map(Fact::value)).hasValue("Warms a boiler");
        assertThat(heat.method().value()).isEqualTo(HttpMethod.POST);
        assertThat(heat.path().value().template()).isEqualTo("/boilers/{BOILER_ID}/heat");
        assertThat(heat.authenticated().map(Fact::value)).hasValue(true);
        assertThat(heat.scopes().stream().map(Fact::value))
                .containsExactly("all.House", "boilers.*", "boilers.heat")
                .inOrder();
        assertThat(heat.evidence().place().toString()).isEqualTo("p.txt:9");
        assertThat(heat.evidence().headingPath())
                .containsExactly("Boilers", "Heat Up")
                .inOrder();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void parametersAreRead() {
        List<ParameterDefinition> parameters = endpoints(PAGE).get(0).parameters();

        assertThat(parameters.stream().map(ParameterDefinition::name))
                .containsExactly("BOILER_ID", "since", "mode", "page", "tags", "X-Room")
                .inOrder();
        ParameterDefinition mode = parameters.get(2);
        assertThat(mode.required().map(Fact::value)).hasValue(true);
        assertThat(mode.acceptedValues().map(Fact::value)).hasValue(List.of("slow", "fast"));
        assertThat(mode.acceptedValues().map(f -> f.evidence().grade())).hasValue(EvidenceGrade.PROSE);
        assertThat(mode.defaultValue().map(Fact::value)).hasValue("slow");
        assertThat(mode.example().map(Fact::value)).hasValue("fast");
        assertThat(mode.description().map(Fact::value)).hasValue("How to heat.");
        assertThat(mode.evidence().place().firstLine()).isEqualTo(30);
        assertThat(parameters.get(1).notation().map(Fact::value)).hasValue(ValueNotation.EPOCH_MILLISECONDS);
        assertThat(parameters.get(3).type().map(Fact::value)).hasValue(ValueType.INTEGER);
        assertThat(parameters.get(3).type().map(f -> f.evidence().grade())).hasValue(EvidenceGrade.INFERRED);
        assertThat(parameters.get(4).notation().map(Fact::value)).hasValue(ValueNotation.COMMA_SEPARATED);
    }

    @Test
    void bodyAndResponsesAreRead() {
        EndpointDefinition heat = endpoints(PAGE).get(0);

        assertThat(heat.body().orElseThrow().schema().map(f -> f.value().id())).hasValue("Heat Order");
        assertThat(heat.body().orElseThrow().example().map(f -> f.value().toString()))
                .hasValue("{\"degrees\":21.5}");
        // The command line sends no body, so the body may be left out.
        assertThat(heat.body().orElseThrow().required().map(Fact::value)).hasValue(false);
        assertThat(heat.responses().stream().map(ResponseDefinition::status))
                .containsExactly(200, 204, 404)
                .inOrder();
        assertThat(heat.responses().get(0).schema().map(f -> f.value().id())).hasValue("Heat State");
        assertThat(heat.responses().get(1).body()).isEqualTo(BodyPresence.ABSENT);
        assertThat(heat.responses().get(1).schema()).isEmpty();
        assertThat(heat.responses().get(1).description().map(Fact::value)).hasValue("If it is warm already");
    }

    @Test
    void streamsOfEventsAndOpenEndpoints() {
        EndpointDefinition watch = endpoints(PAGE).get(1);

        assertThat(watch.description().map(Fact::value)).hasValue("Attaches to the boiler with two lines");
        assertThat(watch.authenticated().map(Fact::value)).hasValue(false);
        assertThat(watch.responses().get(0).body()).isEqualTo(BodyPresence.EVENT_STREAM);
        assertThat(watch.responses().get(0).schema().map(f -> f.value().id())).hasValue("Heat State");
    }

    @Test
    void theCommandLineTellsOfCredentialsWhereNothingElseDoes() {
        String silent = PAGE.replace("No authentication is required for this endpoint.", "")
                .replace("SSE Stream for", "Curl Example\n\ncurl https://api.example.com/boilers\n\nSSE Stream for");

        assertThat(endpoints(silent).get(1).authenticated().map(Fact::value)).hasValue(false);
        assertThat(endpoints(silent.replace("curl https", "curl -H 'Authorization: Bearer X' https"))
                        .get(1)
                        .authenticated()
                        .map(Fact::value))
                .hasValue(true);
    }

    @Test
    void schemasAndBaseUrl() {
        ApiDefinition api = read(PAGE);

        assertThat(api.baseUrls().stream().map(Fact::value)).containsExactly(URI.create("https://api.example.com"));
        assertThat(api.resources().get(0).title().value()).isEqualTo("Boilers");
        assertThat(api.schemas().stream().map(SchemaTrace::title))
                .containsExactly("Heat Order", "Heat State")
                .inOrder();
        SchemaTrace order = api.schemas().get(0);
        assertThat(order.description().map(Fact::value)).hasValue("What to do");
        assertThat(order.schemaTree().orElseThrow().value().nodes()).hasSize(2);
        assertThat(order.exampleTree().orElseThrow().value().nodes()).hasSize(2);
    }

    @Test
    void theResourceIsToldByTheIntroductionWhereTheTitleIsGone() {
        assertThat(read(PAGE.replace("Boilers Actions", ""))
                        .resources()
                        .get(0)
                        .title()
                        .value())
                .isEqualTo("Boilers");
    }

    @Test
    void aRowThatDoesNotFitIsReportedWithItsPlace() {
        List<EndpointDefinition> endpoints = endpoints(PAGE.replace("404ErrorError if there is none", "nothing"));

        assertThat(endpoints.get(0).responses()).hasSize(2);
        assertThat(diagnostics.all().stream().map(Diagnostic::toString).toList().toString())
                .contains("p.txt:63: warning APG1104 the row \"nothing\"");
    }

    @Test
    void aLineThatNoRuleReadsIsReported() {
        read(PAGE.replace("How it is\n", "How it is\n\nHeat State Schema\n\nWhatever\n"));

        assertThat(diagnostics.all().toString()).contains("APG1103 no rule reads \"Whatever\"");
    }

    @Test
    void aLineBehindTheScopesIsReported() {
        read(PAGE.replaceFirst("(?m)^(.*following scopes:.*)$", "$1\n\nSend it at night only."));

        assertThat(diagnostics.all().toString()).contains("APG1103 no rule reads \"Send it at night only.\"");
    }

    @Test
    void aPageCutAnywhereKeepsWhatWasWholeAndSaysSo() {
        List<String> lines = PAGE.lines().toList();
        EndpointDefinition heat = endpoints(PAGE).get(0);
        int watch = lines.indexOf("Watch");
        for (int end = 12; end < lines.size(); end++) {
            Diagnostics cut = new Diagnostics();
            ApiDefinition api = PageGrammars.read("p.txt", String.join("\n", lines.subList(0, end)) + "\n", cut)
                    .api();

            if (end > watch) {
                assertThat(api.resources().get(0).endpoints().get(0).parameters())
                        .isEqualTo(heat.parameters());
            }
            if (lines.subList(0, end).contains("Method And Url")) {
                assertThat(cut.all().toString()).contains("APG1102");
            }
        }
    }

    private List<EndpointDefinition> endpoints(String page) {
        return read(page).resources().get(0).endpoints();
    }

    private ApiDefinition read(String page) {
        return PageGrammars.read("p.txt", page, diagnostics).api();
    }
}
