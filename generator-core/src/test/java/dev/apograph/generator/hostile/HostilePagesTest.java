package dev.apograph.generator.hostile;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.generator.GeneratorOptions;
import dev.apograph.generator.JavaGenerator;
import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.schema.SchemaReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts hostile texts into every place of a saved page, and of a schema beside it, and goes the whole way to Java. What a
 * page becomes may differ (a text may end a line, or make a row unreadable), but it is never an exception and never code.
 */
final class HostilePagesTest {

    /** The text stands in place of each {@code @@}. */
    private static final String PAGE = """
            @@ Actions

            https://api.example.com/things

            Below are the various requests that can be performed against the @@ resource, as well as the expected parameters and the potential responses.

            Get @@

            Returns @@

            Method And Url

            GET https://api.example.com/things/THING_ID/@@

            Authentication

            A valid API access token is required. The token must include at least one of the following scopes: @@, a.@@, or things.get.

            Request Path Components

            Path ComponentDescriptionExample
            THING_IDID of @@575ece2b7ae143cd83dc4a9b
            @@The thing

            Request Query Parameters

            NameRequiredDescriptionDefaultExample
            sortNOrder of @@. Accepted values are: up, @@, downdownsort=@@
            pageNWhich @@ page@@page=@@
            @@NAnother one

            Request Headers

            NameRequiredDescriptionDefault
            X-@@YHeader of @@

            Request Body

            The body of the request should be serialized JSON that validates against the Thing @@ schema. For example, the following would be a valid body for this request:

            {
            "a": "@@"
            }

            Curl Example

            curl -d '{"a":"@@"}' https://api.example.com/@@

            Successful Responses

            CodeTypeDescription
            200Thing @@The @@ thing
            201ErrorOr @@

            Error Responses

            CodeTypeDescription
            404@@No such @@

            Schemas

            Thing @@

            Schema of @@

            Thing @@ Schema

              • {} 2 keys
                • "@@"

            Thing @@ Example

              • "@@"
            """;

    private static final String LIST = """
            @@
            Endpoints
            GET | |
            List @@
            @@
            Required API key scopes
            @@:readPath parameters
            - thing_@@string
            @@
            Query parameters
            - format@@stringOne of:
            "json""@@" - limitinteger
            @@
            Request parameters
            - @@booleanDefault:
            @@ - _@@string
            Response
            Example request
            GET /api /things /:thing_@@ /@@Example response
            Status 200 @@
            """;

    private static final String SCHEMA = """
            {"title": @@, "description": @@, "type": "object", "required": [@@], "properties": {
              @@: {"type": "string", "description": @@, "pattern": @@, "default": @@, "format": @@},
              "enum": {"enum": [@@, "a"], "examples": [@@]},
              "inner": {"title": @@, "type": "object", "properties": {@@: {"const": @@}}},
              "list": {"type": "array", "items": {"oneOf": [{"enum": [@@]}, {"$ref": @@}]}}}}
            """;

    @Test
    void pagesWithHostileTextsBecomeCodeThatCompilesAndNothingElse(@TempDir Path output) {
        List<GeneratedSource> all = new ArrayList<>();
        int number = 0;
        int read = 0;
        for (String text : inputs()) {
            List<GeneratedSource> losant = generate(PAGE.replace("@@", text), text, "com.example.page" + number);
            List<GeneratedSource> posthog = generate(LIST.replace("@@", text), text, "com.example.list" + number);
            read += losant.stream().anyMatch(s -> s.path().toString().contains("/resource/")) ? 1 : 0;
            all.addAll(losant);
            all.addAll(posthog);
            number++;
        }
        // Where a text has no line break and no bracket of its own, the page around it is read all the same.
        assertThat(read).isAtLeast(number / 2);
        assertThat(JavacView.of(all).values().stream().flatMap(view -> view.names().stream()))
                .doesNotContain("Canary");
        assertThat(Compiler.compile(all, output)).isEmpty();
    }

    /** Texts of 70,000 letters in forty places are megabytes of Java: they have their turn in the profile thorough. */
    private static List<String> inputs() {
        boolean thorough = Boolean.getBoolean("apograph.thorough");
        return HostileInputs.all().stream()
                .filter(text -> thorough || text.length() < 1_000)
                .toList();
    }

    private static List<GeneratedSource> generate(String page, String text, String packageName) {
        Diagnostics diagnostics = new Diagnostics();
        ApiDefinition api = PageGrammars.read("page.txt", page, diagnostics).api();
        List<SchemaDefinition> schemas = SchemaReader.read("thing.json", schema(text), diagnostics).stream()
                .toList();
        // Errors of the input keep the command line from generating; the generator must stand them all the same.
        Diagnostics generating = new Diagnostics();
        List<GeneratedSource> sources = JavaGenerator.generate(
                        Linker.link(api, schemas, diagnostics),
                        new GeneratorOptions(packageName, Optional.empty(), Optional.empty(), true),
                        generating)
                .files();
        assertWithMessage(generating.all().toString())
                .that(generating.hasErrors())
                .isFalse();
        return sources;
    }

    private static String schema(String text) {
        return SCHEMA.replace("@@", JsonValue.of(text).toString());
    }
}
