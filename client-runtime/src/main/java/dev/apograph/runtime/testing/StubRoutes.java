package dev.apograph.runtime.testing;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is answered on which route. Safe for use by several threads. */
final class StubRoutes {

    private final Map<String, Answers> routes = new LinkedHashMap<>();

    /** The answers of one route: those that are given once go first. */
    private static final class Answers {
        private StubAnswer standing;
        private final Deque<StubAnswer> once = new ArrayDeque<>();

        Answers(StubAnswer standing) {
            this.standing = standing;
        }
    }

    /** Adds an answer unless the route has one. */
    synchronized void add(StubAnswer answer) {
        routes.putIfAbsent(answer.route().key(), new Answers(answer));
    }

    /** Sets the answer of a route, which may be new. */
    synchronized void set(StubAnswer answer) {
        answers(answer).standing = answer;
    }

    /** Adds an answer that is given once, after those that were added so before. */
    synchronized void addOnce(StubAnswer answer) {
        answers(answer).once.add(answer);
    }

    private Answers answers(StubAnswer answer) {
        return routes.computeIfAbsent(answer.route().key(), unused -> new Answers(StubAnswer.unknown(answer.route())));
    }

    /** The answer to a request; empty if no route takes it. */
    synchronized Optional<StubAnswer> take(String method, String rawPath) {
        List<String> path = Route.split(rawPath);
        return routes.values().stream()
                .filter(answers -> answers.standing.route().takes(method, path))
                .max(Comparator.comparingInt(answers -> answers.standing.route().fixedLength()))
                .map(answers -> Objects.requireNonNullElse(answers.once.poll(), answers.standing));
    }

    /** The route that looks most like a request that none takes; empty if there are no routes. */
    synchronized Optional<Route> nearest(String method, String rawPath) {
        List<String> path = Route.split(rawPath);
        return routes.values().stream()
                .map(answers -> answers.standing.route())
                .max(Comparator.comparingInt(route -> route.likeness(method, path)));
    }
}
