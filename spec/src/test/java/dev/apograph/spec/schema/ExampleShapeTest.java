package dev.apograph.spec.schema;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.definition.SchemaShape.ObjectShape;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExampleShapeTest {

    private static final Evidence SHOWN =
            new Evidence(SourcePlace.line("a.txt", 7), List.of("Get"), EvidenceGrade.INFERRED, "example");

    private static SchemaShape shape(String... examples) {
        List<JsonContent> values = new ArrayList<>();
        for (String example : examples) {
            try {
                values.add(JsonContent.of(JsonMapper.builder().build().readTree(example)));
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        return ExampleShape.of(values, SHOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"a":1} ; {a: integer?}?
            {"a":1.5} ; {a: number?}?
            {"a":12345678901234567890} ; {a: number?}?
            {"a":"x"} ; {a: string?}?
            {"a":true} ; {a: boolean?}?
            {"a":null} ; {a: any?}?
            {"a":{}} ; {a: {}?}?
            {"a":[]} ; {a: [any?]?}?
            {"a":[null]} ; {a: [any?]?}?
            {"a":[1,2.5]} ; {a: [number?]?}?
            {"a":[1,"x"]} ; {a: [any?]?}?
            {"a":[{"b":1},{"c":"x"}]} ; {a: [{b: integer?, c: string?}?]?}?
            {"a":[[1],[]]} ; {a: [[integer?]?]?}?
            {"a":"2019-08-24T14:15:22Z"} ; {a: date-time?}?
            {"a":"2019-08-24 14:15:22.123+02:00"} ; {a: date-time?}?
            {"a":"2019-08-24"} ; {a: string?}?
            {"a":["2019-08-24T14:15:22Z","soon"]} ; {a: [string?]?}?
            {"a":"497f6eca-6276-4993-bfeb-53cbbbba6f08"} ; {a: uuid?}?
            {"property1":1,"property2":2} ; map<integer?>?
            {"additionalProp1":{"a":1},"additionalProp2":{"b":1}} ; map<{a: integer?, b: integer?}?>?
            {"property1":1,"other":2} ; {property1: integer?, other: integer?}?
            {"575ec8687ae143cd83dc4a97":{"a":1}} ; map<{a: integer?}?>?
            {"2019-08-24":1,"2019-08-25":null} ; map<integer?>?
            [{"a":1}] ; [{a: integer?}?]?
            "x" ; string?
            null ; any?
            """)
    void infersShape(String example, String expected) {
        assertThat(ShapeText.of(shape(example))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"a":1} ; {"b":2} ; {a: integer?, b: integer?}?
            {"a":1} ; {"a":null} ; {a: integer?}?
            {"a":1} ; {"a":1.5} ; {a: number?}?
            {"a":1} ; {"a":"x"} ; {a: any?}?
            {"a":[]} ; {"a":["x"]} ; {a: [string?]?}?
            {"a":{"b":1}} ; {"a":{"c":[]}} ; {a: {b: integer?, c: [any?]?}?}?
            {"a":{}} ; {"a":[]} ; {a: any?}?
            {"a":1} ; [] ; any?
            """)
    void mergesExamples(String first, String second, String expected) {
        assertThat(ShapeText.of(shape(first, second))).isEqualTo(expected);
    }

    @Test
    void aPropertyKnowsWhereItWasShownAndHoldsItsExample() {
        ObjectShape object = (ObjectShape) shape("{\"a\":8}");

        assertThat(object.properties().get(0).evidence()).isEqualTo(SHOWN);
        assertThat(object.properties().get(0).shape().annotations().examples().toString())
                .isEqualTo("[8]");
    }

    @Test
    void nestingHasAnEnd() {
        StringBuilder deep = new StringBuilder();
        IntStream.range(0, 900).forEach(level -> deep.append("{\"a\":"));
        deep.append('1');
        IntStream.range(0, 900).forEach(level -> deep.append('}'));

        assertThat(ShapeText.of(shape(deep.toString()))).contains("{a: {a: any?}?}?");
    }
}
