package dev.apograph.spec.correction;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settles what corrections say of schemas, and checks the titles that they give to bodies and answers. */
final class CorrectedSchemas {

    private final CorrectionAccount account;
    private final CorrectedNames names;
    private final List<SchemaDefinition> supplied;
    private final Titles pageTitles = new Titles();
    private final Titles titles = new Titles();
    private final Map<String, Fact<String>> files = new HashMap<>();

    CorrectedSchemas(
            CorrectionAccount account, CorrectedNames names, ApiDefinition api, List<SchemaDefinition> supplied) {
        this.account = account;
        this.names = names;
        this.supplied = supplied;
        api.schemas().forEach(trace -> knowPage(trace.title()));
        api.resources().stream()
                .flatMap(resource -> resource.endpoints().stream())
                .flatMap(EndpointDefinition::schemaReferences)
                .forEach(reference -> knowPage(reference.value().id()));
        supplied.forEach(schema -> {
            schema.shape().annotations().title().ifPresent(titles::add);
            titles.add(schema.name());
        });
    }

    private void knowPage(String title) {
        pageTitles.add(title);
        titles.add(title);
    }

    /** Checks the titles that a file gives to bodies and answers; to be called for each file before any is settled. */
    void check(CorrectionNode root) {
        root.children(CorrectionKind.ENDPOINT).forEach(this::checkTitles);
    }

    /** Settles what one file says. */
    void correct(CorrectionNode root, Set<String> covers) {
        titles.all().forEach(title -> account.couldHave(root, CorrectionKind.SCHEMA, title));
        root.children(CorrectionKind.SCHEMA)
                .forEach(node -> titles.find(node.selector()).ifPresent(title -> correct(node, title, covers)));
    }

    private void correct(CorrectionNode node, String title, Set<String> covers) {
        account.fits(node);
        names.set(NameTarget.schema(title), List.of(node), Aspect.CLASS_NAME);
        node.children(CorrectionKind.PROPERTY).forEach(property -> {
            account.fits(property); // the linker, which joins the schemas, knows their properties
            names.set(NameTarget.property(title, property.selector()), List.of(property), Aspect.NAME);
        });
        node.change(Aspect.FILE).ifPresent(file -> file(title, file, covers));
    }

    private void file(String title, Change<String> file, Set<String> covers) {
        account.settle(file, List.of("schema", title, Aspect.FILE.key()));
        List<String> known = supplied.stream()
                .map(schema -> schema.evidence().place().file())
                .filter(covers::contains)
                .toList();
        List<String> found = known.contains(file.value())
                ? List.of(file.value())
                : known.stream()
                        .filter(path -> path.endsWith("/" + file.value()))
                        .toList();
        if (found.size() == 1) {
            put(title, file, found.get(0));
        } else {
            String several = "several schema files are called `" + file.value() + "`";
            String none = "no schema file is called `" + file.value() + "`";
            invalid(file, found.isEmpty() ? none : several, NearestName.hint(file.value(), known));
        }
    }

    private void put(String title, Change<String> file, String path) {
        files.forEach((other, taken) -> {
            if (!other.equals(title) && taken.value().equals(path)) {
                invalid(file, path + " is given to the schema " + other + " too", "a file holds one schema");
            }
        });
        if (pageTitles.all().contains(title)) {
            files.putIfAbsent(title, file.fact().map(written -> path));
        } else {
            invalid(file, "no page names the schema " + title, NearestName.hint(title, pageTitles.all()));
        }
    }

    private void checkTitles(CorrectionNode node) {
        node.change(Aspect.SCHEMA).ifPresent(schema -> {
            String title = schema.value().id();
            if (titles.find(title).isPresent()) {
                knowPage(title);
            } else {
                invalid(schema, "no page and no file has the schema " + title, NearestName.hint(title, titles.all()));
            }
        });
        node.children().forEach(this::checkTitles);
    }

    private void invalid(Change<?> change, String message, String mend) {
        account.diagnostics()
                .add(DiagnosticCode.CORRECTION_TARGET_UNKNOWN, change.evidence().place(), message, mend);
    }

    /** For the title of a schema the file that it is. */
    Map<String, Fact<String>> files() {
        return Map.copyOf(files);
    }
}
