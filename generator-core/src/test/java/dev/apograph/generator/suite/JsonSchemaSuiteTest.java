package dev.apograph.generator.suite;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JSON Schema suite: every schema becomes a model, all of them in one run, and every value of it is read, written,
 * validated and read strictly.
 */
final class JsonSchemaSuiteTest {

    private static final List<SuiteCase> CASES = SuiteFiles.all();

    private static SchemaModels models;

    @BeforeAll
    static void generate(@TempDir Path folder) {
        SchemaFolder inputs = new SchemaFolder(folder.resolve("schemas"));
        for (SuiteCase suiteCase : CASES) {
            inputs.with(suiteCase.folder() + "/" + suiteCase.file(), suiteCase.schema());
            suiteCase.otherFiles().forEach(inputs::with);
        }
        models = SchemaModels.of(List.of(inputs.path())).compiled(folder.resolve("classes"));
    }

    @TestFactory
    Stream<DynamicTest> everySchema() {
        return CASES.stream().map(suiteCase -> DynamicTest.dynamicTest(suiteCase.toString(), () -> check(suiteCase)));
    }

    private static void check(SuiteCase suiteCase) {
        Class<?> type = models.type(models.schemaOf(suiteCase.folder() + "/" + suiteCase.file()));
        assertWithMessage("%s", suiteCase)
                .that(CaseCheck.failures(suiteCase, type))
                .isEmpty();
    }

    @Test
    void thereAreEnoughOfThem() {
        Map<String, Integer> written = new HashMap<>();
        Map<String, Integer> drafts = new HashMap<>();
        for (SuiteCase suiteCase : CASES) {
            written.put(suiteCase.keyword() + ": " + suiteCase.name(), suiteCase.pairs());
            drafts.merge(suiteCase.draft(), suiteCase.pairs(), Integer::sum);
        }
        int pairs = written.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("JSON Schema suite: " + written.size() + " schemas with " + pairs + " values; by draft "
                + drafts + "; " + models.sources().size() + " files");
        assertThat(pairs).isAtLeast(300);
        assertThat(drafts.keySet()).containsExactly("04", "06", "07", "2019-09", "2020-12");
        drafts.forEach((draft, values) -> assertWithMessage(draft).that(values).isAtLeast(100));
    }
}
