package dev.apograph.spec.correction;

import dev.apograph.spec.definition.EvidenceGrade;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.util.Optional;

/**
 * What a page says where a correction stands.
 *
 * @param text in words
 * @param place where
 */
record Said(String text, SourcePlace place) {

    /** What a fact says; a guess says nothing. */
    static <T> Optional<Said> of(Aspect<T> aspect, Optional<Fact<T>> fact) {
        return fact.filter(known -> known.evidence().grade() != EvidenceGrade.GUESSED)
                .map(known ->
                        new Said(aspect.text(known.value()), known.evidence().place()));
    }
}
