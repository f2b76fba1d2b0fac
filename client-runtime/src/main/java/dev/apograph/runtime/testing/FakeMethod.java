package dev.apograph.runtime.testing;

import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.Response;
import dev.apograph.runtime.ResponseHeaders;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.json.JsonModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one method of a fake answers, and how it was called. Until it is told what to answer it gives the example of the
 * documents, where there is one. What it is told last counts. Safe for use by several threads.
 *
 * @param <T> what the method returns
 */
public final class FakeMethod<T extends @Nullable Object> {

    private final String name;
    private final Function<FakeCall, ? extends T> unless;
    private final List<FakeCall> calls = new ArrayList<>();
    private Function<FakeCall, ? extends T> answer;
    private OptionalInt status = OptionalInt.empty();
    private final Map<String, List<String>> headers = new LinkedHashMap<>();

    private FakeMethod(String name, Function<FakeCall, ? extends T> unless) {
        this.name = Objects.requireNonNull(name, "name");
        this.unless = unless;
        this.answer = unless;
    }

    /**
     * A method of which no example is known; called before it is told what to answer, it throws
     * {@code UnsupportedOperationException}.
     *
     * @param name how a test reaches this object, for messages: {@code FakeBedResource.onGet()}
     */
    public static <T extends @Nullable Object> FakeMethod<T> of(String name) {
        return new FakeMethod<>(name, call -> {
            throw new UnsupportedOperationException("The documents show no answer of " + call.method()
                    + " that could be used. Tell what to answer: " + name + ".returns(...)");
        });
    }

    /**
     * A method with an example.
     *
     * @param name how a test reaches this object, for messages
     * @param example makes the documented answer, anew for each call
     */
    public static <T extends @Nullable Object> FakeMethod<T> documented(String name, Supplier<? extends T> example) {
        return new FakeMethod<>(name, call -> example(name, call, example));
    }

    /**
     * A method with an example that the documents show as an answer of the server.
     *
     * @param name how a test reaches this object, for messages
     * @param answers the documented answers, of which the first counts
     * @param reading makes the answer into what the method returns, anew for each call
     */
    public static <T extends @Nullable Object> FakeMethod<T> documented(
            String name, Supplier<DocumentedAnswers> answers, Function<StubAnswer, ? extends T> reading) {
        return documented(name, () -> reading.apply(answers.get().first()));
    }

    /** A method that returns nothing. */
    public static FakeMethod<@Nullable Void> ofNothing(String name) {
        return new FakeMethod<>(name, call -> null);
    }

    private static <T extends @Nullable Object> T example(String name, FakeCall call, Supplier<? extends T> example) {
        try {
            return example.get();
        } catch (RuntimeException e) {
            throw new UnsupportedOperationException(
                    "The documented answer of " + call.method() + " cannot be read (" + e.getMessage()
                            + "). Tell what to answer: " + name + ".returns(...)",
                    e);
        }
    }

    /** Makes every call return a value. */
    public FakeMethod<T> returns(T value) {
        return answers(call -> value);
    }

    /** Makes each call return the next of some values. A call after the last of them fails. */
    @SafeVarargs
    public final FakeMethod<T> returnsInTurn(T... values) {
        List<Supplier<T>> all = new ArrayList<>();
        for (T value : values) {
            all.add(() -> value);
        }
        Deque<Supplier<T>> left = new ArrayDeque<>(all);
        return answers(call -> next(left, all.size()));
    }

    private T next(Deque<Supplier<T>> left, int size) {
        Supplier<T> next;
        synchronized (left) {
            next = left.poll();
        }
        if (next == null) {
            throw new IllegalStateException(name + " was given " + size + " answers and is called once more");
        }
        return next.get();
    }

    /** Makes every call throw an exception. */
    public FakeMethod<T> fails(RuntimeException failure) {
        Objects.requireNonNull(failure, "failure");
        return answers(call -> {
            throw failure;
        });
    }

    /**
     * Makes every call throw the exception of a status without a body, as a client does.
     *
     * @param status an HTTP status that is no success, such as 404
     * @throws IllegalArgumentException if the status is a success
     */
    public FakeMethod<T> failsWith(int status) {
        return failsWith(status, "", null);
    }

    /**
     * Makes every call throw the exception of a status with a documented body, as a client does.
     *
     * @param status an HTTP status that is no success, such as 404
     * @param body the body of the answer
     * @throws IllegalArgumentException if the status is a success
     */
    public FakeMethod<T> failsWith(int status, JsonModel body) {
        return failsWith(status, body.toJson().toString(), body);
    }

