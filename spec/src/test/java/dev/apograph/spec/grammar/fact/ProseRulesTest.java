package dev.apograph.spec.grammar.fact;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.ValueNotation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProseRulesTest {

    @Test
    void acceptedValues() {
        String sentence = "Order of the rooms. Accepted values are: up, down,up , ";

        assertThat(ProseRules.acceptedValues(sentence)).hasValue(List.of("up", "down"));
        assertThat(ProseRules.withoutAcceptedValues(sentence)).isEqualTo("Order of the rooms.");
        assertThat(ProseRules.acceptedValues("Values that are accepted")).isEmpty();
        assertThat(ProseRules.acceptedValues("Accepted values are:")).isEmpty();
    }

    @Test
    void schemasMentioned() {
        assertThat(ProseRules.schemaMentioned("Options. See Import Options for more details."))
                .hasValue("Import Options");
        assertThat(ProseRules.schemaMentioned("See below.")).isEmpty();
    }

    @Test
    void notations() {
        assertThat(ProseRules.notation("Start (ms since epoch)")).hasValue(ValueNotation.EPOCH_MILLISECONDS);
        assertThat(ProseRules.notation("In milliseconds since the epoch")).hasValue(ValueNotation.EPOCH_MILLISECONDS);
        assertThat(ProseRules.notation("Comma-separated list of ids")).hasValue(ValueNotation.COMMA_SEPARATED);
        assertThat(ProseRules.notation("Duration in milliseconds")).isEmpty();
    }

    @Test
    void events() {
        assertThat(ProseRules.tellsOfEvents("Streams tiles via Server-Sent Events."))
                .isTrue();
        assertThat(ProseRules.tellsOfEvents("Sends events to a server.")).isFalse();
    }
}
