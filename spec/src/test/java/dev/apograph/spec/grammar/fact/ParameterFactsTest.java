package dev.apograph.spec.grammar.fact;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.definition.ParameterLocation;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a sentence adds to a parameter, and that it stands in evidence as prose. */
final class ParameterFactsTest {

    private static final String SENTENCE = "(deprecated) How many rooms. Defaults to 25."
            + " Blank or not provided means no limit. Allowed values: 25, 50.";

    @Test
    void whatARuleDerivesHasTheRulesNameAndGrade() {
        ParameterDefinition parameter = facts().sentence(SENTENCE).build();

        assertProse(parameter.defaultValue(), "25", ProseRule.DEFAULTS_TO);
        assertProse(parameter.absence(), "no limit", ProseRule.BLANK_MEANS);
        assertProse(parameter.deprecated(), "(deprecated) How many rooms.", ProseRule.DEPRECATED_WORDS);
        assertProse(parameter.acceptedValues(), List.of("25", "50"), ProseRule.ACCEPTED_VALUES);
        assertThat(parameter.description().map(Fact::value)).hasValue(SENTENCE);
    }

    @Test
    void whatATableStatesWins() {
        ParameterDefinition parameter = facts().sentence(SENTENCE)
                .defaultValue("50")
                .accepted(List.of("50", "100"))
                .build();

        assertThat(parameter.defaultValue().map(Fact::value)).hasValue("50");
        assertThat(parameter.defaultValue().orElseThrow().evidence().grade()).isEqualTo(EvidenceGrade.STATED);
        assertThat(parameter.acceptedValues().map(Fact::value)).hasValue(List.of("50", "100"));
    }

    @Test
    void aPlainSentenceAddsNothing() {
        ParameterDefinition parameter =
                facts().sentence("How many rooms, by default all.").build();

        assertThat(parameter.defaultValue()).isEmpty();
        assertThat(parameter.absence()).isEmpty();
        assertThat(parameter.deprecated()).isEmpty();
        assertThat(parameter.acceptedValues()).isEmpty();
    }

    private static <T> void assertProse(Optional<Fact<T>> fact, T value, ProseRule rule) {
        assertThat(fact.map(Fact::value)).hasValue(value);
        assertThat(fact.orElseThrow().evidence().grade()).isEqualTo(EvidenceGrade.PROSE);
        assertThat(fact.orElseThrow().evidence().rule()).isEqualTo(rule.id());
    }

    private static ParameterFacts facts() {
        return new ParameterFacts(
                new PageFacts(List.of("Rooms")),
                SourcePlace.line("rooms.txt", 7),
                "table-row",
                "limit",
                ParameterLocation.QUERY);
    }
}
