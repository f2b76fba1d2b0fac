package dev.apograph.spec.trace;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what is known of an element; what the documents do not say leaves no trace. */
final class FactList {

    private final List<TracedFact> facts = new ArrayList<>();

    FactList add(String label, String value, Evidence evidence) {
        facts.add(new TracedFact(label, value, evidence));
        return this;
    }

    <T> FactList add(String label, Optional<Fact<T>> fact, Function<? super T, String> words) {
        fact.ifPresent(known -> add(label, words.apply(known.value()), known.evidence()));
        return this;
    }

    <T> FactList add(String label, Optional<Fact<T>> fact) {
        return add(label, fact, Object::toString);
    }

    List<TracedFact> all() {
        return List.copyOf(facts);
    }
}
