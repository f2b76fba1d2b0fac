package dev.apograph.runtime.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

final class DocumentedAnswersTest {

    private static DocumentedAnswers.Builder answers() {
        return DocumentedAnswers.builder("get", "/beds/{id}");
    }

    @Test
    void theFirstSuccessIsServed() {
        DocumentedAnswers answers =
                answers().json(404, "{}").json(200, "[1]").json(200, "[2]").build();
        assertThat(answers.first().text()).isEqualTo("[1]");
        assertThat(answers.all()).hasSize(3);
        assertThat(answers.withStatus(404).text()).isEqualTo("{}");
        assertThat(answers.toString()).isEqualTo("GET /beds/{id} -> [404, 200, 200]");
    }

    @Test
    void aRefusedMethodIsRefused() {
        assertThat(answers().empty(405).build().first().status()).isEqualTo(405);
    }

    @Test
    void whereNoSuccessIsShownTheAnswerSaysSo() {
        StubAnswer answer = answers().json(404, "{}").build().first();
        assertThat(answer.status()).isEqualTo(501);
        assertThat(answer.text())
                .isEqualTo("No documented answer of GET /beds/{id} can be served. Give one to the stub server:"
                        + " answer(\"GET\", \"/beds/{id}\", 200, \"{}\").");
        assertThat(answers().build().first().status()).isEqualTo(501);
    }

    @Test
    void aStatusThatIsNotShownIsToldWithThoseThatAre() {
        NoSuchElementException missing = assertThrows(
                NoSuchElementException.class,
                () -> answers().json(200, "1").build().withStatus(404));
        assertThat(missing)
                .hasMessageThat()
                .isEqualTo("the documents show no answer 404 of GET /beds/{id}, but of [200]");
    }

    @Test
    void anAnswerIsReadAsAClientReadsIt() {
        StubAnswer answer = StubAnswer.json("GET", "/a", 200, "[\"x\"]").withHeader("X-Request-Id", "r1");
        assertThat(answer.read(JsonCodecs.list(JsonCodecs.STRING))).containsExactly("x");
        assertThat(answer.info().requestId()).hasValue("r1");
        assertThat(answer.info().headers().first("content-type")).hasValue("application/json");
        StubAnswer more = StubAnswer.json("GET", "/a", 200, "1 2");
        assertThrows(JsonException.class, () -> more.read(JsonCodecs.LONG));
    }

    @Test
    void aStatusIsFinalAndAPathStartsWithASlash() {
        assertThrows(IllegalArgumentException.class, () -> StubAnswer.empty("GET", "/a", 100));
        assertThrows(IllegalArgumentException.class, () -> StubAnswer.empty("GET", "a", 200));
    }
}
