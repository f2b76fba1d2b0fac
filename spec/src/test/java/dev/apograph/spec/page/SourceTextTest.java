package dev.apograph.spec.page;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.diagnostic.SourcePlace;
import org.junit.jupiter.api.Test;

final class SourceTextTest {

    static final SourcePlace PLACE = SourcePlace.line("p.txt", 1);

    @Test
    void typographyIsMadePlain() {
        SourceText text = SourceText.of("p.txt", "\uFEFFa\u00A0b\u200Bc\r\n\td \re\n\nf");

        assertThat(text.lines()).containsExactly("a bc", "d", "e", "", "f").inOrder();
        assertThat(text.raw())
                .containsExactly("\uFEFFa\u00A0b\u200Bc", "\td ", "e", "", "f")
                .inOrder();
        assertThat(text.end()).isEqualTo(SourcePlace.line("p.txt", 5));
    }
}
