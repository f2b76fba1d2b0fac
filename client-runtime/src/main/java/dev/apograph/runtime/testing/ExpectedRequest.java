package dev.apograph.runtime.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a request should be, and every difference to the one that came in, all told at once. Not safe for use by several
 * threads.
 *
 * <p>Compared are the method, the path segment by segment after decoding, the query as decoded pairs (the order counts
 * among the values of one name only), the headers that were asked for, and the body: as JSON value, as the parts of a
 * multipart form, or as text. A request of which no body is said must have none; {@link #anyBody} leaves that open. The
 * texts quote what was sent, but no value of {@code Authorization}.
 */
public final class ExpectedRequest {

    private final Route route;
    private final Map<String, String> pathValues = new LinkedHashMap<>();
    private final List<ExpectedPair> query = new ArrayList<>();
    private final List<String> owed = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private Optional<String> mediaType = Optional.empty();
    private ExpectedBody body = ExpectedBody.none();
    private final List<ExpectedPart> parts = new ArrayList<>();

    private ExpectedRequest(Route route) {
        this.route = route;
    }

    /**
     * A request.
     *
     * @param method the HTTP method
     * @param path the path below the server's URL as it is documented, encoded or not; placeholders in braces are filled
     *     by {@link #pathValue}
     */
    public static ExpectedRequest of(String method, String path) {
        return new ExpectedRequest(Route.of(method, path));
    }

    /** Fills a placeholder of the path with a value, which is not encoded. */
    public ExpectedRequest pathValue(String placeholder, String value) {
        pathValues.put(placeholder, Objects.requireNonNull(value, "value"));
        return this;
    }

    /** Adds a pair to the query, neither name nor value encoded. */
    public ExpectedRequest query(String name, String value) {
        query.add(new ExpectedPair(name, value, false));
        return this;
    }

    /** Adds a pair to the query whose value is JSON and is compared as such. */
    public ExpectedRequest queryJson(String name, String json) {
        query.add(new ExpectedPair(name, json, true));
        return this;
    }

    /** Adds every pair of a query as it stands in a URL, encoded, without the question mark. */
    public ExpectedRequest queryText(String rawQuery) {
        UrlText.pairs(rawQuery).forEach(pair -> query(pair.name(), pair.value()));
        return this;
    }

    /** Demands that headers are there, whatever their values. */
    public ExpectedRequest owes(String... headerNames) {
        owed.addAll(Arrays.asList(headerNames));
        return this;
    }

    /** Demands that headers are not there. */
    public ExpectedRequest lacks(String... headerNames) {
        lacking.addAll(Arrays.asList(headerNames));
        return this;
    }

    /** Demands that a header has a value. */
    public ExpectedRequest header(String name, String value) {
        headers.put(name, Objects.requireNonNull(value, "value"));
        return this;
    }

    /** Demands the media type of the body; case and parameters do not matter. */
    public ExpectedRequest mediaType(String type) {
        mediaType = Optional.of(MediaTypes.plain(type));
        return this;
    }

    /** Demands a body that is this JSON. */
    public ExpectedRequest json(String json) {
        body = ExpectedBody.json(json);
        return this;
    }

    /** Demands a body that is this text in UTF-8. */
    public ExpectedRequest text(String text) {
        body = ExpectedBody.text(text);
        return this;
    }

    /** Leaves open whether there is a body, and what it holds. */
    public ExpectedRequest anyBody() {
        body = ExpectedBody.any();
        return this;
    }

    /** Demands a multipart form with a part that is no file, among those added already. */
    public ExpectedRequest part(String name, String text) {
        return with(new ExpectedPart(name, Optional.empty(), text, ExpectedPart.Form.TEXT));
    }

    /** Demands a multipart form with a part that is this JSON. */
    public ExpectedRequest partJson(String name, String json) {
        return with(new ExpectedPart(name, Optional.empty(), json, ExpectedPart.Form.JSON));
    }

    /** Demands a multipart form with a part that is a file of this name and content. */
    public ExpectedRequest partFile(String name, String fileName, String content) {
        return with(new ExpectedPart(name, Optional.of(fileName), content, ExpectedPart.Form.TEXT));
    }

    private ExpectedRequest with(ExpectedPart part) {
        parts.add(part);
        body = ExpectedBody.parts(List.copyOf(parts));
        return this;
    }

    /** In what a request differs, one text for each difference; empty if it does not. */
    public List<String> differences(ReceivedRequest request) {
        List<String> found = new ArrayList<>();
        if (!route.method().equals(request.method())) {
            found.add("method: expected " + route.method() + " but was " + request.method());
        }
        comparePath(request, found);
        QueryComparison.compare(query, request.query(), found);
        compareHeaders(request, found);
        body.compare(request, found);
        return List.copyOf(found);
    }

    /**
     * Demands that a request is as described.
     *
     * @throws AssertionError with every difference if it is not
     */
    public void assertMatches(ReceivedRequest request) {
        Differences.demandNone("The request is not the one that was expected, " + route + ",", differences(request));
    }

    /**
     * Demands that one request came in at a server, and that it is as described.
     *
     * @throws AssertionError if it is not so
     */
    public void assertReceivedBy(StubServer server) {
        assertMatches(server.onlyRequest());
    }

    private void comparePath(ReceivedRequest request, List<String> found) {
        List<String> expected = route.segments().stream()
                .map(segment -> segment.filled(pathValues))
                .toList();
        List<String> actual =
                Route.split(request.rawPath()).stream().map(UrlText::decoded).toList();
        if (!expected.equals(actual)) {
            found.add("path: expected " + String.join("/", expected) + " but was " + request.rawPath());
        }
    }

    private void compareHeaders(ReceivedRequest request, List<String> found) {
        owed.stream()
                .filter(name ->
                        request.header(name).filter(value -> !value.isBlank()).isEmpty())
                .forEach(name -> found.add("header " + name + ": expected but is missing"));
        lacking.stream()
                .filter(name -> request.header(name).isPresent())
                .forEach(name -> found.add("header " + name + ": not expected but is there"));
        headers.forEach((name, value) -> {
            Optional<String> actual = request.header(name);
            if (!actual.equals(Optional.of(value))) {
                found.add("header " + name + ": " + difference(name, value, actual));
            }
        });
        mediaType
                .filter(type -> !request.mediaType().equals(Optional.of(type)))
                .ifPresent(type -> found.add("media type of the body: expected " + type + " but was "
                        + request.mediaType().orElse("missing")));
    }

    private static String difference(String name, String expected, Optional<String> actual) {
        if (actual.isEmpty()) {
            return "expected but is missing";
        }
        return name.equalsIgnoreCase("Authorization")
                ? "another value was expected"
                : "expected " + expected + " but was " + actual.get();
    }

    /** Method and path. */
    @Override
    public String toString() {
        return route.toString();
    }
}
