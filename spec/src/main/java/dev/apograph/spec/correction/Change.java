package dev.apograph.spec.correction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import java.util.List;

/**
 * One value that a corrections file sets.
 *
 * @param aspect what it sets
 * @param value the value
 * @param written the value as it stands in the file
 * @param was hashes of the texts that it corrects
 * @param evidence where it stands
 * @param <T> the kind of value
 */
record Change<T>(Aspect<T> aspect, T value, JsonNode written, List<String> was, Evidence evidence) {

    Change {
        was = List.copyOf(was);
    }

    /** The value as a fact. */
    Fact<T> fact() {
        return new Fact<>(value, evidence);
    }

    /** The value in words, as the same value of a page would be put. */
    String text() {
        return aspect.text(value);
    }

    /** How the change is to be written so that it names a text. */
    String writtenFor(String hash) {
        return aspect.key() + ": { " + aspect.valueKey() + ": " + written + ", was: " + hash + " }";
    }
}
