package dev.apograph.generator;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.fixture.Facts;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.ApiSettings;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.NameTarget;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.schema.SchemaReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal shapes inside one schema share a class when the user asks for it, and nothing else changes with that. */
final class SharedTypesTest {

    private static final String SIZE = "{'type':'object','properties':{'width':{'type':'integer','minimum':1}}}";
    private static final String LAMP = "'far':{'type':'object','properties':{'size':" + SIZE + "}},"
            + "'lens':" + SIZE.replace("{'type':'object'", "{'description':'Of the lens.','type':'object'")
            + ",'body':" + SIZE;

    private static SchemaDefinition schema(String title, String properties) {
        String json = "{'title':'" + title + "','type':'object','properties':{" + properties + "}}";
        return SchemaReader.read(title + ".json", json.replace('\'', '"'), new Diagnostics())
                .orElseThrow();
    }

    private static List<GeneratedSource> sources(boolean shared, List<SchemaDefinition> schemas) {
        return sources(shared, schemas, Map.of());
    }

    private static List<GeneratedSource> sources(
            boolean shared, List<SchemaDefinition> schemas, Map<NameTarget, Fact<String>> names) {
        Diagnostics diagnostics = new Diagnostics();
        var settings = new ApiSettings(Optional.empty(), names, Map.of());
        var api = Linker.link(ApiDefinition.of(List.of()), schemas, settings, diagnostics);
        var options = new GeneratorOptions("com.example", Optional.empty(), Optional.empty(), true, shared);
        List<GeneratedSource> files =
                JavaGenerator.generate(api, options, diagnostics).files();
        assertThat(diagnostics.hasErrors()).isFalse();
        return files;
    }

    private static Map<String, String> models(List<GeneratedSource> sources) {
        Map<String, String> models = new TreeMap<>();
        sources.stream()
                .filter(source -> source.path().toString().contains("/model/"))
                .forEach(source -> {
                    String path = source.path().toString();
                    models.put(path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')), source.text());
                });
        return models;
    }

    private static Map<String, String> shared(SchemaDefinition... schemas) {
        return models(sources(true, List.of(schemas)));
    }

    @Test
    void theShortestPathNamesTheClassThenTheAlphabet() {
        Map<String, String> models = shared(schema("Lamp", LAMP));

        assertThat(models.keySet()).containsExactly("Lamp", "LampBody", "LampFar");
        assertThat(models.get("LampBody"))
                .contains("Values of the same form: {@code Lamp.lens}," + " {@code Lamp.far.size}.");
        assertThat(models.get("Lamp")).contains("Optional<LampBody> lens()");
        assertThat(models.get("Lamp")).contains("Of the lens.");
        assertThat(models.get("LampBody")).doesNotContain("Of the lens.");
        assertThat(models.get("LampFar")).contains("Optional<LampBody> size()");
    }

    @Test
    void withoutTheOptionEachHasItsOwn() {
        assertThat(models(sources(false, List.of(schema("Lamp", LAMP)))).keySet())
                .containsExactly("Lamp", "LampBody", "LampFar", "LampFarSize", "LampLens");
    }

    @Test
    void whatDiffersInCodeOrInItsWordsIsNotShared() {
        String bound = SIZE.replace("'minimum':1", "'minimum':2");
        String required = SIZE.replace("{'type':'object'", "{'required':['width'],'type':'object'");
        String words = SIZE.replace("'minimum':1", "'minimum':1,'description':'In millimetres.'");

        assertThat(shared(schema(
                                "Lamp",
                                "'a':" + SIZE + ",'b':" + bound + ",'c':" + required + ",'d':" + words + ",'e':"
                                        + SIZE))
                        .keySet())
                .containsExactly("Lamp", "LampA", "LampB", "LampC", "LampD");
    }

    @Test
    void anotherSchemaSharesNothing() {
        assertThat(shared(schema("Lamp", "'body':" + SIZE), schema("Horn", "'body':" + SIZE))
                        .keySet())
                .containsExactly("Horn", "HornBody", "Lamp", "LampBody");
    }

    @Test
    void aBranchSharesWithItsLikeInAnotherUnionOnly() {
        String on = "{'title':'On','type':'object','required':['at'],'properties':{'at':{'type':'integer'}}}";
        String off = "{'title':'Off','type':'object','required':['to'],'properties':{'to':{'type':'integer'}}}";
        String other = "{'title':'Other','type':'object','properties':{'by':{'type':'integer'}}}";

        assertThat(shared(schema(
                                "Lamp",
                                "'now':{'oneOf':[" + on + "," + off + "]},'then':{'oneOf':[" + on + "," + other
                                        + "]},'plain':" + on))
                        .keySet())
                .containsExactly(
                        "Lamp", "LampNow", "LampNowOff", "LampNowOn", "LampPlain", "LampThen", "LampThenOther");
    }

    @Test
    void aShapeWhosePropertiesTheUserNamesIsNotShared() {
        Map<NameTarget, Fact<String>> names =
                Map.of(NameTarget.property("Lamp", "far.size.width"), Facts.stated("breadth"));

        Map<String, String> models = models(sources(true, List.of(schema("Lamp", LAMP)), names));

        assertThat(models.keySet()).containsExactly("Lamp", "LampBody", "LampFar", "LampFarSize");
        assertThat(models.get("LampFarSize")).contains(" breadth()");
        assertThat(models.get("LampBody")).contains(" width()");
    }

    @Test
    void otherSchemasAndPropertiesChangeNoName() {
        Map<String, String> before = shared(schema("Lamp", LAMP));
        List<SchemaDefinition> more = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(number -> schema("Buoy " + (char) ('a' + number % 26) + number, LAMP))
                .toList());
        more.add(schema("Lamp", LAMP));
        Map<String, String> beside = models(sources(true, more));
        Map<String, String> with = shared(schema("Lamp", "'aa':{'type':'object','properties':{'x':{}}}," + LAMP));

        before.forEach((name, text) -> assertThat(beside).containsEntry(name, text));
        assertThat(with.keySet()).containsExactly("Lamp", "LampAa", "LampBody", "LampFar");
        assertThat(with).containsEntry("LampBody", before.get("LampBody"));
    }

    @Test
    void sharedUnionsTuplesAndEnumsCompile(@TempDir Path output) {
        String union = "{'oneOf':[{'title':'On','type':'object','properties':{'at':" + SIZE + "}},{'type':'string'}]}";
        String tuple = "{'type':'array','prefixItems':[" + SIZE + ",{'enum':['x','y']}]}";
        String lists = "{'type':'array','items':" + union + "}";
        List<GeneratedSource> sources = sources(
                true,
                List.of(schema(
                        "Lamp",
                        "'a':" + union + ",'b':" + union + ",'c':" + tuple + ",'d':" + tuple + ",'e':" + lists
                                + ",'f':{'enum':['x','y']},'g':{'type':['object','null'],'properties':"
                                + "{'width':{'type':'integer','minimum':1}}}")));

        assertThat(models(sources).keySet()).containsExactly("Lamp", "LampA", "LampAOn", "LampC", "LampF", "LampG");
        assertThat(Compiler.compile(sources, output)).isEmpty();
    }
}
