package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import java.util.List;

/**
 * The names of what is generated for tests of one resource.
 *
 * @param fake the fake of its interface
 * @param asyncFake the fake of its interface with calls that return at once
 * @param rawFake the fake of its interface with calls that return the whole answer
 * @param answers the class that holds its documented answers
 * @param contractTest the class that holds its documents against its calls
 * @param settings the methods of the fake that say what it answers, in the order of the endpoints
 * @param answerMethods the methods of the class of answers, in the order of the endpoints
 */
public record ResourceTestNames(
        JavaIdentifier fake,
        JavaIdentifier asyncFake,
        JavaIdentifier rawFake,
        JavaIdentifier answers,
        JavaIdentifier contractTest,
        List<JavaIdentifier> settings,
        List<JavaIdentifier> answerMethods) {

    /** Copies the lists. */
    public ResourceTestNames {
        settings = List.copyOf(settings);
        answerMethods = List.copyOf(answerMethods);
    }
}
