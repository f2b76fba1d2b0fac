package dev.apograph.spec.grammar.fact;

import dev.apograph.spec.definition.ExampleRequest;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.HttpMethod;
import dev.apograph.spec.page.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a curl command line of a page says, as curl's manual page reads it. Scrapes may have lost its blanks,
 * and lines above it, such as {@code export KEY=...}, do not belong to it.
 *
 * @param method the argument of {@code -X}; empty when it has none or names no known method
 * @param url the URL as it is printed; it may start with a placeholder for the host, such as {@code <host>}
 * @param headers the headers that it sends, in their order
 * @param data the arguments of {@code -d} and its kin, with {@code &} between them
 * @param form whether it sends a multipart form ({@code -F})
 * @param user whether it sends a user's name and password ({@code -u})
 */
public record CurlCommand(
        Optional<HttpMethod> method,
        Optional<String> url,
        List<Header> headers,
        Optional<String> data,
        boolean form,
        boolean user) {

    /** Copies the headers. */
    public CurlCommand {
        headers = List.copyOf(headers);
    }

    /**
     * A header.
     *
     * @param name as it is printed
     * @param value as it is printed
     */
    public record Header(String name, String value) {}

    /** Reads a command line; what it does not hold is empty. */
    public static CurlCommand read(String text) {
        return new CurlScanner(text).read();
    }

    /** The request that a block shows; empty when its command line does not even name a URL. */
    public static Optional<Fact<ExampleRequest>> shownIn(Block.Code block, PageFacts facts) {
        CurlCommand command = read(block.text());
        return command.url().map(url -> facts.inferred(command.request(), block.place(), "curl"));
    }

    /** Whether it sends credentials. */
    public boolean credentials() {
        return user || header("Authorization").isPresent();
    }

    /** The value of a header. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    private ExampleRequest request() {
        return new ExampleRequest(method, url, mediaType(), data, credentials());
    }

    private Optional<String> mediaType() {
        Optional<String> announced = header("Content-Type")
                .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(value -> !value.isEmpty());
        return announced.or(() -> form ? Optional.of("multipart/form-data") : Optional.empty());
    }
}
