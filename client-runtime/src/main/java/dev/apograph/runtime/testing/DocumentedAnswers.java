package dev.apograph.runtime.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** The answers of one endpoint that the documents show, in their order. Immutable. */
public final class DocumentedAnswers {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final Route route;
    private final List<StubAnswer> all;

    private DocumentedAnswers(Route route, List<StubAnswer> all) {
        this.route = route;
        this.all = List.copyOf(all);
    }

    /**
     * Starts with none.
     *
     * @param method the HTTP method
     * @param template the path with placeholders in braces
     */
    public static Builder builder(String method, String template) {
        return new Builder(Route.of(method, template));
    }

    /** All of them. */
    public List<StubAnswer> all() {
        return all;
    }

    /**
     * What a stub server answers unless it is told otherwise: the first success. Where the documents know nothing but
     * that the method is refused (405) it is that. Where no success can be shown it is status 501 with a text that says so.
     */
    public StubAnswer first() {
        boolean refused = all.stream().allMatch(answer -> answer.status() == METHOD_NOT_ALLOWED);
        return all.stream()
                .filter(answer -> answer.isSuccess() || refused)
                .findFirst()
                .orElseGet(() -> StubAnswer.unknown(route));
    }

    /**
     * The first answer with a status.
     *
     * @throws NoSuchElementException if the documents show none
     */
    public StubAnswer withStatus(int status) {
        return all.stream()
                .filter(answer -> answer.status() == status)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the documents show no answer " + status + " of " + route
                        + ", but of "
                        + all.stream().map(StubAnswer::status).distinct().toList()));
    }

    /** The route and the statuses. */
    @Override
    public String toString() {
        return route + " -> " + all.stream().map(StubAnswer::status).toList();
    }

    /** Collects the answers of one endpoint. */
    public static final class Builder {

        private final Route route;
        private final List<StubAnswer> answers = new ArrayList<>();

        private Builder(Route route) {
            this.route = route;
        }

        /** Adds an answer with JSON. */
        public Builder json(int status, String json) {
            answers.add(StubAnswer.json(route.method(), route.template(), status, json));
            return this;
        }

        /** Adds an answer with a text of another media type (RFC 6838). */
        public Builder text(int status, String mediaType, String text) {
            answers.add(StubAnswer.of(route.method(), route.template(), status, mediaType, text));
            return this;
        }

        /** Adds a stream of one server-sent event (WHATWG HTML) whose data is a single line. */
        public Builder event(int status, String data) {
            return text(status, "text/event-stream", "data: " + data + "\n\n");
        }

        /** Adds an answer without a body. */
        public Builder empty(int status) {
            answers.add(StubAnswer.empty(route.method(), route.template(), status));
            return this;
        }

        /** The answers so far. */
        public DocumentedAnswers build() {
            return new DocumentedAnswers(route, answers);
        }
    }
}
