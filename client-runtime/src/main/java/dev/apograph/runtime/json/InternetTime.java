package dev.apograph.runtime.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Dates and times in the one form that nearly every server sends (RFC 3339, section 5.6), read and printed without a
 * formatter, which would take longer than the rest of a document. Of any other form it says nothing.
 */
final class InternetTime {

    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_END = 19;
    private static final int LONGEST = 35;
    private static final int[] POWERS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private InternetTime() {}

    /** The date of a text such as {@code 2024-02-29}. */
    static Optional<LocalDate> date(String text) {
        return text.length() == DATE_LENGTH ? dateAtStart(text) : Optional.empty();
    }

    /** The time of a text such as {@code 2024-02-29T10:15:30.123Z}. */
    static Optional<OffsetDateTime> dateTime(String text) {
        if (text.length() <= SECONDS_END || text.length() > LONGEST || text.charAt(DATE_LENGTH) != 'T') {
            return Optional.empty();
        }
        int fractionEnd = fractionEnd(text);
        int nanos = nanos(text, fractionEnd);
        int hour = number(text, 11, 13);
        int minute = text.charAt(13) == ':' ? number(text, 14, 16) : -1;
        int second = text.charAt(16) == ':' ? number(text, 17, SECONDS_END) : -1;
        if (nanos < 0 || outside(hour, 23) || outside(minute, 59) || outside(second, 59)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = dateAtStart(text);
        Optional<ZoneOffset> offset = offset(text, fractionEnd);
        if (date.isEmpty() || offset.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(OffsetDateTime.of(date.get(), LocalTime.of(hour, minute, second, nanos), offset.get()));
    }

    /** Whether the time of a text is surely printed as that text: milliseconds at least, no more digits than needed. */
    static boolean isPrinted(String text) {
        if (text.length() <= SECONDS_END + 4 || text.charAt(DATE_LENGTH) != 'T' || text.charAt(17) > '5') {
            return false;
        }
        int end = fractionEnd(text);
        int digits = end - SECONDS_END - 1;
        boolean fraction = digits == 3 || (digits > 3 && digits <= 9 && text.charAt(end - 1) != '0');
        return fraction
                && dateAtStart(text).isPresent()
                && text.charAt(SECONDS_END) == '.'
                && (text.endsWith("Z") || (text.length() == end + 6 && !text.endsWith("00:00")));
    }

    /** The text of a time of the years 0 to 9999 whose offset has no seconds. */
    static Optional<String> print(OffsetDateTime time) {
        int offset = time.getOffset().getTotalSeconds();
        if (outside(time.getYear(), 9999) || offset % 60 != 0) {
            return Optional.empty();
        }
        byte[] text = new byte[LONGEST];
        put(text, 2, time.getYear() / 100);
        put(text, 4, time.getYear() % 100);
        text[4] = '-';
        put(text, 7, time.getMonthValue());
        text[7] = '-';
        put(text, DATE_LENGTH, time.getDayOfMonth());
        text[DATE_LENGTH] = 'T';
        put(text, 13, time.getHour());
        text[13] = ':';
        put(text, 16, time.getMinute());
        text[16] = ':';
        put(text, SECONDS_END, time.getSecond());
        int end = putOffset(text, putFraction(text, time.getNano()), offset / 60);
        return Optional.of(new String(text, 0, end, StandardCharsets.ISO_8859_1));
    }

    private static Optional<LocalDate> dateAtStart(String text) {
        int year = number(text, 0, 4);
        int month = text.charAt(4) == '-' ? number(text, 5, 7) : -1;
        int day = text.charAt(7) == '-' ? number(text, 8, DATE_LENGTH) : -1;
        if (year < 0
                || outside(month - 1, 11)
                || day < 1
                || day > Month.of(month).length(Year.isLeap(year))) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static int fractionEnd(String text) {
        int end = SECONDS_END;
        if (text.charAt(end) == '.') {
            end++;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static int nanos(String text, int fractionEnd) {
        int digits = fractionEnd - SECONDS_END - 1;
        if (digits < 0) {
            return 0;
        }
        return digits == 0 || digits > 9 ? -1 : number(text, SECONDS_END + 1, fractionEnd) * POWERS[digits];
    }

    private static Optional<ZoneOffset> offset(String text, int start) {
        int length = text.length() - start;
        if (length == 1 && text.charAt(start) == 'Z') {
            return Optional.of(ZoneOffset.UTC);
        }
        if (length != 6 || text.charAt(start + 3) != ':') {
            return Optional.empty();
        }
        int hours = number(text, start + 1, start + 3);
        int minutes = number(text, start + 4, start + 6);
        if (outside(hours, 17) || outside(minutes, 59)) {
            return Optional.empty();
        }
        return switch (text.charAt(start)) {
            case '+' -> Optional.of(ZoneOffset.ofHoursMinutes(hours, minutes));
            case '-' -> Optional.of(ZoneOffset.ofHoursMinutes(-hours, -minutes));
            default -> Optional.empty();
        };
    }

    /** The number of some digits; -1 if there is anything but digits. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            if (!isDigit(digit)) {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean outside(int number, int highest) {
        return number < 0 || number > highest;
    }

    /** Two digits before {@code end}. */
    private static void put(byte[] text, int end, int number) {
        text[end - 2] = (byte) ('0' + number / 10);
        text[end - 1] = (byte) ('0' + number % 10);
    }

    /** Three digits at least; returns the end. */
    private static int putFraction(byte[] text, int nanos) {
        text[SECONDS_END] = '.';
        int rest = nanos;
        int digits = 0;
        while (digits < 3 || rest > 0) {
            digits++;
            text[SECONDS_END + digits] = (byte) ('0' + rest / POWERS[digits]);
            rest %= POWERS[digits];
        }
        return SECONDS_END + 1 + digits;
    }

    private static int putOffset(byte[] text, int start, int minutes) {
        if (minutes == 0) {
            text[start] = 'Z';
            return start + 1;
        }
        text[start] = (byte) (minutes < 0 ? '-' : '+');
        put(text, start + 3, Math.abs(minutes) / 60);
        text[start + 3] = ':';
        put(text, start + 6, Math.abs(minutes) % 60);
        return start + 6;
    }
}
