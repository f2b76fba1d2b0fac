package dev.apograph.spec.trace;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.PropertyDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index over real pages and schemas: it holds every element, and each passage holds what is said to stand there. */
final class EvidencePagesTest {

    /** Facts of which an element may have several. */
    private static final Set<String> LISTED = Set.of("scope", "source", "bound", "example");

    private static final String EVERY_LAYOUT = "corpus/losant/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pages/losant schemas/losant",
                "pages/losant",
                "pages/posthog",
                EVERY_LAYOUT + "seed",
                EVERY_LAYOUT + "pipes",
                EVERY_LAYOUT + "spaces",
                EVERY_LAYOUT + "lines",
                EVERY_LAYOUT + "markdown",
                EVERY_LAYOUT + "html",
                "corpus/posthog/seed",
                "corpus/posthog/nullable",
                "corpus/posthog/bullets",
            })
    void everyElementIsThereAndStandsWhereItIsSaidTo(String inputs) throws IOException {
        List<Path> paths = Stream.of(inputs.split(" ")).map(SharedFolder::path).toList();
        ReadResult read = ApiReader.read(paths, new Diagnostics());

        List<TracedElement> elements = EvidenceIndex.of(read.api()).elements();

        holdsEverything(read, elements);
        List<String> misplaced = misplaced(elements, new Passages(paths));
        assertWithMessage("%s of %s elements: %s", misplaced.size(), elements.size(), String.join("\n", misplaced))
                .that(misplaced)
                .isEmpty();
    }

    private static void holdsEverything(ReadResult read, List<TracedElement> elements) {
        Map<ElementKind, List<Evidence>> byKind = new HashMap<>();
        elements.forEach(element ->
                byKind.computeIfAbsent(element.kind(), any -> new ArrayList<>()).add(element.evidence()));
        List<Record> api = new ArrayList<>(read.api().resources());
        api.addAll(read.api().schemas());
        same(
                byKind,
                ElementKind.ENDPOINT,
                RecordParts.in(api, EndpointDefinition.class).map(EndpointDefinition::evidence));
        same(
                byKind,
                ElementKind.PARAMETER,
                RecordParts.in(api, ParameterDefinition.class).map(ParameterDefinition::evidence));
        same(byKind, ElementKind.BODY, RecordParts.in(api, BodyDefinition.class).map(BodyDefinition::evidence));
        same(
                byKind,
                ElementKind.RESPONSE,
                RecordParts.in(api, ResponseDefinition.class).map(ResponseDefinition::evidence));
        same(
                byKind,
                ElementKind.PROPERTY,
                RecordParts.in(api, PropertyDefinition.class).map(PropertyDefinition::evidence));
        same(
                byKind,
                ElementKind.SCHEMA,
                read.api().schemas().stream().map(schema -> schema.evidence().get(0)));
        Set<Evidence> ofFacts = elements.stream()
                .flatMap(element -> element.facts().stream())
                .map(TracedFact::evidence)
                .collect(Collectors.toSet());
        assertThat(RecordParts.in(api, Fact.class)
                        .map(fact -> ((Fact<?>) fact).evidence())
                        .filter(evidence -> !ofFacts.contains(evidence)))
                .isEmpty();
        elements.forEach(EvidencePagesTest::saysEachOnce);
    }

    /** Only what a page may list several of stands more than once among the facts of an element. */
    private static void saysEachOnce(TracedElement element) {
        assertWithMessage(element.selector())
                .that(element.facts().stream()
                        .map(TracedFact::label)
                        .filter(label -> !LISTED.contains(label))
                        .toList())
                .containsNoDuplicates();
    }

    private static void same(Map<ElementKind, List<Evidence>> byKind, ElementKind kind, Stream<Evidence> expected) {
        assertWithMessage(kind.word())
                .that(byKind.getOrDefault(kind, List.of()))
                .containsExactlyElementsIn(expected.toList());
    }

    private static List<String> misplaced(List<TracedElement> elements, Passages passages) {
        List<String> misplaced = new ArrayList<>();
        for (TracedElement element : elements) {
            if (namesItself(element)) {
                check(element.selector() + " name", element.name(), element.evidence(), passages, misplaced);
            }
            for (TracedFact fact : element.facts()) {
                for (String value : printed(element, fact)) {
                    check(element.selector() + " " + fact.label(), value, fact.evidence(), passages, misplaced);
                }
            }
        }
        return misplaced;
    }

    /** Whether the documents give the name word for word, and it is not the name of a file or follows from a sentence. */
    private static boolean namesItself(TracedElement element) {
        boolean fileName =
                element.kind() == ElementKind.SCHEMA && element.evidence().grade() == EvidenceGrade.SUPPLIED;
        return element.kind() != ElementKind.API
                && element.kind() != ElementKind.BODY
                && !fileName
                && (element.kind() == ElementKind.PROPERTY || element.evidence().grade() == EvidenceGrade.STATED);
    }

    /** What of a fact has to stand word for word in its passage; a fact in words of our own gives nothing. */
    private static List<String> printed(TracedElement element, TracedFact fact) {
        if (element.kind() == ElementKind.API) {
            return List.of();
        }
        if (element.kind() == ElementKind.PROPERTY) {
            return fact.label().equals("default") || fact.label().equals("description")
                    ? List.of(fact.value())
                    : List.of();
        }
        boolean namedByExample = fact.evidence().grade() == EvidenceGrade.INFERRED;
        return switch (fact.label()) {
            case "scope", "method", "title", "default" -> List.of(fact.value());
            case "schema" -> namedByExample ? List.of() : List.of(fact.value());
            case "accepted values" -> List.of(fact.value().split(", "));
            default -> List.of();
        };
    }

    private static void check(String what, String text, Evidence evidence, Passages passages, List<String> misplaced) {
        if (!passages.squeezed(evidence.place()).contains(Passages.squeeze(text))) {
            misplaced.add(what + " \"" + text + "\" is not in " + evidence.place() + "-"
                    + evidence.place().lastLine() + " (" + evidence.rule() + ")");
        }
    }
}
