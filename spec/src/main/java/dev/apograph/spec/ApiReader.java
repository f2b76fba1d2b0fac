package dev.apograph.spec;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.Linker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads an API from files: pages ({@code .txt .md .markdown .html .htm}) and JSON Schemas ({@code .json .yaml .yml}),
 * all of them UTF-8.
 */
public final class ApiReader {

    /** Reads one page. */
    @FunctionalInterface
    interface PageReading {
        ApiDefinition read(String file, String text, Diagnostics diagnostics);
    }

    /** Reads one schema. */
    @FunctionalInterface
    interface SchemaReading {
        Optional<SchemaDefinition> read(String file, String text, Diagnostics diagnostics);
    }

    private ApiReader() {}

    /**
     * Reads everything that the inputs hold and links it. Neither the order of the inputs nor that of the files in a
     * folder matters for the result. Problems are collected; none stops the reading.
     *
     * @param inputs files and folders
     * @param diagnostics receives every problem
     */
    static ReadResult read(
            List<Path> inputs, PageReading pageReading, SchemaReading schemaReading, Diagnostics diagnostics) {
        ApiDefinition api = ApiDefinition.empty();
        List<SchemaDefinition> schemas = new ArrayList<>();
        int pageCount = 0;
        int schemaCount = 0;
        List<InputFile> files = InputFinder.find(inputs, diagnostics);
        if (files.stream().noneMatch(file -> file.kind() == FileKind.PAGE) && !diagnostics.hasErrors()) {
            reportNoPages(inputs, diagnostics);
        }
        for (InputFile file : files) {
            Optional<String> text = InputText.read(file, diagnostics);
            if (text.isPresent() && file.kind() == FileKind.PAGE) {
                pageCount++;
                api = api.and(pageReading.read(file.name(), text.get(), diagnostics));
            } else if (text.isPresent()) {
                schemaCount++;
                schemaReading.read(file.name(), text.get(), diagnostics).ifPresent(schemas::add);
            }
        }
        return new ReadResult(Linker.link(api, schemas, diagnostics), pageCount, schemaCount);
    }

    private static void reportNoPages(List<Path> inputs, Diagnostics diagnostics) {
        inputs.stream()
                .map(InputFinder::placeOf)
                .min(Comparator.naturalOrder())
                .ifPresent(place -> diagnostics.add(
                        DiagnosticCode.NO_PAGES,
                        place,
                        "none of the inputs holds a page",
                        "give the saved pages beside the schemas"));
    }
}
