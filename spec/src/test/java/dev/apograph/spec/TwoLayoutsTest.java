package dev.apograph.spec;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.PlainText;
import dev.apograph.spec.definition.ResourceDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same pages in two layouts at once are one model, and no contradiction. */
final class TwoLayoutsTest {

    /** The richer layout is the second. */
    @ParameterizedTest
    @CsvSource({
        "losant, seed, markdown",
        "losant, seed, html",
        "losant, html, markdown",
        "losant, pipes, markdown",
        "losant, spaces, html",
        "losant, lines, markdown",
        "posthog, seed, bullets",
        "posthog, nullable, bullets",
        "posthog, seed, nullable",
    })
    void oneModelAndNoContradiction(String family, String layout, String richer) {
        Diagnostics diagnostics = new Diagnostics();

        LinkedApi both = read(family, diagnostics, layout, richer);

        assertThat(diagnostics.all().stream()
                        .filter(TwoLayoutsTest::isBetweenPages)
                        .map(Diagnostic::toString)
                        .toList())
                .isEmpty();
        LinkedApi alone = read(family, new Diagnostics(), richer);
        assertThat(both.resources().stream()
                        .map(resource -> resource.title().value())
                        .toList())
                .isEqualTo(alone.resources().stream()
                        .map(resource -> resource.title().value())
                        .toList());
        assertThat(both.schemas().stream().map(LinkedSchema::title).toList())
                .containsExactlyElementsIn(
                        alone.schemas().stream().map(LinkedSchema::title).toList());
        List<String> endpoints = endpoints(both);
        List<String> expected = endpoints(alone);
        assertThat(endpoints).hasSize(expected.size());
        for (int at = 0; at < expected.size(); at++) {
            assertWithMessage("endpoint %s", at).that(endpoints.get(at)).isEqualTo(expected.get(at));
        }
    }

    /** What one page says in two passages is found in it alone too. */
    private static boolean isBetweenPages(Diagnostic finding) {
        return finding.other()
                .filter(other -> !other.file().equals(finding.place().file()))
                .isPresent();
    }

    private static LinkedApi read(String family, Diagnostics diagnostics, String... layouts) {
        List<Path> inputs = new ArrayList<>();
        for (String layout : layouts) {
            String folder = "corpus/" + family + "/" + layout;
            Stream.of(".txt", ".md", ".html").forEach(ending -> inputs.addAll(SharedFolder.files(folder, ending)));
        }
        return ApiReader.read(inputs, diagnostics).api();
    }

    private static List<String> endpoints(LinkedApi api) {
        return api.resources().stream()
                .map(ResourceDefinition::endpoints)
                .flatMap(List::stream)
                .map(TwoLayoutsTest::text)
                .sorted()
                .toList();
    }

    /** What an endpoint says, each fact on a line of its own; without evidence, example values and typography. */
    private static String text(EndpointDefinition endpoint) {
        List<String> lines = new ArrayList<>();
        lines.add(endpoint.method().value() + " " + endpoint.path().value().route());
        lines.add("title " + PlainText.ofSentence(endpoint.title().value()));
        lines.add("authenticated " + value(endpoint.authenticated(), Object::toString));
        lines.add("scopes " + endpoint.scopes().stream().map(Fact::value).toList());
        endpoint.parameters().forEach(parameter -> lines.add(text(parameter)));
        endpoint.body().ifPresent(body -> lines.addAll(text(body)));
        endpoint.responses().forEach(response -> lines.add(text(response)));
        return String.join("\n", lines);
    }

    private static List<String> text(BodyDefinition body) {
        List<String> lines = new ArrayList<>();
        lines.add("body " + body.mediaType().value() + " " + value(body.schema(), schema -> schema.id()));
        body.fields().forEach(field -> lines.add(text(field)));
        return lines;
    }

    private static String text(ParameterDefinition parameter) {
        return String.join(
                " ",
                parameter.location().name(),
                parameter.name(),
                "required " + value(parameter.required(), Object::toString),
                "type " + value(parameter.type(), Object::toString),
                "notation " + value(parameter.notation(), Object::toString),
                "default " + value(parameter.defaultValue(), PlainText::ofValue),
                "accepted " + value(parameter.acceptedValues(), Object::toString),
                "schema " + value(parameter.schema(), schema -> schema.id()));
    }

    private static String text(ResponseDefinition response) {
        return "status " + response.status() + " " + response.body() + " "
                + value(response.schema(), schema -> schema.id());
    }

    private static <T> String value(Optional<Fact<T>> fact, Function<T, String> shown) {
        return fact.map(Fact::value).map(shown).orElse("-");
    }
}
