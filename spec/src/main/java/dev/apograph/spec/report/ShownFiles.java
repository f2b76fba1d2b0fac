package dev.apograph.spec.report;

import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.link.LinkedSchema;
import dev.apograph.spec.page.PageCoverage;
import dev.apograph.spec.page.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files whose lines a report shows: every page, and schema files that something was read from. */
final class ShownFiles {

    /** How many lines of schema files a report shows at most; of the files beyond it only the names are given. */
    static final int MOST_SCHEMA_LINES = 40_000;

    private final Map<String, ShownFile> byName = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    /**
     * Chooses the files.
     *
     * @param cited names of the files that an element or a finding of the report refers to
     */
    ShownFiles(ReadResult read, Set<String> cited) {
        for (PageCoverage page : read.coverage()) {
            add(page.page().source(), Optional.of(page));
        }
        int lines = 0;
        Set<String> reached = filesOfReachedSchemas(read);
        List<SourceText> schemas = read.schemaFiles().stream()
                .sorted(Comparator.comparing(file -> !reached.contains(file.file()))) // otherwise they stay in order
                .toList();
        for (SourceText schema : schemas) {
            if (cited.contains(schema.file()) && !byName.containsKey(schema.file())) {
                lines += schema.raw().size();
                if (lines <= MOST_SCHEMA_LINES) {
                    add(schema, Optional.empty());
                } else {
                    leftOut.add(schema.file());
                }
            }
        }
    }

    /** These are shown first: what no endpoint reaches can be left out sooner. */
    private static Set<String> filesOfReachedSchemas(ReadResult read) {
        return read.api().schemas().stream()
                .filter(LinkedSchema::reached)
                .flatMap(schema -> schema.evidence().stream())
                .map(evidence -> evidence.place().file())
                .collect(Collectors.toSet());
    }

    private void add(SourceText source, Optional<PageCoverage> coverage) {
        byName.put(source.file(), new ShownFile(byName.size() + 1, source, coverage));
    }

    /** The files in the order in which the report shows them. */
    List<ShownFile> all() {
        return List.copyOf(byName.values());
    }

    /** Names of schema files that the report is too large to show. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** The file of a passage. */
    Optional<ShownFile> file(SourcePlace place) {
        return Optional.ofNullable(byName.get(place.file()));
    }

    /** The name that leads to a passage's first line, or to the file when it as a whole is meant. */
    Optional<String> id(SourcePlace place) {
        return file(place)
                .map(file -> place.firstLine() == 0 || file.lineCount() == 0
                        ? file.id()
                        : file.id(Math.min(place.firstLine(), file.lineCount())));
    }
}
