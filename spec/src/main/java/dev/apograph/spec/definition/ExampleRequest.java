package dev.apograph.spec.definition;

import java.util.Optional;

/**
 * A request that the documents show as a whole, such as a command line. It is evidence beside what the documents state
 * and never decides anything by itself.
 *
 * @param method request method, where it is named
 * @param url the URL as it is printed: with or without a host, with placeholders or values
 * @param mediaType media type (RFC 6838) that it announces, in lower case and without parameters
 * @param body what it sends, as it is printed
 * @param credentials whether it sends credentials
 */
public record ExampleRequest(
        Optional<HttpMethod> method,
        Optional<String> url,
        Optional<String> mediaType,
        Optional<String> body,
        boolean credentials) {}
