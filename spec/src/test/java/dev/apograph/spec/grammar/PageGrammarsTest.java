package dev.apograph.spec.grammar;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
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
}
