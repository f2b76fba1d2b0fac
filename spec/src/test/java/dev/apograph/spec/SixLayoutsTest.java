package dev.apograph.spec;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same resource, saved in six layouts, gives the same endpoints. */
final class SixLayoutsTest {

    private static final List<String> OTHERS =
            List.of("pipes .txt", "spaces .txt", "lines .txt", "markdown .md", "html .html");

    static Stream<String> resources() {
        return SharedFolder.files("corpus/losant/seed", ".txt").stream()
                .map(file -> file.getFileName().toString().replace(".txt", ""));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyLayoutGivesTheSameEndpoints(String resource) {
        List<String> seed = endpoints("seed", resource + ".txt");
        assertThat(seed).isNotEmpty();

        for (String other : OTHERS) {
            String layout = other.substring(0, other.indexOf(' '));
            List<String> read = endpoints(layout, resource + other.substring(other.indexOf(' ') + 1));
            assertWithMessage("%s as %s", resource, layout).that(read).isEqualTo(seed);
        }
    }

    private static List<String> endpoints(String layout, String file) {
        Path page = SharedFolder.path("corpus/losant/" + layout + "/" + file);
        return ApiReader.read(List.of(page), new Diagnostics()).api().resources().stream()
                .flatMap(resource -> resource.endpoints().stream())
                .flatMap(SixLayoutsTest::facts)
                .toList();
    }

    /** What every layout holds of an endpoint; the schemas at the end of a page are not in all of them. */
    private static Stream<String> facts(EndpointDefinition endpoint) {
        List<String> facts = new ArrayList<>();
        facts.add(endpoint.method().value() + " " + endpoint.path().value());
        facts.add(endpoint.title().value() + ": " + value(endpoint.description()));
        facts.add("authenticated " + value(endpoint.authenticated()) + ", one of "
                + endpoint.scopes().stream().map(Fact::value).toList());
        endpoint.parameters().forEach(parameter -> facts.add(fact(parameter)));
        endpoint.body().ifPresent(body -> {
            facts.add(body.mediaType().value() + " " + value(body.required()) + " " + value(body.schema()) + " "
                    + value(body.example()));
            body.fields().forEach(field -> facts.add(fact(field)));
        });
        endpoint.responses().forEach(response -> facts.add(fact(response)));
        return facts.stream();
    }

    private static String fact(ParameterDefinition parameter) {
        return parameter.location() + " " + parameter.name() + " required " + value(parameter.required()) + " type "
                + value(parameter.type()) + " default " + value(parameter.defaultValue()) + " of "
                + value(parameter.acceptedValues()) + " schema " + value(parameter.schema()) + ": "
                + value(parameter.description()) + " such as " + value(parameter.example());
    }

    private static String fact(ResponseDefinition response) {
        return response.status() + " " + response.body() + " " + value(response.schema()) + ": "
                + value(response.description());
    }

    private static String value(Optional<? extends Fact<?>> fact) {
        return fact.map(f -> String.valueOf(f.value())).orElse("-");
    }
}
