package dev.apograph.spec;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look like live credentials, put together here so that none stands in a file of the project. */
final class LiveSecretsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource({
        "sk_live_, 4eC39HqLyjWDarjtT1zdp7dc",
        "ghp_, 16C7e42F292c6912E7710c838347Ae178B4a",
        "phx_, 9aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789",
        "xoxb-, 123456789012-abcdefghijkl",
        "AKIA, IOSFODNN7EXAMPLQ",
        "'Authorization: Bearer ', 9fQ2mZ7xKd4tVb8nLw3yRc6hJs5gPa1e",
    })
    void areMaskedAndTold(String start, String rest) {
        String masked = LiveSecrets.mask("p.txt", "one\ntwo " + start + rest + " end\n", diagnostics);

        assertThat(masked).doesNotContain(rest);
        assertThat(masked).contains(LiveSecrets.MASK + " end");
        assertThat(diagnostics.all().toString()).contains("p.txt:2: warning APG1008");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer YOUR_API_ACCESS_TOKEN",
                "-H \"Authorization: Bearer $POSTHOG_PERSONAL_API_KEY\"",
                "Bearer <token>",
                "575ec8687ae143cd83dc4a97",
                "018c1aa4-1f2c-7c5e-9b8a-3a1d2e4f5a6b",
                "the prefix sk_live_ marks a live key",
                "a bearer of good news that has many words 24",
            })
    void placeholdersAndIdentifiersStay(String text) {
        assertThat(LiveSecrets.mask("p.txt", text, diagnostics)).isEqualTo(text);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void hostileTextTakesLittleTime() {
        String text = "Bearer eyJaaaaaaaaaaaaaaaa.eyJ".repeat(50_000) + "sk_live_".repeat(50_000);

        assertThat(LiveSecrets.mask("p.txt", text, diagnostics)).isNotEmpty();
    }
}
