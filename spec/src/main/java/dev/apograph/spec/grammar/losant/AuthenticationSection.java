package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.ParameterDefinition;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.CurlCommand;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.grammar.fact.ProseRule;
import dev.apograph.spec.grammar.fact.ServiceProse;
import dev.apograph.spec.page.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads whether credentials are needed and which scopes they must include one of. */
final class AuthenticationSection {

    private static final Pattern NONE = Pattern.compile("(?i)\\bno authentication is required\\b");
    private static final Pattern TOKEN = Pattern.compile("(?i)\\baccess token is required\\b");

    /** Over how many lines a page may break the sentences. */
    private static final int MOST_LINES = 100;

    private final PageFacts facts;
    private final List<Block.Paragraph> paragraphs;
    private final Optional<Block.Code> curlCode;
    private final String text;

    AuthenticationSection(ActionParts action, PageFacts facts, PageAccount account) {
        this.facts = facts.below(LosantWords.AUTHENTICATION);
        this.paragraphs = telling(action.paragraphs(LosantWords.AUTHENTICATION));
        this.curlCode = action.code(LosantWords.CURL);
        this.text = text(paragraphs);
        account.use(paragraphs);
    }

    /**
     * The paragraphs up to the end of the sentence behind which nothing more is told; none when nothing is told at all. A
     * sentence may be broken over many lines.
     */
    private static List<Block.Paragraph> telling(List<Block.Paragraph> all) {
        Told told = Told.in(text(all));
        if (told.nothing()) {
            return List.of();
        }
        for (int i = 1; i < Math.min(all.size(), MOST_LINES); i++) {
            List<Block.Paragraph> start = all.subList(0, i);
            if (all.get(i - 1).text().endsWith(".") && Told.in(text(start)).equals(told)) {
                return List.copyOf(start);
            }
        }
        return all;
    }

    private static String text(List<Block.Paragraph> paragraphs) {
        return paragraphs.stream().map(Block.Paragraph::text).collect(Collectors.joining(" "));
    }

    private record Told(boolean none, boolean token, List<String> scopes) {

        static Told in(String text) {
            return new Told(NONE.matcher(text).find(), TOKEN.matcher(text).find(), ServiceProse.scopes(text));
        }

        boolean nothing() {
            return !none && !token && scopes.isEmpty();
        }
    }

    /** The sentence tells; where it is silent, the table of headers and the command line do. */
    Optional<Fact<Boolean>> required(List<ParameterDefinition> headers, Optional<CurlCommand> curl) {
        if (NONE.matcher(text).find()) {
            return Optional.of(facts.stated(false, place(), "no-authentication"));
        }
        if (TOKEN.matcher(text).find()) {
            return Optional.of(facts.stated(true, place(), "access-token"));
        }
        Optional<ParameterDefinition> header = headers.stream()
                .filter(h -> h.name().equalsIgnoreCase("Authorization"))
                .findFirst();
        if (header.isPresent()) {
            return header.map(h -> facts.stated(
                    h.required().map(Fact::value).orElse(true), h.evidence().place(), "authorization-header"));
        }
        return curl.flatMap(command ->
                curlCode.map(code -> facts.inferred(command.credentials(), code.place(), "curl-authorization")));
    }

    /** {@code at-least-one-scope}: the scopes of which one is enough. */
    List<Fact<String>> scopes() {
        return ServiceProse.scopes(text).stream()
                .map(scope -> facts.prose(scope, place(), ProseRule.AT_LEAST_ONE_SCOPE))
                .toList();
    }

    private SourcePlace place() {
        return paragraphs
                .get(0)
                .place()
                .through(paragraphs.get(paragraphs.size() - 1).place());
    }
}
