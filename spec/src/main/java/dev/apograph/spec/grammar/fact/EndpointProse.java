package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.prose.DeprecationWords;
import java.util.List;
import java.util.Optional;

/** What an endpoint's sentence and its statuses say together of whether it should be used. */
public final class EndpointProse {

    /** 405 Method Not Allowed (RFC 9110, section 15.5.6). */
    private static final int NOT_ALLOWED = 405;

    private EndpointProse() {}

    /**
     * Why an endpoint should not be used: the documents refuse it or say that it is deprecated.
     *
     * @param sentence the sentence about it
     * @param responses its statuses
     */
    public static Optional<Fact<String>> deprecation(
            Optional<Fact<String>> sentence, List<ResponseDefinition> responses, PageFacts facts) {
        return refusal(sentence, responses, facts)
                .or(() -> sentence.flatMap(fact -> DeprecationWords.sentence(fact.value())
                        .map(reason -> facts.prose(reason, fact.evidence().place(), ProseRule.DEPRECATED_WORDS))));
    }

    /** A method is refused where 405 is its only status, or where a sentence says so and no status is a success. */
    private static Optional<Fact<String>> refusal(
            Optional<Fact<String>> sentence, List<ResponseDefinition> responses, PageFacts facts) {
        Optional<SourcePlace> status = responses.stream()
                .filter(response -> response.status() == NOT_ALLOWED)
                .map(response -> response.evidence().place())
                .findFirst();
        Optional<Fact<String>> said =
                sentence.filter(fact -> ServiceProse.refusal(fact.value()).isPresent());
        boolean alone = responses.stream().allMatch(response -> response.status() == NOT_ALLOWED);
        boolean success = responses.stream().anyMatch(ResponseDefinition::isSuccess);
        return status.filter(place -> alone || (said.isPresent() && !success))
                .map(place -> facts.prose(
                        sentence.map(Fact::value).orElse("The documents list 405 as its only status."),
                        place,
                        ProseRule.NOT_ALLOWED));
    }
}
