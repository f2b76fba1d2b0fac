package dev.apograph.spec.grammar.fact;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.CollapsedTree;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.page.Block;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What pages quote: URLs, command lines, JSON, folded trees. */
final class QuotedPassagesTest {

    private static final SourcePlace PLACE = SourcePlace.line("p.txt", 7);

    @Test
    void placeholdersInCapitals() {
        EndpointUrl url = EndpointUrl.read("https://api.example.com:8443/rooms/ROOM_ID/heatState/", Set.of())
                .orElseThrow();

        assertThat(url.base()).hasValue(URI.create("https://api.example.com:8443"));
        assertThat(url.path().template()).isEqualTo("/rooms/{ROOM_ID}/heatState");
    }

    @Test
    void placeholdersBehindAColonAndByName() {
        assertThat(path("/api/:room_id/x?y=1")).isEqualTo("/api/{room_id}/x");
        assertThat(EndpointUrl.read("/api/room", Set.of("room"))
                        .orElseThrow()
                        .path()
                        .template())
                .isEqualTo("/api/{room}");
        assertThat(path("https://api.example.com")).isEqualTo("/");
    }

    @Test
    void whatIsNoUrl() {
        assertThat(EndpointUrl.read("ftp://x/y", Set.of())).isEmpty();
        assertThat(EndpointUrl.read("https://user:secret@host/x", Set.of())).isEmpty();
        assertThat(EndpointUrl.read("", Set.of())).isEmpty();
        assertThat(EndpointUrl.read("two words", Set.of())).isEmpty();
    }

    @Test
    void commandLines() {
        CurlCommand curl = CurlCommand.read("""
                curl -H 'Content-Type: application/json' \\
                -H 'Authorization: Bearer X' \\
                -d '{"a":"it's"}' \\
                https://api.example.com""");

        assertThat(curl.data()).hasValue("{\"a\":\"it's\"}");
        assertThat(curl.credentials()).isTrue();
        assertThat(CurlCommand.read("curl https://x.example").data()).isEmpty();
    }

    @Test
    void jsonWithCurledQuotesAndWithout() {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(JsonPassage.read("{\u201Ca\u201D: 1}", PLACE, diagnostics).map(Object::toString))
                .hasValue("{\"a\":1}");
        assertThat(diagnostics.all()).isEmpty();
        assertThat(JsonPassage.read("{a", PLACE, diagnostics)).isEmpty();
        assertThat(JsonPassage.read("[".repeat(100_000), PLACE, diagnostics)).isEmpty();
        assertThat(diagnostics.all().toString()).contains("p.txt:7: warning APG1108");
    }

    @Test
    void foldedTrees() {
        CollapsedTree tree =
                FoldedTree.read(new Block.Tree(PLACE, List.of("{} 2 keys", "[] 1 item", "\"a\"", "12", "\"open")));

        assertThat(tree.nodes().subList(0, 2))
                .containsExactly(new CollapsedTree.ObjectNode(2), new CollapsedTree.ArrayNode(1));
        assertThat(tree.nodes().subList(2, 5).toString()).contains("\\\"open");
    }

    private static String path(String url) {
        return EndpointUrl.read(url, Set.of()).orElseThrow().path().template();
    }
}
