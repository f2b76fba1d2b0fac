package dev.apograph.spec.grammar.posthog;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import dev.apograph.spec.grammar.PageReading;
import dev.apograph.spec.page.LineUse;
import dev.apograph.spec.page.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One page in every scrape of the family: the same facts, as far as a scrape keeps them. */
final class PostHogScrapesTest {

    @ParameterizedTest
    @ValueSource(strings = {"gardens-glued.txt", "gardens-bullets.txt", "gardens-markdown.md", "gardens-html.html"})
    void everyScrapeStatesTheSame(String file) {
        Diagnostics diagnostics = new Diagnostics();
        PageReading reading = PageGrammars.read(file, text(file), diagnostics);
        List<EndpointDefinition> endpoints = reading.api().resources().get(0).endpoints();

        assertThat(endpoints.stream().map(PostHogScrapesTest::show).collect(Collectors.joining()))
                .isEqualTo("""
                        GET /api/farms/{farm_id}/gardens: List all gardens
                        Walks through the beds. It takes two forms: - short - names only - long - everything
                        [garden:read]
                        farm_id STRING (The farm that the gardens lie on.)
                        size STRING [tiny, wide open, a - b] =wide open
                        fragment (Only gardens whose name holds it. One of: no fixed list.)
                        soil.ph.min_value NUMBER =-0.5
                        include_deleted BOOLEAN =true
                        layout OBJECT ={"beds":[1,2],"path":"a - b"}
                        tag__list ARRAY (Which of these tags: - north - the cold side - south - the warm side)
                        _hidden
                        level INTEGER [10, 20, 30]
                        mode STRING null [, dry, wet] (How the string is tied. Default: now() - 24 hours.)
                        200
                        402 Payment needed
                        PUT /api/farms/{farm_id}/gardens/{id}: Plant gardens
                        id INTEGER (A number that names the garden.)
                        body beds
                        body name STRING
                        body status INTEGER [21, 37]
                        200
                        201
                        HEAD /api/farms/{farm_id}/gardens/{id}: Look at gardens
                        200 No response body
                        DELETE /api/farms/{farm_id}/gardens/{id}: Remove gardens
                        Removing is not allowed here.
                        id INTEGER
                        405 No response body
                        """);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(reading.coverage().count(LineUse.Kind.NOT_UNDERSTOOD)).isEqualTo(0);
    }

    @Test
    void whatOneScrapeKeepsApartIsEvidenceForAnother() {
        String request = "Example request\nGET /api /gardensExample response\nStatus 200\n";
        SourceText glued = SourceText.of(
                "glued.txt", "Gardens\nList\nQuery parameters\n- substring\n- mulchintegerOne of:\n1525\n" + request);
        SourceText apart = SourceText.of(
                "apart.txt",
                "Gardens\nFind\nQuery parameters\n\u2022 substring\n\u2022 mulch\ninteger\nOne of:\n152 5\n"
                        + request.replace(" /gardens", "/gardens/found\n"));

        List<PageReading> readings = PageGrammars.read(List.of(glued, apart), Set.of(), new Diagnostics());

        assertThat(show(readings.get(0).api().resources().get(0).endpoints().get(0)))
                .contains("substring\nmulch INTEGER [152, 5]\n");
        assertThat(show(PageGrammars.read("glued.txt", String.join("\n", glued.lines()), new Diagnostics())
                        .api()
                        .resources()
                        .get(0)
                        .endpoints()
                        .get(0)))
                .contains("sub STRING\nmulch INTEGER [15, 25]\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2137, 21 37, ''",
        "1234, 1 2 3 4, ''",
        "102030, 10 20 30, ''",
        "0123456789101112, 0123456789101112, ''",
        "5, 5, ''",
        "12345678, 1 2 3 4 5 6 7 8, ''",
        "124816, 1 2 4 8 16, 124 816",
        "-101, -1 0 1, ''",
        "1212, 1212, 1 2 12",
        "10, 10, 1 0",
    })
    void numbersThatRunTogether(String text, String best, String rival) {
        GluedNumbers numbers = GluedNumbers.split(text, values -> false);

        assertThat(String.join(" ", numbers.best())).isEqualTo(best);
        assertThat(String.join(" ", numbers.rival().orElse(List.of()))).isEqualTo(rival);
    }

    @Test
    void aNearTieIsReportedWithBothReadings() {
        Diagnostics diagnostics = new Diagnostics();

        PageGrammars.read(
                "p.txt",
                "Gardens\nList\nQuery parameters\n- mulchintegerOne of:\n10\nExample request\nGET /api /x\n",
                diagnostics);

        assertThat(diagnostics.all().toString())
                .contains(
                        "p.txt:4: warning APG1105 the accepted values of \"mulch\" run together: read as [10], could be"
                                + " [1, 0]");
    }

    private static String show(EndpointDefinition endpoint) {
        StringBuilder text = new StringBuilder();
        text.append(endpoint.method().value() + " " + endpoint.path().value().template() + ": "
                + endpoint.title().value() + "\n");
        endpoint.description()
                .ifPresent(sentence -> text.append(sentence.value()).append('\n'));
        if (!endpoint.scopes().isEmpty()) {
            text.append(endpoint.scopes().stream().map(Fact::value).toList()).append('\n');
        }
        endpoint.parameters().forEach(parameter -> text.append(show(parameter)));
        endpoint.body()
                .ifPresent(body ->
                        body.fields().forEach(field -> text.append("body ").append(show(field))));
        for (ResponseDefinition response : endpoint.responses()) {
            text.append(response.status());
            response.description().ifPresent(note -> text.append(' ').append(note.value()));
            text.append('\n');
        }
        return text.toString();
    }

    private static String show(ParameterDefinition parameter) {
        StringBuilder text = new StringBuilder(parameter.name());
        parameter.type().ifPresent(type -> text.append(' ').append(type.value()));
        parameter.nullable().ifPresent(nullable -> text.append(" null"));
        parameter.acceptedValues().ifPresent(values -> text.append(' ').append(values.value()));
        parameter.defaultValue().ifPresent(value -> text.append(" =").append(value.value()));
        parameter
                .description()
                .ifPresent(s -> text.append(" (").append(s.value()).append(')'));
        return text.append('\n').toString();
    }

    private static String text(String file) {
        try (InputStream stream =
                Objects.requireNonNull(PostHogScrapesTest.class.getResourceAsStream(file), "no resource " + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
