package dev.apograph.generator.testing;

import dev.apograph.spec.definition.BodyDefinition;
import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.ExampleRequest;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.definition.JsonContent;
import dev.apograph.spec.definition.ShownUrl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command line of an endpoint, as far as the documents do not contradict it elsewhere; what they contradict is
 * counted and left out.
 */
final class ShownRequest {

    private final EndpointDefinition endpoint;
    private final Optional<ExampleRequest> shown;
    private final String basePath;
    private final Tally tally;

    ShownRequest(EndpointDefinition endpoint, String basePath, Tally tally) {
        this.endpoint = endpoint;
        this.shown = endpoint.exampleRequest().map(Fact::value);
        this.basePath = basePath;
        this.tally = tally;
    }

    /** The method: that of the command line, else the one that is stated. */
    String method() {
        String stated = endpoint.method().value().name();
        Optional<String> printed = shown.flatMap(ExampleRequest::method).map(Enum::name);
        if (printed.filter(method -> !method.equals(stated)).isPresent()) {
            tally.leftOut(LeftOut.CONTRADICTED, "method");
            return stated;
        }
        tally.compared();
        return printed.orElse(stated);
    }

    /** The URL; empty where none is printed or it is that of another path. */
    Optional<ShownUrl> url() {
        Optional<ShownUrl> url = shown.flatMap(ExampleRequest::url).map(ShownUrl::of);
        if (url.filter(printed -> !printed.matches(endpoint.path().value(), basePath))
                .isPresent()) {
            tally.leftOut(LeftOut.CONTRADICTED, "URL");
            return Optional.empty();
        }
        if (url.filter(ShownUrl::endsInSlash).isPresent()
                && !endpoint.path().value().template().endsWith("/")) {
            tally.leftOut(LeftOut.FINAL_SLASH, "URL");
        }
        return url;
    }

    /** The segments of the URL that stand for those of the endpoint's path. */
    List<String> segments(ShownUrl url) {
        return url.below(endpoint.path().value(), basePath);
    }

    /** Whether credentials are sent; empty where the documents do not say, or contradict themselves. */
    Optional<Boolean> credentials() {
        Optional<Boolean> stated = endpoint.authenticated().map(Fact::value);
        Optional<Boolean> printed = shown.map(ExampleRequest::credentials);
        if (stated.isPresent() && printed.isPresent() && !stated.equals(printed)) {
            tally.leftOut(LeftOut.CONTRADICTED, "credentials");
            return Optional.empty();
        }
        return stated.or(() -> printed);
    }

    /** The media type of a body that is sent; empty where the documents contradict themselves. */
    Optional<String> mediaType(BodyDefinition body) {
        String stated = plain(body.mediaType().value());
        Optional<String> printed = shown.flatMap(ExampleRequest::mediaType).map(ShownRequest::plain);
        if (printed.filter(type -> !type.equals(stated)).isPresent()) {
            tally.leftOut(LeftOut.CONTRADICTED, "media type");
            return Optional.empty();
        }
        return Optional.of(printed.orElse(stated));
    }

    private static String plain(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** The JSON that the command line sends; empty where it sends none. */
    Optional<JsonContent> json() {
        Optional<String> data = shown.flatMap(ExampleRequest::body);
        Optional<JsonContent> json = data.flatMap(JsonContent::parse);
        boolean announced = shown.flatMap(ExampleRequest::mediaType)
                .filter(type -> plain(type).endsWith("json"))
                .isPresent();
        if (data.isPresent() && json.isEmpty()) {
            tally.leftOut(announced ? LeftOut.NOT_JSON : LeftOut.CONTRADICTED, "body");
        }
        return json;
    }

    /** What the command line sends as pairs, decoded (WHATWG URL); empty where it sends JSON or nothing. */
    Map<String, String> pairs() {
        Map<String, String> pairs = new HashMap<>();
        shown.flatMap(ExampleRequest::body)
                .filter(data -> JsonContent.parse(data).isEmpty())
                .map(ShownUrl::pairs)
                .ifPresent(all -> all.forEach(pair -> pairs.putIfAbsent(pair.name(), pair.value())));
        return pairs;
    }

    /** Whether the command line sends a body at all. */
    boolean sendsBody() {
        return shown.flatMap(ExampleRequest::body).isPresent();
    }
}
