package dev.apograph.generator.testing;

import dev.apograph.generator.text.JavaCode;
import dev.apograph.generator.text.JavaStringLiteral;
import dev.apograph.generator.type.RuntimeTypes;
import dev.apograph.spec.definition.ShownUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documented call of one endpoint in the making: what the test gives to the client, and what it expects. */
final class CallDraft {

    /** Longest value that is put into a URL or header; servers take hardly more. */
    private static final int LONGEST_VALUE = 8_000;

    private final List<JavaCode> path = new ArrayList<>();
    private Optional<JavaCode> body = Optional.empty();
    private final List<JavaCode> setters = new ArrayList<>();
    private final List<ShownUrl.Pair> freeQuery = new ArrayList<>();
    private final List<JavaCode> expectation = new ArrayList<>();
    private Optional<JavaCode> listed = Optional.empty();
    private boolean possible = true;

    /** Whether a value may stand in a URL or header at all. */
    static boolean isSendable(String value) {
        return value.length() <= LONGEST_VALUE && isText(value);
    }

    /** Whether UTF-8 can hold a value: no half of a character stands alone. */
    static boolean isText(String value) {
        return value.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    static JavaStringLiteral literal(String text) {
        return JavaStringLiteral.of(text);
    }

    /** Gives the next path argument. */
    void path(JavaCode value) {
        path.add(value);
    }

    /** Gives the body. */
    void body(JavaCode value) {
        body = Optional.of(value);
    }

    /** Sets a parameter of the request object: {@code .page(0L)}. */
    void set(String format, Object... args) {
        setters.add(JavaCode.of(format, args));
    }

    /** Gives a pair of the query for which there is no setter. */
    void freeQuery(ShownUrl.Pair pair) {
        freeQuery.add(pair);
    }

    /** Expects something: {@code .query("page", "0")}. */
    void expect(String format, Object... args) {
        expectation.add(JavaCode.of(format, args));
    }

    /** Demands that the body's model knows the documented properties. */
    void listed(JavaCode statement) {
        listed = Optional.of(statement);
    }

    /** Says that the client cannot make such a call. */
    void impossible() {
        possible = false;
    }

    boolean isPossible() {
        return possible;
    }

    List<JavaCode> pathArguments() {
        return path;
    }

    Optional<JavaCode> bodyArgument() {
        return body;
    }

    List<JavaCode> setters() {
        return setters;
    }

    /** The options of the call, where it needs some. */
    Optional<JavaCode> options() {
        if (freeQuery.isEmpty()) {
            return Optional.empty();
        }
        List<JavaCode> steps = new ArrayList<>(List.of(JavaCode.of("$T.builder()", RuntimeTypes.CALL_OPTIONS)));
        freeQuery.forEach(
                pair -> steps.add(JavaCode.of(".query($L, $L)", literal(pair.name()), literal(pair.value()))));
        steps.add(JavaCode.of(".build()"));
        return Optional.of(JavaCode.joined(steps, "\n"));
    }

    JavaCode expectation() {
        return JavaCode.chain(expectation);
    }

    Optional<JavaCode> listed() {
        return listed;
    }
}
