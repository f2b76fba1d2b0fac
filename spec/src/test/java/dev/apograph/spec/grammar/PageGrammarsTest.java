package dev.apograph.spec.grammar;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.page.SourceText;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PageGrammarsTest {

    @Test
    void aPageOfNoFamilyIsReported() {
        Diagnostics diagnostics = new Diagnostics();

        ApiDefinition api = PageGrammars.read("menu.txt", "Soup of the day\n\nTomato", diagnostics)
                .api();

        assertThat(api.resources()).isEmpty();
        assertThat(diagnostics.all().toString()).contains("menu.txt: error APG1101 no grammar knows this page");
    }

    @Test
    void aRowThatOnePageTellsWithoutDoubtIsEvidenceOnAnother() {
        String glued = page("Path ComponentDescriptionExample\nBOILER_IDCode of a boilerkettle");
        String bars = page("Path Component | Description | Example |\nBOILER_ID | Code of a boiler | kettle |");

        assertThat(example(List.of(glued), 0)).isNotEqualTo("kettle");
        assertThat(example(List.of(glued, bars), 0)).isEqualTo("kettle");
        assertThat(example(List.of(bars, glued), 1)).isEqualTo("kettle");
    }

    @Test
    void aTitleThatTheNameOfASchemaFileTellsEndsATitle() {
        String page = page("Path Component Description Example\nBOILER_ID Code of it 1")
                + "\nSuccessful Responses\n\nCode Type Description\n200 Heat Up Old Boilers are told\n";

        assertThat(schema(page, Set.of())).isEqualTo("Heat Up Old");
        assertThat(schema(page, Set.of("heatUp"))).isEqualTo("Heat Up");
    }

    private static String page(String table) {
        return "Boilers Actions\n\nGet\n\nTells of it\n\nMethod And Url\n\n"
                + "GET https://api.example.com/boilers/BOILER_ID\n\nRequest Path Components\n\n" + table + "\n";
    }

    private static String example(List<String> pages, int index) {
        return read(pages, Set.of())
                .get(index)
                .parameters()
                .get(0)
                .example()
                .map(Fact::value)
                .orElse("");
    }

    private static String schema(String page, Set<String> titles) {
        return read(List.of(page), titles)
                .get(0)
                .responses()
                .get(0)
                .schema()
                .orElseThrow()
                .value()
                .id();
    }

    private static List<EndpointDefinition> read(List<String> pages, Set<String> titles) {
        List<SourceText> sources = IntStream.range(0, pages.size())
                .mapToObj(i -> SourceText.of("p" + i + ".txt", pages.get(i)))
                .toList();
        return PageGrammars.read(sources, titles, new Diagnostics()).stream()
                .map(page -> page.api().resources().get(0).endpoints().get(0))
                .toList();
    }
}
