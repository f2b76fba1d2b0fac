package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.schema.SchemaReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The folded schemas of the real pages against the real files, of which one property of one file was changed. */
final class SchemaDriftTest {

    /** What happens to one property of a schema; each returns what the finding must say. */
    enum Change {
        ADDED {
            @Override
            String apply(ObjectNode properties) {
                properties.putObject("addedSinceThen").put("type", "string").put("maxLength", 7);
                return "`addedSinceThen`";
            }
        },
        REMOVED {
            @Override
            String apply(ObjectNode properties) {
                properties.remove(middle(properties));
                return "which the schema does not have";
            }
        },
        RETYPED {
            @Override
            String apply(ObjectNode properties) {
                String name = middle(properties);
                ObjectNode other = properties.objectNode().put("type", "boolean");
                for (int size = 1; size <= properties.get(name).size(); size++) {
                    other.put("x-" + size, true);
                }
                properties.set(name, other);
                return "`" + name + "`";
            }
        };

        abstract String apply(ObjectNode properties);

        private static String middle(ObjectNode properties) {
            List<String> names = new ArrayList<>();
            properties.fieldNames().forEachRemaining(names::add);
            return names.get(names.size() / 2);
        }
    }

    private final List<PageSchema> pages =
            new PageSchemas(LosantTraces.read("pages/losant"), List.of(), new Diagnostics()).all();
    private final Map<String, SchemaDefinition> files = new TreeMap<>();
    private final Diagnostics none = new Diagnostics();

    SchemaDriftTest() {
        for (Path file : SharedFolder.files("schemas/losant", ".json")) {
            String name = file.getFileName().toString();
            read(name, SharedFolder.text(file)).ifPresent(schema -> files.put(name, schema));
        }
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void oneChangedPropertyIsOneFindingAndEveryOtherSchemaAgrees(Change change) {
        Map<PageSchema, SchemaDefinition> joined = match(files, none);
        assertThat(joined).hasSize(23);
        assertThat(none.all()).isEmpty();
        int changed = 0;
        for (SchemaDefinition file : joined.values()) {
            String name = file.evidence().place().file();
            ObjectNode schema = (ObjectNode) file.source().toNode();
            if (!(schema.get("properties") instanceof ObjectNode properties) || properties.isEmpty()) {
                continue;
            }
            String expected = change.apply(properties);
            Map<String, SchemaDefinition> drifted = new TreeMap<>(files);
            drifted.put(name, read(name, schema.toPrettyString()).orElseThrow());
            Diagnostics diagnostics = new Diagnostics();

            match(drifted, diagnostics);

            assertWithMessage("%s of %s", change, name).that(diagnostics.all()).hasSize(1);
            Diagnostic difference = diagnostics.all().get(0);
            assertThat(difference.code()).isEqualTo(DiagnosticCode.SCHEMA_TREE_DIFFERS);
            assertThat(difference.message()).contains("differs from " + name + ": at position");
            assertThat(difference.message()).contains(expected);
            assertThat(difference.other().orElseThrow().file()).isEqualTo(name);
            changed++;
        }
        assertThat(changed).isAtLeast(15);
    }

    private Map<PageSchema, SchemaDefinition> match(Map<String, SchemaDefinition> supplied, Diagnostics diagnostics) {
        return SchemaMatcher.match(pages, List.copyOf(supplied.values()), Map.of(), diagnostics);
    }

    private static Optional<SchemaDefinition> read(String name, String text) {
        return SchemaReader.read(name, text, new Diagnostics());
    }
}
