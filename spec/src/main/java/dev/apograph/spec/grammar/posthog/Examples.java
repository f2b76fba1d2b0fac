package dev.apograph.spec.grammar.posthog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apograph.spec.definition.ExampleRequest;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.grammar.fact.CurlCommand;
import dev.apograph.spec.grammar.fact.JsonPassage;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.page.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the examples of an operation show beside themselves.
 *
 * @param request the request of the command line
 * @param credentials whether the command line sends credentials; empty where the page has none
 * @param mediaType the media type of the body that the command line sends
 * @param names names of properties
 */
record Examples(
        Optional<Fact<ExampleRequest>> request,
        Optional<Fact<Boolean>> credentials,
        Optional<Fact<String>> mediaType,
        Set<String> names) {

    /** {@code key="string"&other=1}, as the command lines of the family print data. */
    private static final Pattern DATA = Pattern.compile("(?:^|&)([A-Za-z_$][\\w$.]{0,100})=");

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,30}/[a-z0-9.+-]{1,60}");

    /** Properties deeper in an example are of other objects. */
    private static final int DEEPEST = 3;

    Examples {
        names = Set.copyOf(names);
    }

    static Examples of(OperationParts operation, PageFacts facts, PageAccount account) {
        Set<String> names = new HashSet<>();
        PageFacts below = facts.below(PostHogWords.EXAMPLE_REQUEST);
        List<Block.Code> codes = operation.blocks(PostHogWords.EXAMPLE_REQUEST, Block.Code.class);
        account.use(codes);
        Optional<Block.Code> curl = codes.stream()
                .filter(code -> CurlCommand.shownIn(code, below).isPresent())
                .findFirst();
        Optional<CurlCommand> command = curl.map(code -> CurlCommand.read(code.text()));
        command.flatMap(CurlCommand::data)
                .ifPresent(data -> DATA.matcher(data).results().forEach(name -> names.add(name.group(1))));
        for (Block.Code code : operation.blocks(PostHogWords.EXAMPLE_RESPONSE, Block.Code.class)) {
            JsonPassage.parse(code.text()).map(JsonContent::toNode).ifPresent(json -> collect(json, 0, names));
        }
        return new Examples(
                curl.flatMap(code -> CurlCommand.shownIn(code, below)),
                command.map(c -> below.inferred(c.credentials(), curl.get().place(), "curl-authorization")),
                command.flatMap(Examples::mediaType)
                        .map(type -> below.inferred(type, curl.get().place(), "curl-content-type")),
                names);
    }

    private static Optional<String> mediaType(CurlCommand command) {
        return command.form()
                ? Optional.of("multipart/form-data")
                : command.header("Content-Type")
                        .filter(type -> MEDIA_TYPE.matcher(type).matches());
    }

    private static void collect(JsonNode json, int depth, Set<String> names) {
        if (depth < DEEPEST) {
            json.fieldNames().forEachRemaining(names::add);
            json.forEach(child -> collect(child, depth + 1, names));
        }
    }
}
