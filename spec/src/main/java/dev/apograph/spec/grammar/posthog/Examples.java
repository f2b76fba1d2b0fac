package dev.apograph.spec.grammar.posthog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.grammar.fact.CurlCommand;
import dev.apograph.spec.grammar.fact.JsonPassage;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.page.Block;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the examples of an operation show beside themselves.
 *
 * @param credentials whether the command line sends credentials; empty where the page has none
 * @param names names of properties
 */
record Examples(Optional<Fact<Boolean>> credentials, Set<String> names) {

    private static final Pattern CURL = Pattern.compile("\\bcurl\\b");
    private static final Pattern DATA = Pattern.compile("(?:-d|--data) ?'?([A-Za-z_$][\\w$.]{0,100})=");

    /** Properties deeper in an example are of other objects. */
    private static final int DEEPEST = 3;

    Examples {
        names = Set.copyOf(names);
    }

    static Examples of(OperationParts operation, PageFacts facts, PageAccount account) {
        Set<String> names = new HashSet<>();
        Optional<Fact<Boolean>> credentials = Optional.empty();
        PageFacts below = facts.below(PostHogWords.EXAMPLE_REQUEST);
        for (Block.Code code : operation.blocks(PostHogWords.EXAMPLE_REQUEST, Block.Code.class)) {
            account.use(code);
            if (CURL.matcher(code.text()).find()) {
                boolean sent = CurlCommand.read(code.text()).credentials();
                credentials = Optional.of(below.inferred(sent, code.place(), "curl-authorization"));
            }
            DATA.matcher(code.text()).results().forEach(name -> names.add(name.group(1)));
        }
        for (Block.Code code : operation.blocks(PostHogWords.EXAMPLE_RESPONSE, Block.Code.class)) {
            JsonPassage.parse(code.text()).map(JsonContent::toNode).ifPresent(json -> collect(json, 0, names));
        }
        return new Examples(credentials, names);
    }

    private static void collect(JsonNode json, int depth, Set<String> names) {
        if (depth < DEEPEST) {
            json.fieldNames().forEachRemaining(names::add);
            json.forEach(child -> collect(child, depth + 1, names));
        }
    }
}
