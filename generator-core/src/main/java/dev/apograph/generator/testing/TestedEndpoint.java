package dev.apograph.generator.testing;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.type.EndpointPlan;
import java.util.List;
import java.util.Optional;

/**
 * An endpoint and what is generated for tests of it.
 *
 * @param plan the endpoint
 * @param setting the method of the fake that says what it answers
 * @param answerMethod the method that gives its documented answers
 * @param answers those answers
 */
record TestedEndpoint(
        EndpointPlan plan, JavaIdentifier setting, JavaIdentifier answerMethod, List<ShownAnswer> answers) {

    /** What a fake answers unless it is told otherwise. */
    Optional<ShownAnswer> usual() {
        return answers.stream().filter(ShownAnswer::isSuccess).findFirst();
    }
}
