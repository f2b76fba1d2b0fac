package dev.apograph.spec.grammar.losant;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.diagnostic.SourcePlace;
import dev.apograph.spec.grammar.fact.EndpointUrl;
import dev.apograph.spec.grammar.fact.PageAccount;
import dev.apograph.spec.grammar.fact.PageFacts;
import dev.apograph.spec.page.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The method and the URL of an action, which may be broken over lines.
 *
 * @param method the method
 * @param url the URL
 * @param place where they stand
 */
record RequestLine(Fact<HttpMethod> method, EndpointUrl url, SourcePlace place) {

    private static final Pattern METHOD_AND_URL = Pattern.compile("([A-Z]{3,7})\\s+(https?://\\S+)");

    /** Reads the section of method and URL; empty when there is none. */
    static Optional<RequestLine> read(ActionParts action, PageFacts facts, PageAccount account) {
        List<Block.Paragraph> lines = action.paragraphs(LosantWords.METHOD_AND_URL);
        for (int first = 0; first < lines.size(); first++) {
            StringBuilder text = new StringBuilder(lines.get(first).text());
            int last = first;
            while (last + 1 < lines.size() && goesOn(text, lines.get(last + 1).text())) {
                last++;
                text.append(method(text.toString()).isPresent() ? " " : "")
                        .append(lines.get(last).text());
            }
            Matcher matcher = METHOD_AND_URL.matcher(text);
            if (matcher.matches()) {
                Optional<HttpMethod> method = method(matcher.group(1));
                Optional<EndpointUrl> url = EndpointUrl.read(matcher.group(2), Set.of());
                if (method.isPresent() && url.isPresent()) {
                    account.use(lines.subList(first, last + 1));
                    SourcePlace place =
                            lines.get(first).place().through(lines.get(last).place());
                    Fact<HttpMethod> fact =
                            facts.below(LosantWords.METHOD_AND_URL).stated(method.get(), place, "method-and-url");
                    return Optional.of(new RequestLine(fact, url.get(), place));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line goes on with what stands before it: a URL behind a method, or the next segments of a path. */
    private static boolean goesOn(CharSequence before, String line) {
        boolean url = line.startsWith("http") && method(before.toString()).isPresent();
        return url || (line.startsWith("/") && line.indexOf(' ') < 0);
    }

    private static Optional<HttpMethod> method(String word) {
        return Arrays.stream(HttpMethod.values())
                .filter(method -> method.name().equals(word))
                .findFirst();
    }
}
