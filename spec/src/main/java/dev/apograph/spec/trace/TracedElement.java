package dev.apograph.spec.trace;

import dev.apograph.spec.definition.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * A part of an API with everything that is known of it.
 *
 * @param kind what it is
 * @param selector what names it among all elements of the API, in words that a reader knows from the pages: a
 *     resource's or schema's title, {@code GET /lamps/{LAMP_ID}} for an endpoint, behind that {@code query sort},
 *     {@code body}, {@code body file} or {@code response 200}, and behind a schema's title a JSON Pointer (RFC 6901) to
 *     a property of its values, {@code *} standing for each item or each name; a
 *     schema that would be named like a resource gets the word {@code schema} in front, and what would still be named
 *     alike a number in parentheses behind
 * @param parent the selector of the element that this one is a part of; empty for the API alone
 * @param name its name in the documents: a title, the name on the wire, or a status
 * @param evidence where the element itself was read
 * @param facts what is known of it, in the order in which a reader would ask
 */
public record TracedElement(
        ElementKind kind,
        String selector,
        Optional<String> parent,
        String name,
        Evidence evidence,
        List<TracedFact> facts) {

    /** Copies the facts. */
    public TracedElement {
        facts = List.copyOf(facts);
    }
}
