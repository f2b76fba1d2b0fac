package dev.apograph.spec.correction;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of fact that a page states: corrected, stated otherwise by now, stated so by now, not named. */
final class FactCorrectionsTest {

    private static final String WAS = "sha256:0123456789ab";

    private final Diagnostics diagnostics = new Diagnostics();

    /**
     * A fact to correct.
     *
     * @param yaml the file, with {@code %s} where the change stands
     * @param key the key of the change
     * @param said what the page says, in words
     * @param same what the page says, in YAML
     * @param value what is set, in YAML
     * @param fact finds the fact
     */
    private record Correctable(
            String yaml,
            String key,
            String said,
            String same,
            String value,
            Function<ApiDefinition, Optional<? extends Fact<?>>> fact) {

        String with(String change) {
            return String.format(yaml, key + ": " + change);
        }

        @Override
        public String toString() {
            return key + " " + said;
        }
    }

    static Stream<Correctable> facts() {
        String endpoint = "endpoints: { '" + LampApi.GET + "': { %s } }";
        String query = "endpoints: { '" + LampApi.GET + "': { query: { unit: { %s } } } }";
        return Stream.of(
                new Correctable(
                        "%s",
                        "baseUrl",
                        "https://api.example.com",
                        "https://api.example.com/",
                        "https://b.example.com/v2",
                        api -> api.baseUrls().stream().findFirst()),
                new Correctable(
                        endpoint, "authentication", "bearer", "bearer", "none", get(EndpointDefinition::authenticated)),
                new Correctable(query, "type", "string", "string", "integer", unit(ParameterDefinition::type)),
                new Correctable(query, "required", "false", "false", "true", unit(ParameterDefinition::required)),
                new Correctable(
                        query,
                        "accepted",
                        "lumen, candela",
                        "[lumen, candela]",
                        "[lumen]",
                        unit(ParameterDefinition::acceptedValues)),
                new Correctable(query, "default", "lumen", "lumen", "7", unit(ParameterDefinition::defaultValue)),
                new Correctable(
                        "endpoints: { '" + LampApi.GET + "': { query: { limit: { %s } } } }",
                        "type",
                        "integer",
                        "integer",
                        "string",
                        parameter("limit", ParameterDefinition::type)),
                new Correctable(
                        "endpoints: { '" + LampApi.GET + "': { responses: { 200: { %s } } } }",
                        "schema",
                        "Lamp",
                        "Lamp",
                        "Error",
                        get(endpointOf -> endpointOf.responses().get(0).schema())),
                new Correctable(
                        "endpoints: { '" + LampApi.GET + "': { responses: { 204: { %s } } } }",
                        "schema",
                        "no body",
                        "",
                        "Error",
                        get(endpointOf -> endpointOf.responses().get(1).schema())),
                new Correctable(
                        "endpoints: { POST /lamps: { body: { %s } } }",
                        "schema", "name, colour", "", "Lamp", post(EndpointDefinition::body, body -> body.schema())),
                new Correctable(
                        "endpoints: { POST /lamps: { body: { %s } } }",
                        "required", "true", "true", "false", post(EndpointDefinition::body, body -> body.required())),
                new Correctable(
                        "endpoints: { POST /lamps: { body: { fields: { name: { %s } } } } }",
                        "type",
                        "string",
                        "string",
                        "boolean",
                        post(
                                EndpointDefinition::body,
                                body -> body.fields().get(0).type())));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isSetWhereTheTextIsNamed(Correctable fact) {
        ApiDefinition api = apply(fact.with("{ value: " + fact.value() + ", was: " + TextHash.of(fact.said()) + " }"));

        assertThat(diagnostics.all()).isEmpty();
        Evidence evidence = fact.fact().apply(api).orElseThrow().evidence();
        assertThat(evidence.grade()).isEqualTo(EvidenceGrade.CORRECTED);
        assertThat(evidence.place()).isEqualTo(SourcePlace.line("api.yaml", 1));
        assertThat(evidence.rule()).isEqualTo("correction");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theTextMayBeOneOfSeveral(Correctable fact) {
        apply(fact.with("{ value: " + fact.value() + ", was: [" + WAS + ", " + TextHash.of(fact.said()) + "] }"));

        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void failsWhereTheTextIsAnother(Correctable fact) {
        apply(fact.with("{ value: " + fact.value() + ", was: " + WAS + " }"));

        Diagnostic only = only(DiagnosticCode.CORRECTION_TEXT_CHANGED);
        assertThat(only.toString()).contains(WAS);
        assertThat(only.toString()).contains(TextHash.of(fact.said()));
        assertThat(only.place().file()).isEqualTo("api.yaml");
        assertThat(only.other().orElseThrow().file()).isEqualTo("a.txt");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void saysWhatToWriteWhereTheTextIsNotNamed(Correctable fact) {
        apply(fact.with(fact.value()));

        Diagnostic only = only(DiagnosticCode.CORRECTION_TEXT_UNNAMED);
        String mend = only.mend().replaceFirst("^write [a-zA-Z]+: ", "");
        Diagnostics after = new Diagnostics();
        apply(fact.with(mend), after);
        assertWithMessage(mend).that(after.all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isNotNeededWhereThePageSaysTheSame(Correctable fact) {
        if (fact.same().isEmpty()) {
            return; // a page that says so cannot be agreed with
        }
        for (String change : List.of(fact.same(), "{ value: " + fact.same() + ", was: " + WAS + " }")) {
            Diagnostics found = new Diagnostics();
            ApiDefinition api = apply(fact.with(change), found);

            assertThat(found.all().stream().map(Diagnostic::code))
                    .containsExactly(DiagnosticCode.CORRECTION_NOT_NEEDED);
            assertThat(fact.fact().apply(api).orElseThrow().evidence().place().file())
                    .isEqualTo("a.txt");
        }
    }

    private Diagnostic only(DiagnosticCode code) {
        assertThat(diagnostics.all().stream().map(Diagnostic::code)).containsExactly(code);
        return diagnostics.all().get(0);
    }

    private ApiDefinition apply(String yaml) {
        return apply(yaml, diagnostics);
    }

    private static ApiDefinition apply(String yaml, Diagnostics diagnostics) {
        return Corrections.apply(
                        LampApi.on("a.txt"),
                        List.of(CorrectionsTest.schema("error", "Error")),
                        List.of(new CorrectionFile("api.yaml", yaml, Set.of("a.txt"))),
                        diagnostics)
                .api();
    }

    private static Function<ApiDefinition, Optional<? extends Fact<?>>> get(
            Function<EndpointDefinition, Optional<? extends Fact<?>>> fact) {
        return api -> fact.apply(api.resources().get(0).endpoints().get(0));
    }

    private static <T> Function<ApiDefinition, Optional<? extends Fact<?>>> post(
            Function<EndpointDefinition, Optional<T>> part, Function<T, Optional<? extends Fact<?>>> fact) {
        return api ->
                fact.apply(part.apply(api.resources().get(0).endpoints().get(1)).orElseThrow());
    }

    private static Function<ApiDefinition, Optional<? extends Fact<?>>> unit(
            Function<ParameterDefinition, Optional<? extends Fact<?>>> fact) {
        return parameter("unit", fact);
    }

    private static Function<ApiDefinition, Optional<? extends Fact<?>>> parameter(
            String name, Function<ParameterDefinition, Optional<? extends Fact<?>>> fact) {
        return get(endpoint -> fact.apply(endpoint.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow()));
    }
}
