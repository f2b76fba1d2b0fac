package dev.apograph.runtime.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the body of a request should be. */
interface ExpectedBody {

    /** Adds every difference to {@code found}. */
    void compare(ReceivedRequest request, List<String> found);

    /** Whatever there is. */
    static ExpectedBody any() {
        return (request, found) -> {};
    }

    /** No body. */
    static ExpectedBody none() {
        return (request, found) -> {
            if (request.body().length > 0) {
                found.add("body: none was expected but was " + TextComparison.shortened(request.text()));
            }
        };
    }

    /** A text. */
    static ExpectedBody text(String text) {
        return (request, found) -> {
            if (!request.text().equals(text)) {
                found.add("body: " + TextComparison.difference(text, request.text()));
            }
        };
    }

    /** A JSON value. */
    static ExpectedBody json(String json) {
        return (request, found) -> {
            if (request.body().length == 0) {
                found.add("body: expected " + TextComparison.shortened(json) + " but is missing");
            } else {
                JsonComparison.differences(json, request.text()).forEach(difference -> found.add("body " + difference));
            }
        };
    }

    /** A multipart form. Parts of one name are compared in order; others may come in any. */
    static ExpectedBody parts(List<ExpectedPart> expected) {
        return (request, found) -> {
            try {
                compare(expected, request.parts(), found);
            } catch (IllegalArgumentException e) {
                found.add("body: expected a multipart form, but " + e.getMessage());
            }
        };
    }

    private static void compare(List<ExpectedPart> expected, List<ReceivedPart> actual, List<String> found) {
        List<ReceivedPart> left = new ArrayList<>(actual);
        for (ExpectedPart part : expected) {
            Optional<ReceivedPart> there = left.stream()
                    .filter(received -> received.name().equals(part.name()))
                    .findFirst();
            there.ifPresentOrElse(
                    received -> part.compare(received, found),
                    () -> found.add("part " + part.name() + ": expected but is missing"));
            there.ifPresent(left::remove);
        }
        left.forEach(part ->
                found.add("part " + part.name() + ": not expected but is " + TextComparison.shortened(part.text())));
    }
}
