package dev.apograph.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.HttpStatusException;
import dev.apograph.runtime.NotFoundException;
import dev.apograph.runtime.Response;
import dev.apograph.runtime.ResponseHeaders;
import dev.apograph.runtime.ResponseInfo;
import dev.apograph.runtime.UnprocessableContentException;
import dev.apograph.runtime.json.JsonModel;
import dev.apograph.runtime.json.JsonValue;
import dev.apograph.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FakeMethodTest {

    private final FakeMethod<String> method = FakeMethod.of("FakeBeds.onGet()");
    private final FakeCall call =
            FakeCall.of("get").with("id", "b1").with("number", 7L).with("body", null);

    @Test
    void untilItIsToldSomethingItSaysWhatToTell() {
        UnsupportedOperationException error =
                assertThrows(UnsupportedOperationException.class, () -> method.call(call));
        assertThat(error)
                .hasMessageThat()
                .isEqualTo("The documents show no answer of get that could be used."
                        + " Tell what to answer: FakeBeds.onGet().returns(...)");
        assertThat(method.calls()).containsExactly(call);
    }

    @Test
    void theDocumentedAnswerIsMadeForEachCall() {
        int[] made = {0};
        FakeMethod<Integer> documented = FakeMethod.documented("FakeBeds.onCount()", () -> ++made[0]);
        assertThat(documented.call(call)).isEqualTo(1);
        assertThat(documented.call(call)).isEqualTo(2);
        assertThat(documented.returns(9).call(call)).isEqualTo(9);
        assertThat(documented.reset().call(call)).isEqualTo(3);
        assertThat(documented.calls()).hasSize(1);
    }

    @Test
    void aDocumentedAnswerThatCannotBeReadIsTold() {
        FakeMethod<String> broken = FakeMethod.documented("FakeBeds.onGet()", () -> {
            throw new IllegalStateException("no bed");
        });
        UnsupportedOperationException error =
                assertThrows(UnsupportedOperationException.class, () -> broken.call(call));
        assertThat(error)
                .hasMessageThat()
                .isEqualTo("The documented answer of get cannot be read (no bed)."
                        + " Tell what to answer: FakeBeds.onGet().returns(...)");
    }

    @Test
    void answersInTurnEndWithAFailure() {
        method.returnsInTurn("a", "b");
        assertThat(method.call(call)).isEqualTo("a");
        assertThat(method.call(call)).isEqualTo("b");
        IllegalStateException error = assertThrows(IllegalStateException.class, () -> method.call(call));
        assertThat(error).hasMessageThat().isEqualTo("FakeBeds.onGet() was given 2 answers and is called once more");
    }

    @Test
    void anAnswerMayDependOnTheArgumentsOrFail() {
        assertThat(method.answers(now -> now.text("id") + now.argument("number", Long.class))
                        .call(call))
                .isEqualTo("b17");
        IllegalArgumentException failure = new IllegalArgumentException("no");
        method.fails(failure);
        assertThat(assertThrows(IllegalArgumentException.class, () -> method.call(call)))
                .isSameInstanceAs(failure);
        assertThat(method.calls()).hasSize(2);
    }

    @Test
    void itFailsWithTheExceptionOfAStatus() {
        method.failsWith(404);
        NotFoundException missing = assertThrows(NotFoundException.class, () -> method.call(call));
        assertThat(missing).hasMessageThat().isEqualTo("get: the server answered with status 404");
        assertThat(missing.body()).isEmpty();
        assertThat(missing.rawBody()).isEmpty();

        Note body = new Note();
        method.failsWith(422, body);
        HttpStatusException refused = assertThrows(UnprocessableContentException.class, () -> method.call(call));
        assertThat(refused.body(Note.class)).hasValue(body);
        assertThat(refused.rawBody()).isEqualTo("{\"text\":\"no\"}");

        assertThrows(IllegalArgumentException.class, () -> method.failsWith(204));
    }

    private static final class Note implements JsonModel {

        @Override
        public void writeTo(JsonWriter out) {
            out.beginObject();
            out.name("text");
            out.value("no");
            out.endObject();
        }

        @Override
        public Map<String, JsonValue> additionalProperties() {
            return Map.of();
        }
    }

    @Test
    void argumentsAreKnownByName() {
        assertThat(call.toString()).isEqualTo("get{id=b1, number=7, body=null}");
        assertThat(assertThrows(NoSuchElementException.class, () -> call.text("body")))
                .hasMessageThat()
                .isEqualTo("the argument body of get was null");
        assertThat(assertThrows(NoSuchElementException.class, () -> call.text("name")))
                .hasMessageThat()
                .isEqualTo("get has no parameter name, but [id, number, body]");
        assertThrows(ClassCastException.class, () -> call.text("number"));
        assertThat(call)
                .isEqualTo(
                        FakeCall.of("get").with("id", "b1").with("number", 7L).with("body", null));
        assertThat(call).isNotEqualTo(FakeCall.of("get").with("id", "b1"));
    }

    @Test
    void oneCallMeansOne() {
        AssertionError none = assertThrows(AssertionError.class, method::onlyCall);
        assertThat(none)
                .hasMessageThat()
                .isEqualTo("FakeBeds.onGet() was to be called once, but there were 0 calls: []");
        method.returns("x").call(call);
        assertThat(method.onlyCall()).isEqualTo(call);
    }

    @Test
    void aMethodWithoutResultReturns() {
        FakeMethod.ofNothing("FakeBeds.onDelete()").call(call);
    }

    @Test
    void aWholeAnswerHasTheDocumentedStatusUnlessItWasToldAnother() {
        method.returns("x");
        Response<String> documented = method.response(201, () -> method.call(call));
        assertThat(documented.status()).isEqualTo(201);
        assertThat(documented.headers().names()).isEmpty();
        assertThat(documented.body()).isEqualTo("x");
        assertThat(documented.attempts()).isEqualTo(1);
        method.withStatus(202).withHeader("X-Request-Id", "r-1").withHeader("x-request-id", "r-2");
        Response<String> told = method.response(201, () -> method.call(call));
        assertThat(told.status()).isEqualTo(202);
        assertThat(told.requestId()).hasValue("r-2");
        assertThat(method.reset().response(201, () -> "y").info()).isEqualTo(documented.info());
    }

    @Test
    void whatIsToldGoesOverTheAnswerOfAResult() {
        ResponseInfo own = ResponseInfo.of(202, ResponseHeaders.of(Map.of("a", List.of("1", "2"), "b", List.of("3"))));
        method.withHeader("B", "4");
        Response<String> response = method.response(result -> own, () -> "x");
        assertThat(response.status()).isEqualTo(202);
        assertThat(response.headers()).isEqualTo(ResponseHeaders.of(Map.of("a", List.of("1", "2"), "b", List.of("4"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 199, 300, 404})
    void onlyAStatusOfSuccessCanBeTold(int status) {
        assertThrows(IllegalArgumentException.class, () -> method.withStatus(status));
    }

    @Test
    void aWholeAnswerOfNothingHasNoBody() {
        FakeMethod<@Nullable Void> nothing = FakeMethod.ofNothing("FakeBeds.onDelete()");
        Response<@Nullable Void> response = FakeMethod.responseOfNothing(nothing, 204, () -> nothing.call(call));
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.body()).isNull();
        assertThat(nothing.onlyCall()).isEqualTo(call);
    }

    @Test
    void aFutureIsDoneWithTheResultOrTheFailure() {
        assertThat(FakeMethod.done(() -> "x").join()).isEqualTo("x");
        CompletionException error = assertThrows(
                CompletionException.class,
                () -> FakeMethod.done(() -> method.call(call)).join());
        assertThat(error).hasCauseThat().isInstanceOf(UnsupportedOperationException.class);
    }
}