    private FakeMethod<T> failsWith(int status, String rawBody, @Nullable Object body) {
        if (status >= 200 && status < 300) {
            throw new IllegalArgumentException("status " + status + " is a success: tell what it returns");
        }
        ResponseInfo response = ResponseInfo.of(status, ResponseHeaders.of(Map.of()));
        return answers(call -> {
            throw HttpStatusException.of(call.method(), response, rawBody, body);
        });
    }

    /** Makes every call return what a function makes of its arguments, or throw what that throws. */
    public synchronized FakeMethod<T> answers(Function<FakeCall, ? extends T> function) {
        answer = Objects.requireNonNull(function, "function");
        return this;
    }

    /**
     * Makes the raw view tell a status beside the result; without it that view tells the first documented one.
     *
     * @param code a status of success (RFC 9110); an error is an exception, see {@link #fails}
     * @throws IllegalArgumentException if it is none
     */
    public synchronized FakeMethod<T> withStatus(int code) {
        if (code < 200 || code > 299) {
            throw new IllegalArgumentException("a status of success is from 200 to 299: " + code);
        }
        status = OptionalInt.of(code);
        return this;
    }

    /** Makes the raw view tell a header beside the result; an earlier value of the name is replaced. */
    public synchronized FakeMethod<T> withHeader(String headerName, String value) {
        headers.keySet().removeIf(headerName::equalsIgnoreCase);
        headers.put(headerName, List.of(value));
        return this;
    }

    /** Takes back what it was told, and forgets the calls. */
    public synchronized FakeMethod<T> reset() {
        answer = unless;
        status = OptionalInt.empty();
        headers.clear();
        calls.clear();
        return this;
    }

    /** The calls so far, in their order; those that threw something too. */
    public synchronized List<FakeCall> calls() {
        return List.copyOf(calls);
    }

    /**
     * The one call that was made.
     *
     * @throws AssertionError if there was none, or more than one
     */
    public FakeCall onlyCall() {
        List<FakeCall> all = calls();
        if (all.size() != 1) {
            throw new AssertionError(name + " was to be called once, but there were " + all.size() + " calls: " + all);
        }
        return all.get(0);
    }

    /** Answers a call; what a fake does. */
    public T call(FakeCall call) {
        Function<FakeCall, ? extends T> now;
        synchronized (this) {
            calls.add(Objects.requireNonNull(call, "call"));
            now = answer;
        }
        return now.apply(call);
    }

    /**
     * What a call returns, as a whole answer that took one attempt, for the raw view of a fake.
     *
     * @param documented the status unless it was told another
     * @param call makes the call
     */
    public Response<T> response(int documented, Supplier<? extends T> call) {
        return response(result -> ResponseInfo.of(documented, ResponseHeaders.of(Map.of())), call);
    }

    /**
     * The same for a result that knows its answer.
     *
     * @param info status and headers unless others were told
     * @param call makes the call
     */
    public Response<T> response(Function<? super T, ResponseInfo> info, Supplier<? extends T> call) {
        T result = call.get();
        return Response.of(told(info.apply(result)), result, 1);
    }

    /** As {@link #response(int, Supplier)} for a method that returns nothing. */
    public static Response<@Nullable Void> responseOfNothing(
            FakeMethod<@Nullable Void> method, int documented, Runnable call) {
        return method.response(documented, () -> {
            call.run();
            return null;
        });
    }

    private synchronized ResponseInfo told(ResponseInfo info) {
        Map<String, List<String>> all = new LinkedHashMap<>(headers);
        Set<String> names = ResponseHeaders.of(headers).names();
        info.headers().names().stream()
                .filter(other -> !names.contains(other))
                .forEach(other -> all.put(other, info.headers().all(other)));
        return ResponseInfo.of(status.orElse(info.status()), ResponseHeaders.of(all));
    }

    /**
     * The same answer as a future that is done already, for the asynchronous view of a fake.
     *
     * @param call makes the call
     */
    public static <T extends @Nullable Object> CompletableFuture<T> done(Supplier<? extends T> call) {
        try {
            return CompletableFuture.completedFuture(call.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** As {@link #done} for a method that returns nothing. */
    public static CompletableFuture<@Nullable Void> doneNothing(Runnable call) {
        return done(() -> {
            call.run();
            return null;
        });
    }

    /** Its name and how often it was called. */
    @Override
    public String toString() {
        return name + ", " + calls().size() + " calls";
    }
}
