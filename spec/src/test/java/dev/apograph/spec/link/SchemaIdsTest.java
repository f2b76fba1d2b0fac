package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SchemaIdsTest {

    @ParameterizedTest
    @CsvSource({
        "Job Enqueued API Result, JobEnqueuedAPIResult",
        "Device State or States, DeviceStateOrStates",
        "multi-factor  Info, multi-factorInfo",
        "event, event",
        "Größe, Gr_u00f6_u00dfe",
        "'../../etc', ....Etc",
        "'', Schema",
        "'***', Schema",
    })
    void idsFollowFromTheTitle(String title, String id) {
        assertThat(new SchemaIds().idFor(title, "")).isEqualTo(id);
    }

    @Test
    void idsAreUniqueIgnoringCaseAndValidKeys() {
        SchemaIds ids = new SchemaIds();
        Set<String> seen = new HashSet<>();
        String longTitle = "Long ".repeat(50_000);
        for (String title : List.of(
                "Event",
                "event",
                "EVENT",
                "Event",
                "Ev ent",
                "",
                " ",
                "\u202E",
                "{}",
                "a\"b",
                longTitle,
                longTitle + "x")) {
            String id = ids.idFor(title, "mark");
            assertThat(id).matches("[A-Za-z0-9._-]{1,200}");
            assertThat(seen.add(id.toLowerCase(Locale.ROOT))).isTrue();
        }
    }
}
