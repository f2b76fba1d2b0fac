package dev.apograph.generator.testing;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.runtime.http.ClientBuilder;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Generated tests leave out the headers that the runtime refuses to send. The generator may not call the runtime, so each
 * has a list of its own, and this test holds the two together.
 */
final class TransportHeadersTest {

    @Test
    void theGeneratorKnowsEveryHeaderOfTheTransport() throws ReflectiveOperationException {
        Set<String> refused = headersOfTheTransport();

        assertThat(refused).contains("content-length");
        assertThat(TextValues.headersOfTheTransport()).isEqualTo(refused);
        for (String name : refused) {
            for (String spelling : Set.of(name, name.toUpperCase(Locale.ROOT))) {
                assertWithMessage(spelling)
                        .that(TextValues.isHeader(spelling, "x"))
                        .isFalse();
                assertWithMessage(spelling).that(isTaken(spelling, "x")).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Accept, x, true",
        "X-Request-Id, a b, true",
        "x!#$%&*+.^_`|~0, x, true",
        "X-Request-Id, '', true",
        "X-Request-Id, ' a', false",
        "X-Request-Id, 'a ', false",
        "X-Request-Id, a\u00e4, false",
        "X-Request-Id, 'a\u007f', false",
        "'X Request', x, false",
        "X:Y, x, false",
        "'', x, false",
    })
    void bothJudgeNamesAndValuesAlike(String name, String value, boolean allowed) {
        assertThat(TextValues.isHeader(name, value)).isEqualTo(allowed);
        assertThat(isTaken(name, value)).isEqualTo(allowed);
    }

    /** The runtime tells its list to nobody, and a list that grows there has to grow here. */
    private static Set<String> headersOfTheTransport() throws ReflectiveOperationException {
        Field list = Class.forName("dev.apograph.runtime.http.HeaderRules").getDeclaredField("OF_THE_TRANSPORT");
        list.setAccessible(true);
        return ((Set<?>) list.get(null)).stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isTaken(String name, String value) {
        try {
            new AnyClient().header(name, value);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** What a generated client sets headers with. */
    private static final class AnyClient extends ClientBuilder<AnyClient> {

        @Override
        protected AnyClient self() {
            return this;
        }
    }
}
