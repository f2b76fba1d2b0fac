package dev.apograph.spec.link;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.schema.SchemaReader;
import dev.apograph.spec.schema.ShapeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Schema files that refer to each other, from reading them to the linked API. */
final class LinkedFilesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private static SchemaReader.File file(String path, String json) {
        return new SchemaReader.File(path, json.replace('\'', '"'));
    }

    private Map<String, String> link(List<SchemaReader.File> files) {
        LinkedApi api = Linker.link(ApiDefinition.empty(), SchemaReader.read(files, diagnostics), diagnostics);
        Map<String, String> shapes = new LinkedHashMap<>();
        api.schemas()
                .forEach(schema ->
                        shapes.put(schema.id(), ShapeText.of(schema.shape().orElseThrow())));
        return shapes;
    }

    private List<String> codes() {
        return diagnostics.all().stream()
                .map(found -> found.code().code())
                .filter(code -> !code.equals("APG1208"))
                .toList();
    }

    @Test
    void filesOfOneNameAreNotMixedUp() {
        Map<String, String> shapes = link(List.of(
                file("a/part.json", "{'title':'A','properties':{'a':{}}}"),
                file("b/part.json", "{'title':'B','properties':{'b':{}}}"),
                file("a/use.json", "{'title':'Use A','properties':{'p':{'$ref':'part.json'}}}"),
                file("b/use.json", "{'title':'Use B','properties':{'p':{'$ref':'part.json'}}}"),
                file(
                        "use.json",
                        "{'title':'Use','properties':{'p':{'$ref':'a/part.json'},'q':{'$ref':'b/part.json'}}}"),
                file("lost.json", "{'title':'Lost','properties':{'p':{'$ref':'c/part.json'}}}")));

        assertThat(shapes)
                .containsExactly(
                        "A", "{a: any}",
                        "B", "{b: any}",
                        "UseA", "{p: @A}",
                        "UseB", "{p: @B}",
                        "Use", "{p: @A, q: @B}",
                        "Lost", "{p: any}");
        assertThat(codes()).containsExactly("APG1204");
    }

    @Test
    void definitionsOfEqualNameInFilesOfOneNameAreTold() {
        Map<String, String> shapes = link(List.of(
                file(
                        "a/x.json",
                        "{'title':'A','properties':{'p':{'$ref':'#/$defs/d'},'q':{'$ref':'../b/x.json#/$defs/d'}},"
                                + "'$defs':{'d':{'properties':{'a':{}}}}}"),
                file("b/x.json", "{'title':'B','type':'object','$defs':{'d':{'properties':{'b':{'$ref':'#'}}}}}")));

        assertThat(shapes).containsEntry("A", "{p: @AD, q: @BD}");
        assertThat(shapes).containsEntry("AD", "{a: any}");
        assertThat(shapes).containsEntry("BD", "{b: @B}");
        assertThat(codes()).isEmpty();
    }

    @Test
    void identifiersAndAnchorsLeadToOtherFiles() {
        Map<String, String> shapes = link(
                List.of(
                        file(
                                "a.json",
                                "{'title':'A','properties':{'p':{'$ref':'https://example.com/b'},"
                                        + "'q':{'$ref':'https://example.com/b#mark'},'r':{'$ref':'b.json#/properties/x'}}}"),
                        file(
                                "b.json",
                                "{'$id':'https://example.com/b','title':'B','properties':{'x':{'$anchor':'mark','type':'object'}}}")));

        assertThat(shapes).containsEntry("A", "{p: @B, q: @BX, r: @BX}");
        assertThat(codes()).isEmpty();
    }

    @Test
    void scalarsOfOtherFilesStandWhereTheyAreMeant() {
        Map<String, String> shapes = link(List.of(
                file(
                        "a.json",
                        "{'title':'A','properties':{'p':{'$ref':'id.json'},'q':{'$ref':'common.json#/$defs/at'},"
                                + "'r':{'$ref':'common.json#/$defs/color'}}}"),
                file("id.json", "{'type':'string','format':'uuid'}"),
                file(
                        "common.json",
                        "{'$defs':{'at':{'type':'string','format':'date-time'},'color':{'enum':['red']}}}")));

        assertThat(shapes).containsEntry("A", "{p: uuid, q: date-time, r: @CommonColor}");
        assertThat(codes()).isEmpty();
    }

    @Test
    void unionsAcrossFilesKeepTheirBranches() {
        Map<String, String> shapes = link(List.of(
                file(
                        "shape.json",
                        "{'title':'Shape','oneOf':[{'$ref':'circle.json'},{'$ref':'square.json'}],"
                                + "'discriminator':{'propertyName':'kind','mapping':{'c':'circle.json'}}}"),
                file("circle.json", "{'title':'Circle','type':'object','properties':{'kind':{'type':'string'}}}"),
                file("square.json", "{'title':'Square','allOf':[{'$ref':'circle.json'},{'required':['kind']}]}")));

        assertThat(shapes).containsEntry("Shape", "(@Circle | @Square)");
        assertThat(shapes).containsEntry("Square", "{kind!: string}");
        assertThat(codes()).isEmpty();
    }

    @Test
    void thousandsOfFilesAndDefinitionsAreLinkedInNoTime() {
        List<SchemaReader.File> files = new ArrayList<>();
        int count = 1_500;
        for (int at = 0; at < count; at++) {
            files.add(file(
                    "f" + at + ".json",
                    "{'title':'F" + at + "','properties':{'p':{'$ref':'f" + (at + 1) % count + ".json'},'q':{'$ref':'f"
                            + (at + 7) % count + ".json#/$defs/d'}},'$defs':{'d':{'title':'D" + at
                            + "','properties':{'x':{'title':'T','type':'object'}}}}}"));
        }

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(link(files)).hasSize(2 * count));
        assertThat(codes()).isEmpty();
    }
}
