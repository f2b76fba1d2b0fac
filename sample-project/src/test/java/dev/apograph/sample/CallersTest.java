package dev.apograph.sample;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.runtime.testing.StubServer;
import dev.apograph.sample.losant.LosantClient;
import dev.apograph.sample.losant.model.Application;
import dev.apograph.sample.losant.model.Applications;
import dev.apograph.sample.losant.testing.FakeLosantClient;
import dev.apograph.sample.losant.testing.StubLosantServer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How code that uses a generated client is tested, by a fake and by the stub server. */
final class CallersTest {

    /** What is to be tested. */
    private static String names(LosantClient losant) {
        return losant.applications().getPaged(q -> q.perPage(2)).stream()
                .map(application -> application.name().orElse("?"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void withAFake() {
        FakeLosantClient losant = new FakeLosantClient();
        losant.applications().onGet().returnsInTurn(page(0, "North", "South"), page(1, "West"));

        assertThat(names(losant)).isEqualTo("North, South, West");
        assertThat(losant.applications().onGet().calls()).hasSize(2);
    }

    @Test
    void withTheDocumentedAnswers() {
        try (StubServer server = StubLosantServer.start();
                LosantClient losant = LosantClient.builder()
                        .baseUrl(server.url())
                        .accessToken("a-token")
                        .build()) {
            assertThat(names(losant)).contains("My Application");
            assertThat(server.requests().get(0).query("perPage")).containsExactly("2");
        }
    }

    private static Applications page(long page, String... names) {
        return Applications.builder()
                .items(List.of(names).stream()
                        .map(name -> Application.builder().name(name).build())
                        .toList())
                .count(names.length)
                .totalCount(3)
                .page(page)
                .perPage(2)
                .build();
    }
}
