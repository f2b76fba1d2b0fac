package dev.apograph.spec.report;

import dev.apograph.spec.ReadResult;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import dev.apograph.spec.grammar.PageReading;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.page.SourceText;
import dev.apograph.spec.schema.SchemaReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A small page of our own with its schema, and the report about it. */
final class Harbour {

    static final String PAGE = "harbour/berth.txt";
    static final String SCHEMA = "harbour/berth.json";

    private static final String PAGE_TEXT = """
            Berth Actions

            https://api.harbour.example/quays/QUAY_ID/berths

            Get

            DESCRIPTION

            Method And Url

            GET https://api.harbour.example/quays/QUAY_ID/berths

            Request Path Components

            Path ComponentDescriptionExample
            QUAY_IDID of the quay62f0a1b2c3d4e5f60718293a

            Request Query Parameters

            NameRequiredDescriptionDefaultExample
            sideNSide to moor at. Accepted values are: port, starboardportside=starboard

            Curl Example

            curl -H 'Accept: application/json' \\
            -X GET \\
            https://api.harbour.example/quays/QUAY_ID/berths

            Successful Responses

            CodeTypeDescription
            200BerthThe berth as it is now

            A line that says nothing to anybody
            """;

    private static final String SCHEMA_TEXT = """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "title": "Berth",
              "type": "object",
              "properties": {
                "depth": { "type": "number", "max": 30 },
                "owner": {
                  "type": "object",
                  "properties": {
                    "name": { "type": "string" }
                  }
                }
              }
            }
            """;

    private final Diagnostics diagnostics = new Diagnostics();
    private final ReadResult read;

    private Harbour(Map<String, String> pages, Map<String, String> schemas) {
        List<PageReading> readings = new ArrayList<>();
        pages.forEach((file, text) -> readings.add(PageGrammars.read(file, text, diagnostics)));
        List<SchemaDefinition> supplied = new ArrayList<>();
        schemas.forEach((file, text) ->
                Optional.of(SchemaReader.read(file, text, diagnostics)).get().ifPresent(supplied::add));
        read = new ReadResult(
                Linker.link(
                        readings.stream().map(PageReading::api).reduce(ApiDefinition.empty(), ApiDefinition::and),
                        supplied,
                        diagnostics),
                readings.stream().map(PageReading::coverage).toList(),
                schemas.entrySet().stream()
                        .map(file -> SourceText.of(file.getKey(), file.getValue()))
                        .toList());
    }

    /** The page with a sentence of its own and with its schema. */
    static Harbour describedBy(String description) {
        return new Harbour(Map.of(PAGE, PAGE_TEXT.replace("DESCRIPTION", description)), Map.of(SCHEMA, SCHEMA_TEXT));
    }

    /** The page without a schema beside it. */
    static Harbour plain() {
        return new Harbour(Map.of(PAGE, PAGE_TEXT), Map.of());
    }

    /** Copies of the page under different names. */
    static Harbour copies(int number) {
        Map<String, String> pages = new TreeMap<>();
        for (int i = 0; i < number; i++) {
            pages.put("berth" + i + ".txt", PAGE_TEXT.replace("Berth Actions", "Berth " + i + " Actions"));
        }
        return new Harbour(pages, Map.of());
    }

    ReadResult read() {
        return read;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    String report() {
        return ReportWriter.write(read, diagnostics);
    }

    Document document() {
        return Jsoup.parse(report());
    }
}
