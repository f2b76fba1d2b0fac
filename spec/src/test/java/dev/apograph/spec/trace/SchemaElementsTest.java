package dev.apograph.spec.trace;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.definition.SchemaDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.schema.SchemaReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemaElementsTest {

    private static List<String> selectors(String schema) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaDefinition read = SchemaReader.read("reading.json", schema.replace('\'', '"'), diagnostics)
                .orElseThrow();
        assertThat(diagnostics.all()).isEmpty();
        return EvidenceIndex.of(Linker.link(ApiDefinition.of(List.of()), List.of(read), diagnostics))
                .elements()
                .stream()
                .filter(element -> element.kind() == ElementKind.PROPERTY)
                .map(TracedElement::selector)
                .toList();
    }

    @Test
    void eachPositionOfATupleHasAPathOfItsOwn() {
        String position = "{'type':'object','properties':{'name':{'type':'string'}}}";

        assertThat(selectors("{'title':'Reading','type':'array','prefixItems':[" + position + "," + position
                        + "],'items':" + position + "}"))
                .containsExactly("Reading /0/name", "Reading /1/name", "Reading /*/name")
                .inOrder();
    }

    @Test
    void itemsAndValuesStandForEach() {
        String part = "{'type':'object','properties':{'name':{'type':'string'}}}";

        assertThat(selectors("{'title':'Reading','type':'object','properties':{'list':{'type':'array','items':" + part
                        + "}},'additionalProperties':" + part + "}"))
                .containsExactly("Reading /list", "Reading /list/*/name", "Reading /*/name")
                .inOrder();
    }
}
