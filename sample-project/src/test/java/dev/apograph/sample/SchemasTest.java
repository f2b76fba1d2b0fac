package dev.apograph.sample;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.ApiReader;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.SchemaTrace;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample's schemas fit the folded trees that the vendor's own pages print. */
final class SchemasTest {

    private static final Set<DiagnosticCode> MISFITS = Set.of(
            DiagnosticCode.SCHEMA_TREE_DIFFERS, DiagnosticCode.SCHEMA_AMBIGUOUS, DiagnosticCode.SCHEMA_NOT_SUPPLIED);

    @Test
    void eachTitleOfTheRealPagesFindsItsSchema() {
        Path pages = Pages.real().resolve("losant");
        Diagnostics diagnostics = new Diagnostics();
        Set<String> titles = titles(pages);

        ReadResult read =
                ApiReader.read(List.of(pages, Pages.OURS.resolve("losant").resolve("schemas")), diagnostics);

        assertThat(misfits(diagnostics)).isEmpty();
        assertThat(read.schemas()).isEqualTo(titles.size());
        assertThat(read.api().schemas().stream()
                        .filter(schema -> schema.source().isPresent() && schema.reached())
                        .map(LinkedSchema::title)
                        .collect(Collectors.toSet()))
                .containsAtLeastElementsIn(titles);
    }

    @Test
    void aSchemaThatIsLeftOutIsMissed() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        List<Path> inputs = new ArrayList<>(List.of(Pages.real().resolve("losant")));
        try (Stream<Path> schemas = Files.list(Pages.OURS.resolve("losant").resolve("schemas"))) {
            schemas.filter(schema -> !schema.endsWith("dashboard.json")).forEach(inputs::add);
        }

        ApiReader.read(inputs, diagnostics);

        assertThat(misfits(diagnostics)).isNotEmpty();
    }

    @Test
    void thePagesOfTheSampleComplainOfNothing() {
        for (String vendor : Pages.VENDORS) {
            Diagnostics diagnostics = new Diagnostics();
            ApiReader.read(List.of(Pages.OURS.resolve(vendor)), diagnostics);
            assertThat(misfits(diagnostics)).isEmpty();
            assertThat(diagnostics.hasErrors()).isFalse();
        }
    }

    private static List<Diagnostic> misfits(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .filter(diagnostic -> MISFITS.contains(diagnostic.code()))
                .toList();
    }

    /** The titles of schemas that the pages of a folder name. */
    private static Set<String> titles(Path folder) {
        return Pages.names(folder).stream()
                .map(name -> Pages.read(folder.resolve(name)))
                .map(ApiDefinition::schemas)
                .flatMap(List::stream)
                .map(SchemaTrace::title)
                .collect(Collectors.toSet());
    }
}
