package dev.apograph.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InternetTimeTest {

    private static final DateTimeFormatter PRINTED = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT);

    @Test
    void printsAndReadsAnyTime() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            OffsetDateTime time = time(random);
            String text = PRINTED.format(time);
            assertThat(InternetTime.print(time)).hasValue(text);
            assertThat(InternetTime.dateTime(text)).hasValue(time);
            assertWithMessage(text).that(InternetTime.isPrinted(text)).isTrue();
        }
    }

    private static OffsetDateTime time(Random random) {
        int minutes = random.nextBoolean() ? 0 : random.nextInt(18 * 60) * (random.nextBoolean() ? 1 : -1);
        int nanos = random.nextInt(1_000) * new int[] {1_000_000, 1_000, 1, 0}[random.nextInt(4)];
        return LocalDate.ofEpochDay(random.nextInt(3_600_000) - 719_528)
                .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60), nanos)
                .atOffset(ZoneOffset.ofTotalSeconds(60 * minutes));
    }

    /** Whether a text is read, not left to others, and whether its time is surely printed alike. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-29T10:15:30.123Z,     true,  true",
        "2024-02-29T10:15:30.1234Z,    true,  true",
        "2024-02-29T10:15:30.123-08:00,true,  true",
        "2024-02-29T10:15:30Z,         true,  false",
        "2024-02-29T10:15:30.12Z,      true,  false",
        "2024-02-29T10:15:30.1230Z,    true,  false",
        "2024-02-29T10:15:30.123+00:00,true,  false",
        "2024-02-29T10:15:30.123-00:00,true,  false",
        "2023-02-29T10:15:30.123Z,     false, false",
        "2024-02-30T10:15:30.123Z,     false, false",
        "2024-00-10T10:15:30.123Z,     false, false",
        "2024-13-10T10:15:30.123Z,     false, false",
        "2024-02-29T24:00:00.123Z,     false, false",
        "2024-02-29T10:15:60.123Z,     false, false",
        "2024-02-29T10:15:30.1234567891Z,false,false",
        "2024-02-29T10:15:30.Z,        false, false",
        "2024-02-29t10:15:30.123z,     false, false",
        "2024-02-29 10:15:30.123Z,     false, false",
        "2024-02-29T10:15:30.123,      false, false",
        "2024-02-29T10:15:30.123+0100, false, false",
        "2024-02-29T10:15:30.123*01:00,false, false",
        "+2024-02-29T10:15:30.123Z,    false, false"
    })
    void readsTheOneForm(String text, boolean read, boolean printed) {
        assertThat(InternetTime.dateTime(text).isPresent()).isEqualTo(read);
        if (read) {
            assertThat(InternetTime.dateTime(text)).hasValue(OffsetDateTime.parse(text));
            String again = InternetTime.print(OffsetDateTime.parse(text)).orElseThrow();
            assertThat(again.equals(text)).isEqualTo(printed);
            assertThat(InternetTime.isPrinted(text)).isEqualTo(printed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024-12-31", "0000-01-01", "9999-12-31"})
    void readsDates(String text) {
        assertThat(InternetTime.date(text)).hasValue(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-1-1", "2024/02/29", "2024-02-3x", "20240229", "+999-02-29", ""})
    void leavesOtherDatesToOthers(String text) {
        assertThat(InternetTime.date(text)).isEmpty();
    }

    @Test
    void leavesUnusualTimesToOthers() {
        OffsetDateTime time = OffsetDateTime.parse("2024-02-29T10:15:30Z");
        assertThat(InternetTime.print(time.withYear(10_000))).isEmpty();
        assertThat(InternetTime.print(time.withYear(-1))).isEmpty();
        assertThat(InternetTime.print(time.withOffsetSameLocal(ZoneOffset.ofTotalSeconds(61))))
                .isEmpty();
    }

    @Test
    void neverFailsOnHostileTexts() {
        Random random = new Random(5);
        String letters = "0123456789-+:.TZtz ,\u0660\ud800";
        for (int round = 0; round < 100_000; round++) {
            StringBuilder text = new StringBuilder("2024-02-29T10:15:30.123+01:00".substring(0, random.nextInt(30)));
            for (int i = random.nextInt(4); i > 0; i--) {
                text.insert(random.nextInt(text.length() + 1), letters.charAt(random.nextInt(letters.length())));
            }
            String hostile = text.toString();
            if (InternetTime.dateTime(hostile).isPresent() && InternetTime.isPrinted(hostile)) {
                assertThat(InternetTime.print(InternetTime.dateTime(hostile).get()))
                        .hasValue(hostile);
            }
            InternetTime.date(hostile);
        }
    }
}
