package dev.apograph.spec.link;

import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.definition.SchemaReference;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.schema.SchemaReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All schemas of an API with their ids: first those of the pages by title, then the files that no page shows by name,
 * then definitions inside them as references need them. So whatever is added to the files renames nothing of the pages.
 */
final class SchemaUnits {

    /** Least likeness of a reference's last part to a title that it can stand for. */
    private static final double CLOSE = 0.85;

    private final List<SchemaUnit> units = new ArrayList<>();
    private final Map<PageSchema, SchemaUnit> byPage = new HashMap<>();
    private final UnitIndex index = new UnitIndex();
    private final SchemaIds ids = new SchemaIds();
    private boolean closed;

    /**
     * Joins and names them.
     *
     * @param pages what the pages show
     * @param supplied the files, in any order
     * @param settled for the title of a schema the file that the user says it is
     * @param diagnostics receives what does not fit together
     */
    SchemaUnits(
            PageSchemas pages,
            List<SchemaDefinition> supplied,
            Map<String, Fact<String>> settled,
            Diagnostics diagnostics) {
        List<SchemaDefinition> files = supplied.stream()
                .sorted(Comparator.comparing(SchemaDefinition::name)
                        .thenComparing(file -> file.evidence().place()))
                .toList();
        Map<PageSchema, SchemaDefinition> joined =
                SchemaMatcher.match(titled(pages, settled), files, settled, diagnostics);
        for (PageSchema page : pages.all()) {
            Optional<SchemaDefinition> document =
                    Optional.ofNullable(joined.get(page)).or(() -> printed(page, diagnostics));
            String mark = page.rank() == 0
                    ? ""
                    : page.traces().get(0).evidence().place().file();
            byPage.put(page, add(ids.idFor(page.title(), mark), page.title(), Optional.of(page), document));
        }
        Set<SchemaDefinition> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.addAll(joined.values());
        files.stream().filter(file -> !shown.contains(file)).forEach(file -> {
            String title = file.shape().annotations().title().orElseGet(() -> SchemaWords.title(file.name()));
            add(ids.idFor(title, file.evidence().place().file()), title, Optional.empty(), Optional.of(file));
        });
    }

    /** The schemas that a file may stand for: not those that only an example made, unless the user says so. */
    private static List<PageSchema> titled(PageSchemas pages, Map<String, Fact<String>> settled) {
        return pages.all().stream()
                .filter(page -> page.evidence().grade() != EvidenceGrade.INFERRED || settled.containsKey(page.title()))
                .toList();
    }

    private static Optional<SchemaDefinition> printed(PageSchema page, Diagnostics diagnostics) {
        return page.schema()
                .flatMap(schema -> SchemaReader.read(page.title(), schema.value(), schema.evidence(), diagnostics));
    }

    private SchemaUnit add(String id, String title, Optional<PageSchema> page, Optional<SchemaDefinition> document) {
        SchemaUnit unit = new SchemaUnit(id, title, page, document, Optional.empty());
        units.add(unit);
        index.add(unit);
        return unit;
    }

    /** How many there are by now; looking references up may add some. */
    int count() {
        return units.size();
    }

    /** The schema at a position. */
    SchemaUnit get(int position) {
        return units.get(position);
    }

    /** Where the schema of an id stands. */
    SourcePlace placeOf(String id) {
        return index.byId(id).map(unit -> unit.evidence().get(0).place()).orElseThrow();
    }

    /** The schema of a page. */
    SchemaUnit of(PageSchema page) {
        return Objects.requireNonNull(byPage.get(page), "every page schema is a unit");
    }

    /** The schema that carries a title and says the same as a shape. */
    Optional<SchemaUnit> equalTo(SchemaShape shape) {
        return shape.annotations()
                .title()
                .flatMap(title -> index.titled(title).stream()
                        .filter(unit -> unit.saysTheSame(shape))
                        .findFirst());
    }

    /** What a reference inside a document leads to. */
    Optional<SchemaUnit> find(SchemaReference reference, SchemaDefinition from) {
        String target = reference.id();
        if (target.equals(from.name())) {
            return index.of(from);
        }
        if (from.definitions().containsKey(target)) {
            return definition(from, target);
        }
        int hash = target.indexOf('#');
        if (hash > 0) {
            return index.file(target.substring(0, hash), from)
                    .flatMap(SchemaUnit::document)
                    .flatMap(file -> Optional.of(file.name() + target.substring(hash))
                            .filter(file.definitions()::containsKey)
                            .flatMap(part -> definition(file, part)));
        }
        return index.file(target, from).or(() -> titled(target, from));
    }

    /** The schema whose title has a reference's words: pages print schemas that refer to each other by a short name. */
    private Optional<SchemaUnit> titled(String target, SchemaDefinition from) {
        boolean isPath = target.startsWith("/");
        SchemaWords words = SchemaWords.of(isPath ? SchemaReader.nameOf(target) : target);
        return index.whole().stream()
                .filter(unit -> !isPath || !index.of(from).filter(unit::equals).isPresent())
                .filter(unit -> SchemaWords.of(unit.title()).similarity(words) >= CLOSE)
                .max(Comparator.comparing(unit -> SchemaWords.of(unit.title()).similarity(words)));
    }

    /** From now on, looking references up adds no more schemas. */
    void close() {
        closed = true;
    }

    /** The whole schema that a definition is a part of; a whole schema itself. */
    SchemaUnit documentOf(SchemaUnit unit) {
        return unit.part().isEmpty() ? unit : unit.document().flatMap(index::of).orElse(unit);
    }

    private Optional<SchemaUnit> definition(SchemaDefinition file, String part) {
        Optional<SchemaUnit> known = index.part(file, part);
        return known.isPresent() || closed ? known : Optional.of(addDefinition(file, part));
    }

    private SchemaUnit addDefinition(SchemaDefinition file, String part) {
        String title = Objects.requireNonNull(file.definitions().get(part), part)
                .annotations()
                .title()
                .orElseGet(() -> titleOf(file) + " " + SchemaWords.title(part.substring(part.lastIndexOf('/') + 1)));
        String id = ids.idFor(title, file.evidence().place().file() + part);
        SchemaUnit unit = new SchemaUnit(id, title, Optional.empty(), Optional.of(file), Optional.of(part));
        units.add(unit);
        index.add(unit);
        return unit;
    }

    private String titleOf(SchemaDefinition file) {
        return index.of(file).map(SchemaUnit::title).orElse(file.name());
    }
}
