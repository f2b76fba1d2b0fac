package dev.apograph.spec;

import dev.apograph.spec.contradiction.Contradictions;
import dev.apograph.spec.correction.Corrected;
import dev.apograph.spec.correction.Corrections;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import dev.apograph.spec.grammar.PageReading;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.page.SourceText;
import dev.apograph.spec.schema.SchemaReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads an API from files: pages ({@code .txt .md .markdown .html .htm}), JSON Schemas ({@code .json .yaml .yml}) and
 * corrections ({@code api.yaml}), all of them UTF-8.
 */
public final class ApiReader {

    /** Reads the text of one file. */
    @FunctionalInterface
    interface Reading<T> {
        T read(String file, String text);
    }

    /** Reads schema files, which may refer to each other. */
    @FunctionalInterface
    interface SchemasReading {
        List<SchemaDefinition> read(List<SchemaReader.File> files, Diagnostics diagnostics);
    }

    /** Reads the texts of all pages, with the names of the schemas that lie beside them. */
    @FunctionalInterface
    interface PagesReading {
        List<PageReading> read(List<SourceText> pages, Set<String> schemaNames, Diagnostics diagnostics);
    }

    private ApiReader() {}

    /**
     * Reads everything that the inputs hold and links it. Neither the order of the inputs nor that of the files in a
     * folder matters for the result. Problems are collected; none stops the reading.
     *
     * @param inputs files and folders
     * @param diagnostics receives every problem
     */
    public static ReadResult read(List<Path> inputs, Diagnostics diagnostics) {
        return read(inputs, PageGrammars::read, SchemaReader::read, diagnostics);
    }

    static ReadResult read(
            List<Path> inputs, PagesReading pagesReading, SchemasReading schemasReading, Diagnostics diagnostics) {
        List<InputFile> files = InputFinder.find(inputs, diagnostics);
        if (files.stream().noneMatch(file -> file.kind() == FileKind.PAGE) && !diagnostics.hasErrors()) {
            reportNoPages(inputs, diagnostics);
        }
        List<SourceText> texts = readAll(files, FileKind.PAGE, SourceText::of, diagnostics);
        List<SchemaReader.File> schemaFiles = readAll(files, FileKind.SCHEMA, SchemaReader.File::new, diagnostics);
        List<SchemaDefinition> schemas = schemasReading.read(schemaFiles, diagnostics);
        Set<String> names = schemas.stream().map(SchemaDefinition::name).collect(Collectors.toUnmodifiableSet());
        List<PageReading> pages = pagesReading.read(texts, names, diagnostics);
        Corrected corrected = Corrections.apply(
                ApiDefinition.of(pages.stream().map(PageReading::api).toList()),
                schemas,
                CorrectionInputs.read(inputs, files, diagnostics),
                diagnostics);
        LinkedApi api = Linker.link(corrected.api(), schemas, corrected.settings(), diagnostics);
        Contradictions.find(api, diagnostics);
        return new ReadResult(
                api,
                pages.stream().map(PageReading::coverage).toList(),
                schemaFiles.stream()
                        .map(file -> SourceText.of(file.path(), file.text()))
                        .toList());
    }

    private static <T> List<T> readAll(
            List<InputFile> files, FileKind kind, Reading<T> reading, Diagnostics diagnostics) {
        return files.stream()
                .filter(file -> file.kind() == kind)
                .flatMap(
                        file -> InputText.read(file, diagnostics).map(text -> reading.read(file.name(), text)).stream())
                .toList();
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
