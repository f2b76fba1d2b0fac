package dev.apograph.sample;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.runtime.testing.ReceivedRequest;
import dev.apograph.runtime.testing.StubAnswer;
import dev.apograph.runtime.testing.StubServer;
import dev.apograph.sample.losant.LosantClient;
import dev.apograph.sample.losant.model.Dashboard;
import dev.apograph.sample.losant.model.DashboardOwnerType;
import dev.apograph.sample.posthog.PosthogClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passages of {@link Tour} do what {@code docs/CLIENT.md} says, and stand there word for word. */
final class TourTest {

    private static final String DASHBOARD = "/applications/{APPLICATION_ID}/dashboards/{DASHBOARD_ID}";
    private static final Pattern PASSAGE = Pattern.compile("(?s) +// tour (\\w+)\n(.*?)\n +// end\n");
    private static final Pattern QUOTED = Pattern.compile("(?s)<!-- tour (\\w+) -->\n```java\n(.*?)```");

    private final StubServer server = StubServer.start();
    private final LosantClient losant = Tour.authentication(server.url(), () -> "a-token");
    private final Tour tour = new Tour(losant);

    @AfterEach
    void stop() {
        losant.close();
        server.close();
    }

    @Test
    void thePageQuotesEachPassage() throws IOException {
        Map<String, String> passages = new LinkedHashMap<>();
        Path source = Path.of("src/test/java/dev/apograph/sample/Tour.java");
        for (MatchResult passage :
                PASSAGE.matcher(Files.readString(source)).results().toList()) {
            passages.put(passage.group(1), passage.group(2).stripIndent() + "\n");
        }
        String page = Files.readString(Path.of("../docs/CLIENT.md"));
        if (Boolean.getBoolean("golden.update")) {
            page = QUOTED.matcher(page)
                    .replaceAll(quoted -> Matcher.quoteReplacement("<!-- tour " + quoted.group(1) + " -->\n```java\n"
                            + passages.get(quoted.group(1)) + "```"));
            Files.writeString(Path.of("../docs/CLIENT.md"), page);
        }

        Map<String, String> quoted = QUOTED.matcher(page)
                .results()
                .collect(Collectors.toMap(block -> block.group(1), block -> block.group(2)));
        assertThat(quoted).isEqualTo(passages);
    }

    @Test
    void sendsTheToken() {
        server.answer("GET", DASHBOARD, 200, example("dashboard"));
        tour.raw();

        assertThat(server.onlyRequest().header("Authorization")).hasValue("Bearer a-token");
        assertThat(tour.told()).containsExactly("200  1", "My Dashboard").inOrder();
    }

    @Test
    void tellsErrorsByStatus() {
        server.answerOnce("GET", DASHBOARD, 404, "{\"type\":\"NotFound\",\"message\":\"no dashboard\"}");
        tour.errors("missing");
        server.answerOnce(StubAnswer.json("GET", DASHBOARD, 403, "{}").withHeader("X-Request-Id", "r-1"));
        tour.errors("hidden");
        server.close();
        tour.errors("gone");

        assertThat(tour.told().subList(0, 2))
                .containsExactly("no dashboard", "403 {} r-1")
                .inOrder();
        assertThat(tour.told().get(2)).startsWith("no answer: GET " + DASHBOARD);
    }

    @Test
    void walksThroughPages() {
        server.answerOnce("GET", "/applications", 200, page(0, 2, "One", "Two"));
        server.answerOnce("GET", "/applications", 200, page(1, 2, "Three"));
        server.answer("GET", "/applications", 200, page(0, 100, "One", "Two", "Three"));
        tour.paging();

        assertThat(tour.told()).containsExactly("One", "Two", "Three", "3", "3").inOrder();
    }

    @Test
    void givesFutures() {
        server.answer("GET", DASHBOARD, 200, example("dashboard"));

        assertThat(tour.async().join()).isEqualTo("My Dashboard");
    }

    @Test
    void readsEvents() {
        server.answer(StubAnswer.of(
                "GET",
                "/api/projects/{project_id}/dashboards/{id}/stream_tiles",
                200,
                "text/event-stream",
                "event: tile\ndata: {\"id\":1}\n\n"));
        try (PosthogClient posthog = PosthogClient.builder()
                .baseUrl(server.url())
                .accessToken("a-key")
                .build()) {
            tour.events(posthog);
        }

        assertThat(tour.told()).containsExactly("tile {\"id\":1}");
    }

    @Test
    void uploadsAFile(@TempDir Path folder) throws IOException {
        server.answerOnce("POST", "/applications/import", 201, example("applicationCreationByTemplateResult"));
        tour.upload(Files.writeString(folder.resolve("bundle.zip"), "content"));
        server.answerOnce("POST", "/applications/import", 202, "{\"jobId\":\"j-1\"}");
        tour.upload(folder.resolve("bundle.zip"));

        assertThat(tour.told())
                .containsExactly("Boiler room (imported)", "7", "j-1", "7")
                .inOrder();
    }

    @Test
    void takesOptions() {
        server.answer("GET", "/applications", 200, "{\"count\":4}");
        tour.options();

        ReceivedRequest request = server.onlyRequest();
        assertThat(request.header("X-Trace")).hasValue("42");
        assertThat(request.query("preview")).containsExactly("true");
        assertThat(tour.told()).containsExactly("4");
    }

    @Test
    void sendsWhatIsSetAndReadsWhatIsNotKnown() {
        server.answer("PATCH", DASHBOARD, 200, "{\"favourite\":true}");
        tour.fields();
        tour.enums(Dashboard.builder().ownerType(DashboardOwnerType.of("robot")).build());
        tour.enums(
                Dashboard.builder().ownerType(DashboardOwnerType.ORGANIZATION).build());

        assertThat(server.onlyRequest().text())
                .isEqualTo("{\"name\":\"Boiler room\",\"password\":null,\"favourite\":true}");
        assertThat(tour.told()).containsExactly("true", "new: robot", "ours").inOrder();
    }

    @Test
    void connectsAndObserves() throws NoSuchAlgorithmException {
        server.answer("GET", "/applications", 200, "{}");
        Tour.connection("https://api.example.com").close();
        try (LosantClient observed = tour.observed(server.url())) {
            observed.applications().get();
        }

        assertThat(server.onlyRequest().header("X-Attempt")).hasValue("1");
        assertThat(tour.told()).containsExactly("GET /applications OptionalInt[200]");
    }

    private static String page(int page, int perPage, String... names) {
        String items =
                Stream.of(names).map(name -> "{\"name\":\"" + name + "\"}").collect(Collectors.joining(","));
        return "{\"items\":[" + items + "],\"count\":" + names.length + ",\"totalCount\":3,\"page\":" + page
                + ",\"perPage\":" + perPage + "}";
    }

    private static String example(String schema) {
        return Examples.of("losant/schemas/" + schema + ".json").toString();
    }
}
