package dev.apograph.spec.grammar.posthog;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.BodyPresence;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ValueType;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import dev.apograph.spec.page.KnownRows;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PostHogGrammarTest {

    private static final String PAGE = """
            Rooms
            For instructions on how to authenticate to use this endpoint, see API overview.
            Endpoints
            GET | |
            DELETE | |
            POST |
            List all rooms
            Also available via the Example server:
            list-all-rooms\u2014 List all rooms
            Required API key scopes
            room:readPath parameters
            - house_idstring
            The house.
            Query parameters
            - formatstringOne of:
            "json""txt" - limitinteger
            How many at most.
            Response
            Example request
            GET /api /houses /:house_id /roomsExample response
            Status 200
            Delete rooms
            Removing a room for good is not allowed.
            Path parameters
            - house_idstring
            Example request
            DELETE /api /houses /:house_id /rooms /:idExample response
            Status 405 No response body
            Stream rooms
            Stream rooms via Server-Sent Events.
            Request parameters
            - namestringnull
            - pinnedbooleanDefault:
            false - _folderstring
            - settings
            - sizeintegerOne of:
            2137
            Example request
            POST /api /houses /:house_id /rooms /streamExample response
            Status 200 No response body
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void operationsAreRead() {
        EndpointDefinition list = endpoints(PAGE).get(0);

        assertThat(list.title().value()).isEqualTo("List all rooms");
        assertThat(list.description()).isEmpty();
        assertThat(list.path().value().template()).isEqualTo("/api/houses/{house_id}/rooms");
        assertThat(list.scopes().stream().map(Fact::value)).containsExactly("room:read");
        assertThat(list.parameters().stream().map(ParameterDefinition::name))
                .containsExactly("house_id", "format", "limit")
                .inOrder();
        assertThat(list.parameters().get(0).description().map(Fact::value)).hasValue("The house.");
        assertThat(list.parameters().get(1).acceptedValues().map(Fact::value)).hasValue(List.of("json", "txt"));
        assertThat(list.parameters().get(2).type().map(Fact::value)).hasValue(ValueType.INTEGER);
        assertThat(list.parameters().get(2).description().map(Fact::value)).hasValue("How many at most.");
        assertThat(list.responses().get(0).body()).isEqualTo(BodyPresence.PRESENT);
    }

    @Test
    void aMethodThatIsOnlyRefusedSaysWhy() {
        EndpointDefinition delete = endpoints(PAGE).get(1);

        assertThat(delete.deprecated().map(Fact::value)).hasValue("Removing a room for good is not allowed.");
        assertThat(delete.responses().get(0).body()).isEqualTo(BodyPresence.ABSENT);
    }

    @Test
    void fieldsOfABody() {
        List<ParameterDefinition> fields =
                endpoints(PAGE).get(2).body().orElseThrow().fields();

        assertThat(fields.stream().map(ParameterDefinition::name))
                .containsExactly("name", "pinned", "_folder", "settings", "size")
                .inOrder();
        assertThat(fields.get(0).nullable().map(Fact::value)).hasValue(true);
        assertThat(fields.get(1).defaultValue().map(Fact::value)).hasValue("false");
        assertThat(fields.get(3).type()).isEmpty();
        assertThat(fields.get(4).acceptedValues().map(Fact::value)).hasValue(List.of("21", "37"));
    }

    @Test
    void aStreamOfEventsThatOnlyASentenceTellsOf() {
        assertThat(endpoints(PAGE).get(2).responses().get(0).body()).isEqualTo(BodyPresence.EVENT_STREAM);
    }

    @Test
    void theListAtTheTopIsHeldAgainstTheOperations() {
        endpoints(PAGE.replace("DELETE | |\n", ""));

        assertThat(diagnostics.all().toString()).contains("p.txt:4: warning APG1106 the page lists 2 endpoints");
    }

    @Test
    void aPageThatEndsInAnOperationSaysSo() {
        List<EndpointDefinition> endpoints = endpoints(PAGE.substring(0, PAGE.lastIndexOf("Example response")));

        assertThat(endpoints).hasSize(3);
        assertThat(diagnostics.all().toString()).contains("p.txt:39: warning APG1102");
    }

    @Test
    void namesAndTypesThatRunTogether() {
        KnownFields known = new KnownFields(Set.of("a_string", "substring"), false, KnownRows.NONE);

        assertThat(item("idinteger").types()).containsExactly("integer");
        assertThat(item("is_array").name()).isEqualTo("is_array");
        assertThat(item("name string").name()).isEqualTo("name");
        assertThat(item("xstringstring").name()).isEqualTo("xstring");
        assertThat(FieldItem.of(List.of("a_string"), known).name()).isEqualTo("a_string");
        assertThat(FieldItem.of(List.of("substring"), known).name()).isEqualTo("substring");
        assertThat(item("string".repeat(20_000)).name()).hasLength(120_000);
    }

    private static FieldItem item(String... lines) {
        return FieldItem.of(List.of(lines), KnownFields.NONE);
    }

    private List<EndpointDefinition> endpoints(String page) {
        ApiDefinition api = PageGrammars.read("p.txt", page, diagnostics).api();
        return api.resources().get(0).endpoints();
    }
}
