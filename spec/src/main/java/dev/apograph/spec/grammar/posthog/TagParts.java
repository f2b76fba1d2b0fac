package dev.apograph.spec.grammar.posthog;

import dev.apograph.spec.definition.Fact;
import java.util.List;

/**
 * A page cut into its title, its list of methods and its operations.
 *
 * @param title the page's title
 * @param methods the methods that the list at the top names
 * @param operations in the order of the page
 */
record TagParts(Fact<String> title, List<Fact<String>> methods, List<OperationParts> operations) {

    TagParts {
        methods = List.copyOf(methods);
        operations = List.copyOf(operations);
    }
}
